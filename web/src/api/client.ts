import schema from 'virtual:schema';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';

const embedded = () => null;

/** Types without a global ID live within what they belong to. */
const keys = Object.fromEntries(
  schema.__schema.types.flatMap((type) =>
    type.kind === 'OBJECT' && !type.fields.some(({ name }) => name === 'id') ? [[type.name, embedded]] : [],
  ),
);

/** The API, with a cache that knows every node by its global ID. */
export const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  exchanges: [cacheExchange({ schema, keys }), fetchExchange],
});
