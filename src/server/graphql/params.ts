import type { GraphQLParams } from 'graphql-yoga';

/** What a request asks for, its form checked. */
export type Params = GraphQLParams & { readonly query: string };

/** Members of a request that GraphQL over HTTP knows. */
const MEMBERS = new Set(['query', 'variables', 'operationName', 'extensions']);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isParams = (value: unknown): value is Params =>
  isObject(value) &&
  Object.keys(value).every((key) => MEMBERS.has(key)) &&
  typeof value.query === 'string' &&
  (value.operationName == null || typeof value.operationName === 'string') &&
  (value.variables == null || isObject(value.variables)) &&
  (value.extensions == null || isObject(value.extensions));

function checked(read: () => unknown): Params | null {
  try {
    const value = read();
    return isParams(value) ? value : null;
  } catch {
    return null;
  }
}

/** What the body of a POST asks for; null where it is anything but a well-formed request. */
export const paramsOfBody = (body: string): Params | null => checked(() => JSON.parse(body));

/** What the address of a GET asks for; null where it is anything but a well-formed request. */
export const paramsOfUrl = (url: string): Params | null =>
  checked(() => {
    const search = new URLSearchParams(url.slice(url.indexOf('?') + 1));
    const json = (name: string) => JSON.parse(search.get(name) || 'null');
    return {
      query: search.get('query'),
      operationName: search.get('operationName') || null,
      variables: json('variables'),
      extensions: json('extensions'),
    };
  });
