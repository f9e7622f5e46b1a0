import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLScalarType,
  GraphQLSchema,
  getOperationAST,
  Kind,
  visit,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { compiledSize } from './compiled-size.ts';

/** A compiled operation takes about a kilobyte for each field. */
const MAX_FIELDS = 500;

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

const extended = new WeakMap<GraphQLSchema, GraphQLSchema>();

/** The same types, and the one that variables have. */
function withCoerced(schema: GraphQLSchema): GraphQLSchema {
  const known = extended.get(schema);
  if (known) return known;
  const config = schema.toConfig();
  const more = new GraphQLSchema({ ...config, types: [...config.types, COERCED], assumeValid: true });
  extended.set(schema, more);
  return more;
}

/** An operation as a function, which takes variables that graphql-js has read; null where it is better left to graphql-js. */
export function compileOperation({ schema, document, operationName }: ExecutionArgs): CompiledQuery | null {
  const operation = getOperationAST(document, operationName);
  if (!operation || isConditional(document)) return null;
  if (compiledSize(schema, document, operation) > MAX_FIELDS) return null;
  const compiled = compileQuery(withCoerced(schema), withReadVariables(document), operationName ?? undefined);
  return isCompiledQuery(compiled) ? compiled : null;
}
