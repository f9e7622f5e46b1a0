import type { Asked, Operation } from './operation.ts';

const asked: Asked = { query: '{ __typename }', variables: () => ({}) };

/** What a request costs before anything is read. */
export const TYPENAME: Operation = {
  name: '__typename',
  title: '`{ __typename }`, which reads nothing',
  places: 'SELECT 1 AS one',
  product: asked,
  mercurius: asked,
  postgraphile: asked,
  floor: { sql: `SELECT '{"data":{"__typename":"Query"}}' AS body`, values: () => [] },
};
