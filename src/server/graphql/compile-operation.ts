import {
  type DocumentNode,
  type ExecutionArgs,
  type FragmentDefinitionNode,
  getOperationAST,
  Kind,
  OperationTypeNode,
  visit,
} from 'graphql';
import type { Context } from '../../schema/context.ts';
import { compiledSize } from './compiled-size.ts';
import { type Planning, planObject } from './plan/plan.ts';
import { type Executed, execute } from './plan/run.ts';

/** A compiled operation takes about a kilobyte for each field. */
const MAX_FIELDS = 500;

/** What is selected would depend on the variables, or is called what no plain object can have. */
function isBeyondPlans(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Directive() {
      found = true;
    },
    Field({ alias }) {
      if (alias?.value === '__proto__') found = true;
    },
  });
  return found;
}

function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** Executes with variables that were read; null where anything at all went wrong. */
export type CompiledOperation = (
  context: Context,
  variables: Readonly<Record<string, unknown>>,
) => Promise<Executed | null>;

/**
 * An operation as a function; null where it is better left to graphql-js. Which fields of which type are read, with which
 * resolvers, is worked out once. What comes of it is what graphql-js makes, or nothing.
 */
export function compileOperation({ schema, document, operationName }: ExecutionArgs): CompiledOperation | null {
  const operation = getOperationAST(document, operationName);
  const root = schema.getQueryType();
  if (operation?.operation !== OperationTypeNode.QUERY || !root || isBeyondPlans(document)) return null;
  if (compiledSize(schema, document, operation) > MAX_FIELDS) return null;
  const planning: Planning = { schema, operation, fragments: fragmentsOf(document), fields: 0, selections: 0 };
  const planned = planObject(planning, root, [operation]);
  return (context, variables) => execute(planned, context, variables);
}
