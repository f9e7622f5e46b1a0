import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  getOperationAST,
  getVariableValues,
} from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import type { Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import { compileOperation } from './compile-operation.ts';

/** Compiling takes milliseconds, so an operation must have been answered this often before. */
const ANSWERS_BEFORE = 2;
const MAX_OPERATIONS = 200;

interface Known {
  answers: number;
  /** null: is not to be compiled. */
  compiled?: CompiledQuery | null;
}

/** null where the variables do not fit. */
function readVariables({ schema, document, operationName, variableValues }: ExecutionArgs) {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  if (definitions.length === 0) return {};
  return getVariableValues(schema, definitions, variableValues ?? {}).coerced ?? null;
}

/**
 * Executes by graphql-js, and operations that come again by functions that graphql-jit makes of them, which halves what
 * a list costs. Both give fields in the order of the operation, as the specification wants it; yoga's own executor puts
 * those first that were resolved first. An answer with errors is always graphql-js's own: nothing here writes, so that
 * executing once more does no harm.
 */
export function useCompiledOperations(): Plugin {
  const known = new LRUCache<DocumentNode, Map<string, Known>>({ max: MAX_OPERATIONS });

  const knownOf = ({ document, operationName }: ExecutionArgs): Known => {
    const operations = known.get(document) ?? new Map<string, Known>();
    known.set(document, operations);
    const name = operationName ?? '';
    const operation = operations.get(name) ?? { answers: 0 };
    operations.set(name, operation);
    return operation;
  };

  const run = async (args: ExecutionArgs): Promise<ExecutionResult> => {
    const operation = knownOf(args);
    if (operation.compiled === undefined && operation.answers >= ANSWERS_BEFORE)
      operation.compiled = compileOperation(args);
    const variables = operation.compiled ? readVariables(args) : null;
    if (operation.compiled && variables) {
      const result: ExecutionResult = await operation.compiled.query(args.rootValue, args.contextValue, variables);
      if (!result.errors) return result;
    }
    const result = await execute(args);
    if (!result.errors) operation.answers += 1;
    return result;
  };

  return {
    onExecute({ setExecuteFn }) {
      setExecuteFn(run);
    },
  };
}
