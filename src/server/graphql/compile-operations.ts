import { type ExecutionArgs, type ExecutionResult, execute, getOperationAST } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import type { Context } from '../../schema/context.ts';
import { schema } from '../../schema/index.ts';
import { type CompiledOperation, compileOperation } from './compile-operation.ts';
import { costVariables } from './cost-variables.ts';
import type { Executed } from './plan/run.ts';
import { type ReadVariables, variableReader } from './read-variables.ts';

const MAX_OPERATIONS = 200;
/** Sizes of pages and the like, of one operation. */
const MAX_COSTS = 50;
const MAX_COST_LENGTH = 100;

interface Compiled {
  readonly query: CompiledOperation;
  readonly readVariables: ReadVariables;
  readonly costVariables: readonly string[];
  /** With what in these variables it was found to be within the limits. */
  readonly affordable: Set<string>;
  readonly name: string | undefined;
}

/** What was answered before. */
interface Known {
  /** null: is not to be compiled; absent as long as it did not come again. */
  compiled?: Compiled | null;
}

/** A compiled operation with variables that fit it. */
export interface ReadyOperation {
  readonly name: string | undefined;
  execute(context: Context): Promise<Executed | null>;
}

function compile(args: ExecutionArgs): Compiled | null {
  const query = compileOperation(args);
  const operation = getOperationAST(args.document, args.operationName);
  if (!query || !operation) return null;
  return {
    query,
    readVariables: variableReader(schema, operation.variableDefinitions ?? []),
    costVariables: costVariables(schema, args.document),
    affordable: new Set(),
    name: operation.name?.value,
  };
}

/** What it costs takes a fifth as long to work out as a small operation takes in all: so it is worked out once. */
async function executeCompiled(
  { query, costVariables, affordable }: Compiled,
  values: Readonly<Record<string, unknown>>,
  context: Context,
): Promise<Executed | null> {
  const cost = costVariables.map((name) => (name in values ? JSON.stringify(values[name]) : '')).join();
  if (affordable.has(cost)) return query({ ...context, isAffordable: true }, values);
  const result = await query(context, values);
  if (result && affordable.size < MAX_COSTS && cost.length < MAX_COST_LENGTH) affordable.add(cost);
  return result;
}

/** What an execution is given beside the operation; yoga puts what was asked for in it. */
interface Asked {
  readonly params: GraphQLParams;
  /** The compiled operation has been tried. */
  readonly isSecondTry?: boolean;
}

/**
 * Executes by graphql-js, and operations that come again by functions made of them, for which nothing is worked out
 * twice. Both give fields in the order of the operation, as the specification wants it; yoga's own executor
 * puts those first that were resolved first. An answer with errors is always graphql-js's own: nothing here writes, so
 * that executing once more does no harm.
 */
export function createOperations() {
  const known = new LRUCache<string, Map<string | undefined, Known>>({ max: MAX_OPERATIONS });

  const knownOf = ({ query = '', operationName }: GraphQLParams): Known | undefined =>
    known.get(query)?.get(operationName ?? undefined);

  /** Only what was answered is remembered: a name that no operation has could be any of any number. */
  function remember({ query = '', operationName }: GraphQLParams): void {
    const operations = known.get(query) ?? new Map<string | undefined, Known>();
    known.set(query, operations.set(operationName ?? undefined, {}));
  }

  /** null where there is no such operation yet, or the variables do not fit. */
  const find = (params: GraphQLParams): ReadyOperation | null => {
    const compiled = knownOf(params)?.compiled;
    if (!compiled) return null;
    const values = compiled.readVariables(params.variables ?? {});
    return values && { name: compiled.name, execute: (context) => executeCompiled(compiled, values, context) };
  };

  const run = async (args: ExecutionArgs): Promise<ExecutionResult> => {
    const { params, isSecondTry } = args.contextValue as Context & Asked;
    const operation = knownOf(params);
    if (operation && operation.compiled === undefined) operation.compiled = compile(args);
    const ready = isSecondTry ? null : find(params);
    const executed = await ready?.execute(args.contextValue as Context);
    if (executed) return { data: executed.data };
    const result = await execute(args);
    if (!result.errors && !operation) remember(params);
    return result;
  };

  const plugin: Plugin = {
    onExecute({ setExecuteFn }) {
      setExecuteFn(run);
    },
  };
  return { plugin, find };
}
