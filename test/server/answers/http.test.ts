import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createApp } from '../../../src/server/app.ts';
import { importGraph } from '../../../src/store/import.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { sketchGraph } from '../../support/graphs.ts';

let database: TestDatabase;
let store: Store;
let server: Server;
let url: string;
const log: { msg: string; operation?: string }[] = [];
let statements = 0;
let imports = 0;

const importAgain = () =>
  importGraph(
    store,
    sketchGraph({ measures: Array.from({ length: 30 }, (_, n) => ({ number: n + 1, name: `第${imports}版` })) }),
  );

beforeAll(async () => {
  database = await createTestDatabase();
  store = await openStore({ ...database.settings, role: 'server' });
  store.onStatement(() => statements++);
  const logger = pino({ level: 'info' }, { write: (line: string) => log.push(JSON.parse(line)) });
  server = createServer(createApp({ store, logger, answerCacheBytes: 1_000_000 }).handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await store.close();
  await database.remove();
});
beforeEach(async () => {
  imports++;
  await importAgain();
  await expect.poll(() => store.epoch()).not.toBeNull();
});

const QUERY = 'query Names($first: Int) { measures(first: $first) { edges { node { id name } } } }';
const json = { 'content-type': 'application/json', 'accept-encoding': 'identity' };
const post = (body: object, headers = {}) =>
  fetch(url, { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body) });
const get = (query: string, headers = {}) =>
  fetch(`${url}?${new URLSearchParams({ query })}`, { headers: { accept: 'application/json', ...headers } });

/** Asks until the answer takes no statement: an epoch can end at any moment, where the machine is busy. */
async function untilKept(ask: () => Promise<Response>): Promise<Response> {
  for (;;) {
    const before = statements;
    const response = await ask();
    if (statements === before) return response;
    await response.arrayBuffer();
  }
}

test('the same request again needs no database, by POST or GET and in either media type', async () => {
  const first = await post({ query: QUERY });
  const body = await first.text();
  expect(body).toContain(`第${imports}版`);
  expect(first.headers.get('vary')).toBe('Accept, Accept-Encoding');

  const again = await untilKept(() => post({ variables: {}, query: QUERY }));
  expect(await again.text()).toBe(body);
  expect(again.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
  expect(again.headers.get('content-length')).toBe(String(Buffer.byteLength(body)));
  expect(await (await untilKept(() => get(QUERY))).text()).toBe(body);
  const accept = 'application/graphql-response+json';
  const other = await untilKept(() => post({ query: QUERY }, { accept }));
  expect(other.headers.get('content-type')).toBe(`${accept}; charset=utf-8`);
  expect(await other.text()).toBe(body);
  expect(log.filter(({ msg }) => msg === 'request').at(-1)).toMatchObject({ operation: 'Names' });
});

test('other variables are another request', async () => {
  const edges = async (first: number) =>
    (await (await post({ query: QUERY, variables: { first } })).json()).data.measures.edges.length;
  expect([await edges(1), await edges(2), await edges(1)]).toEqual([1, 2, 1]);
});

test('a browser that asks again hears that its answer still holds, until an import', async () => {
  const first = await get(QUERY);
  const etag = first.headers.get('etag') ?? '';
  expect(first.headers.get('cache-control')).toBe('no-cache');
  const still = await get(QUERY, { 'if-none-match': etag });
  expect([still.status, still.headers.get('etag'), await still.text()]).toEqual([304, etag, '']);
  imports++;
  await importAgain();
  const changed = await get(QUERY, { 'if-none-match': etag });
  expect([changed.status, await changed.text()]).toEqual([200, expect.stringContaining(`第${imports}版`)]);
});

test('what is kept comes compressed, as soon as it is', async () => {
  const plain = await (await post({ query: QUERY })).text();
  for (const coding of ['br', 'gzip']) {
    const coded = () => post({ query: QUERY }, { 'accept-encoding': coding });
    await expect.poll(async () => (await coded()).headers.get('content-encoding')).toBe(coding);
    expect(await (await coded()).text()).toBe(plain);
  }
});

test('an answer with errors is for nobody to keep', async () => {
  const refused = await get('{ measures(first: 1000) { totalCount } }');
  expect((await refused.json()).errors).toHaveLength(1);
  expect([refused.headers.get('etag'), refused.headers.get('cache-control')]).toEqual([null, null]);
  const unknown = () => post({ query: '{ measures(filter: { ministry: { any: ["無人省"] } }) { totalCount } }' });
  await unknown();
  const before = statements;
  expect((await (await unknown()).json()).errors).toHaveLength(1);
  expect(statements).toBeGreaterThan(before);
});

test('equal requests at the same time are answered by one execution', async () => {
  const alone = statements;
  await post({ query: QUERY, variables: { first: 7 } });
  const cost = statements - alone;
  imports++;
  await importAgain();
  await expect.poll(() => store.epoch()).not.toBeNull();
  const before = statements;
  const answers = await Promise.all(Array.from({ length: 10 }, () => post({ query: QUERY, variables: { first: 7 } })));
  expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
  expect(statements - before).toBeLessThan(cost * 10);
});
