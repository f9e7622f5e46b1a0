import { readFileSync } from 'node:fs';
import { minifyIntrospectionQuery } from '@urql/introspection';
import { buildSchema, introspectionFromSchema } from 'graphql';
import type { Plugin } from 'vite';

const MODULE = 'virtual:schema';
const RESOLVED = `\0${MODULE}`;

/** `virtual:schema`: what the client's cache must know of the API's types, made from its SDL and as short as can be. */
export function schemaPlugin(file: URL): Plugin {
  return {
    name: 'shisaku-schema',
    resolveId: (id) => (id === MODULE ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      const schema = buildSchema(readFileSync(file, 'utf8'));
      const minified = minifyIntrospectionQuery(introspectionFromSchema(schema, { descriptions: false }));
      return `export default ${JSON.stringify(minified)};`;
    },
  };
}
