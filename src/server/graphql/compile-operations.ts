import {
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  getOperationAST,
  getVariableValues,
  type VariableDefinitionNode,
} from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import type { Context } from '../../schema/context.ts';
import { schema } from '../../schema/index.ts';
import { compileOperation } from './compile-operation.ts';

/** Compiling takes milliseconds, so an operation must have been answered this often before. */
const ANSWERS_BEFORE = 2;
const MAX_OPERATIONS = 200;

interface Compiled {
  readonly query: CompiledQuery['query'];
  readonly definitions: readonly VariableDefinitionNode[];
  readonly name: string | undefined;
}

interface Known {
  answers: number;
  /** null: is not to be compiled. */
  compiled?: Compiled | null;
}

/** A compiled operation with variables that fit it. */
export interface ReadyOperation {
  readonly name: string | undefined;
  execute(context: Context): Promise<ExecutionResult> | ExecutionResult;
}

function compile(args: ExecutionArgs): Compiled | null {
  const compiled = compileOperation(args);
  const operation = getOperationAST(args.document, args.operationName);
  if (!compiled || !operation) return null;
  return { query: compiled.query, definitions: operation.variableDefinitions ?? [], name: operation.name?.value };
}

/** What an execution is given beside the operation; yoga puts what was asked for in it. */
interface Asked {
  readonly params: GraphQLParams;
  /** The compiled operation has been tried. */
  readonly isSecondTry?: boolean;
}

/**
 * Executes by graphql-js, and operations that come again by functions that graphql-jit makes of them, which halves what
 * a list costs. Both give fields in the order of the operation, as the specification wants it; yoga's own executor puts
 * those first that were resolved first. An answer with errors is always graphql-js's own: nothing here writes, so that
 * executing once more does no harm.
 */
export function createOperations() {
  const known = new LRUCache<string, Map<string | undefined, Known>>({ max: MAX_OPERATIONS });

  const knownOf = ({ query = '', operationName }: GraphQLParams): Known | undefined =>
    known.get(query)?.get(operationName ?? undefined);

  /** Only what was answered is remembered: a name that no operation has could be any of any number. */
  function countAnswer({ query = '', operationName }: GraphQLParams): void {
    const name = operationName ?? undefined;
    const operations = known.get(query) ?? new Map<string | undefined, Known>();
    const operation = operations.get(name) ?? { answers: 0 };
    operation.answers += 1;
    known.set(query, operations.set(name, operation));
  }

  /** null where there is no such operation yet, or the variables do not fit. */
  const find = (params: GraphQLParams): ReadyOperation | null => {
    const compiled = knownOf(params)?.compiled;
    if (!compiled) return null;
    const { definitions, name } = compiled;
    const values = definitions.length > 0 ? getVariableValues(schema, definitions, params.variables ?? {}).coerced : {};
    return values ? { name, execute: (context) => compiled.query(undefined, context, values) } : null;
  };

  const run = async (args: ExecutionArgs): Promise<ExecutionResult> => {
    const { params, isSecondTry } = args.contextValue as Context & Asked;
    const operation = knownOf(params);
    if (operation && operation.compiled === undefined && operation.answers >= ANSWERS_BEFORE)
      operation.compiled = compile(args);
    const ready = isSecondTry ? null : find(params);
    if (ready) {
      const result = await ready.execute(args.contextValue as Context);
      if (!result.errors) return result;
    }
    const result = await execute(args);
    if (!result.errors) countAnswer(params);
    return result;
  };

  const plugin: Plugin = {
    onExecute({ setExecuteFn }) {
      setExecuteFn(run);
    },
  };
  return { plugin, find };
}
