import { type DocumentNode, type ExecutionArgs, type ExecutionResult, execute, visit } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';

/** Compiling takes milliseconds, so an operation must have come this often before. */
const RUNS_BEFORE = 2;
/** A compiled operation takes tens of kilobytes. */
const MAX_OPERATIONS = 500;

interface Known {
  runs: number;
  /** null: cannot be compiled. */
  compiled?: CompiledQuery | null;
}

/** graphql-jit merges the conditions of equal fields; graphql-js looks at each where it stands. */
function isConditional(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Directive() {
      found = true;
    },
  });
  return found;
}

function compile({ schema, document, operationName }: ExecutionArgs): CompiledQuery | null {
  if (isConditional(document)) return null;
  const compiled = compileQuery(schema, document, operationName ?? undefined, { disableLeafSerialization: false });
  return isCompiledQuery(compiled) ? compiled : null;
}

/**
 * Executes by graphql-js, and operations that come again by functions that graphql-jit makes of them, which halves what
 * a list costs. Both give fields in the order of the operation, as the specification wants it; yoga's own executor puts
 * those first that were resolved first. An answer with errors is always graphql-js's own: nothing here writes, so that
 * executing once more does no harm.
 */
export function useCompiledOperations(): Plugin {
  const known = new LRUCache<DocumentNode, Map<string, Known>>({ max: MAX_OPERATIONS });

  const compiledOf = (args: ExecutionArgs): CompiledQuery | null => {
    const operations = known.get(args.document) ?? new Map<string, Known>();
    const name = args.operationName ?? '';
    const operation = operations.get(name) ?? { runs: 0 };
    operation.runs += 1;
    if (operation.runs > RUNS_BEFORE && operation.compiled === undefined) operation.compiled = compile(args);
    known.set(args.document, operations.set(name, operation));
    return operation.compiled ?? null;
  };

  const run = async (args: ExecutionArgs): Promise<ExecutionResult> => {
    const compiled = compiledOf(args);
    if (!compiled) return execute(args);
    const result = (await compiled.query(args.rootValue, args.contextValue, args.variableValues)) as ExecutionResult;
    return result.errors ? execute(args) : result;
  };

  return {
    onExecute({ setExecuteFn }) {
      setExecuteFn(run);
    },
  };
}
