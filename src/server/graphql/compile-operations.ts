import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLScalarType,
  GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  visit,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import { compiledSize } from './compiled-size.ts';

/** Compiling takes milliseconds, so an operation must have been answered this often before. */
const ANSWERS_BEFORE = 2;
/** A compiled operation takes about a kilobyte for each field. */
const MAX_OPERATIONS = 200;
const MAX_FIELDS = 500;

interface Known {
  answers: number;
  /** null: is not to be compiled. */
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

/** Takes what graphql-js made of a variable as it is. */
const COERCED = new GraphQLScalarType({ name: 'CoercedByGraphqlJs' });

/**
 * graphql-jit writes a program for the type of each variable too, and never ends where an input type contains itself
 * (MeasureFilter). So graphql-js reads the variables, with defaults and errors by the book, and the compiled operation
 * takes them as they come.
 */
function withReadVariables(document: DocumentNode): DocumentNode {
  const type = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: COERCED.name } } as const;
  return visit(document, { VariableDefinition: ({ kind, variable }) => ({ kind, variable, type }) });
}

const extended = (schema: GraphQLSchema): GraphQLSchema => {
  const config = schema.toConfig();
  return new GraphQLSchema({ ...config, types: [...config.types, COERCED], assumeValid: true });
};

function compile({ schema, document, operationName }: ExecutionArgs): CompiledQuery | null {
  const operation = getOperationAST(document, operationName);
  if (!operation || isConditional(document)) return null;
  if (compiledSize(schema, document, operation) > MAX_FIELDS) return null;
  const compiled = compileQuery(extended(schema), withReadVariables(document), operationName ?? undefined);
  return isCompiledQuery(compiled) ? compiled : null;
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
    if (operation.compiled === undefined && operation.answers >= ANSWERS_BEFORE) operation.compiled = compile(args);
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
