import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphql-env.d.ts';

/** Types an operation or a fragment by the API's schema; results of fragments can be read only where they are declared. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: {
    /** ISO 8601, a day. */
    Date: string;
    /** RFC 3339, UTC. */
    DateTime: string;
  };
}>();

export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';
export { readFragment } from 'gql.tada';

/** An enum or an input of the API as a type, for example `TypeOf<'ProgressStage'>`. */
export type TypeOf<Name extends Parameters<typeof graphql.scalar>[0]> = ReturnType<typeof graphql.scalar<Name>>;
