import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphiqlExamples } from '../../src/server/examples/index.ts';
import { type Api, openTestApi } from '../support/api.ts';

let api: Api;
let server: Server;
let origin: string;
beforeAll(async () => {
  api = await openTestApi();
  server = createServer(api.app.handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await api.close();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(origin + path, { headers, redirect: 'manual' });
const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
const QUERY = JSON.stringify({ query: '{ measure(number: 1) { number } }' });

describe('GraphQL over HTTP', () => {
  it('answers POST and GET', async () => {
    for (const response of [await post(QUERY), await get('/graphql?query={measure(number:1){number}}')]) {
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({ data: { measure: { number: 1 } } });
    }
  });

  it('speaks application/graphql-response+json, with 400 for what is no operation', async () => {
    const accept = { accept: 'application/graphql-response+json' };
    const good = await post(QUERY, accept);
    expect([good.status, good.headers.get('content-type')]).toEqual([
      200,
      'application/graphql-response+json; charset=utf-8',
    ]);
    expect((await post(JSON.stringify({ query: '{ nothing }' }), accept)).status).toBe(400);
    expect((await post(JSON.stringify({ query: '{' }), accept)).status).toBe(400);
  });

  it.each([
    ['no JSON', '{', 400],
    ['no query', '{}', 400],
    ['a list of queries', `[${QUERY}]`, 400],
  ])('refuses %s', async (_, body, status) => {
    const response = await post(body, { accept: 'application/graphql-response+json' });
    expect(response.status).toBe(status);
    expect((await response.json()).errors[0].message).toMatch(/\w/);
  });

  it('refuses other methods and other types', async () => {
    const put = await fetch(`${origin}/graphql`, {
      method: 'PUT',
      body: QUERY,
      headers: { 'content-type': 'application/json' },
    });
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, POST']);
    expect((await post(QUERY, { 'content-type': 'text/csv' })).status).toBe(415);
  });

  it('gives a code to variables that do not fit', async () => {
    const response = await post(
      JSON.stringify({ query: 'query ($n: Int!) { measure(number: $n) { id } }', variables: { n: 'x' } }),
    );
    expect((await response.json()).errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('says the same of an operation that comes again, and as clearly what is wrong with it', async () => {
    const query = 'query A($n: Int!) { measure(number: $n) { number } } query B { measure(number: 2) { number } }';
    const ask = async (more: object) => (await post(JSON.stringify({ query, ...more }))).text();
    const good = { operationName: 'A', variables: { n: 1 } };
    const answers = new Set<string>();
    for (let run = 0; run < 5; run++) answers.add(await ask(good));
    expect([...answers]).toEqual(['{"data":{"measure":{"number":1}}}']);
    for (const wrong of [{ variables: { n: 1 } }, { ...good, operationName: '' }, { ...good, variables: {} }]) {
      const { data, errors } = JSON.parse(await ask(wrong));
      expect(data).toBeUndefined();
      expect(errors[0].extensions.code).toMatch(/^(OPERATION_RESOLUTION_FAILURE|BAD_USER_INPUT)$/);
    }
    expect(JSON.parse(await ask({ operationName: 'B' }))).toEqual({ data: { measure: { number: 2 } } });
  });

  it('refuses a body over the limit, whether it says its length or not', async () => {
    const body = JSON.stringify({ query: `{ measures { totalCount } } #${'x'.repeat(1_000_000)}` });
    const sayingIt = await post(body);
    const streamed = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new Blob([body]).stream(),
      duplex: 'half',
    } as RequestInit);
    for (const response of [sayingIt, streamed]) {
      expect(response.status).toBe(413);
      expect((await response.json()).errors[0]).toMatchObject({
        message: "The request's body has more than 1000000 bytes.",
        extensions: { code: 'REQUEST_ENTITY_TOO_LARGE' },
      });
    }
  });

  it('may be read from other origins, without credentials', async () => {
    const response = await fetch(`${origin}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://example.org',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('https://example.org');
    expect(response.headers.get('access-control-allow-methods')).toContain('POST');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });
});

describe('the other paths', () => {
  it('say that the server is alive and ready', async () => {
    expect(await (await get('/health')).json()).toEqual({ status: 'alive' });
    const ready = await get('/ready');
    expect([ready.status, await ready.json()]).toEqual([200, { ready: true }]);
  });

  it('are nothing else', async () => {
    const response = await get('/graphqls?x=/health');
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ error: 'There is nothing at GET /graphqls; GraphQL is at /graphql.' });
  });

  it('carry the request id and security headers', async () => {
    const own = await get('/health', { 'x-request-id': 'from-the-proxy.1' });
    expect(own.headers.get('x-request-id')).toBe('from-the-proxy.1');
    const made = await get('/health', { 'x-request-id': 'not harmless {}' });
    expect(made.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
    expect(made.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('GraphiQL', () => {
  it('comes whole, compressed or not, and may load nothing from elsewhere', async () => {
    const response = await get('/graphql', { accept: 'text/html', 'accept-encoding': 'identity' });
    const html = await response.text();
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(html).not.toMatch(/<(script|link|img|iframe)[^>]*\s(src|href)="?(https?:)?\/\//i);
    expect(html).not.toMatch(/@import\s|url\(\s*["']?(https?:)?\/\//);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain(`default-src 'none'`);
    expect(policy).not.toMatch(/https?:|\*/);
    const compressed = await get('/graphql', { accept: 'text/html', 'accept-encoding': 'gzip' });
    expect(compressed.headers.get('content-encoding')).toBe('gzip');
    expect(await compressed.text()).toBe(html);
  });

  it('opens with the examples', async () => {
    const html = await (await get('/graphql', { accept: 'text/html' })).text();
    for (const example of graphiqlExamples) expect(html).toContain(JSON.stringify(example));
  });

  it('can ask for the whole schema', async () => {
    const query = getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, schemaDescription: true });
    const { data, errors } = await (await post(JSON.stringify({ query }))).json();
    expect(errors).toBeUndefined();
    expect(buildClientSchema(data).getQueryType()?.getFields()).toHaveProperty('measures');
  });

  it('opens with a query of the address in a browser', async () => {
    const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
    const response = await get('/graphql?query={__typename}', { accept });
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('leaves queries in the address to GraphQL where JSON is wanted', async () => {
    const response = await get('/graphql?query={__typename}', { accept: 'text/html,application/json' });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });
});
