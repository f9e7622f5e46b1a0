import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { createApp } from '../../../src/server/app.ts';
import { importGraph } from '../../../src/store/import.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { createTestDatabase, onServer, type TestDatabase } from '../../support/database.ts';
import { largeGraph } from '../../support/graphs.ts';

let database: TestDatabase;
let store: Store;
let server: Server;
let origin: string;
beforeAll(async () => {
  database = await createTestDatabase();
  store = await openStore(database.settings);
  await importGraph(store, largeGraph(50));
  server = createServer(createApp({ store, logger: pino({ level: 'silent' }) }).handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await store.close();
  await database.remove();
});

const onMaintenance = (sql: string) => {
  const template = inject('template');
  if (template.engine !== 'server') throw new Error('expected the project `server`');
  return onServer(template.url, sql);
};
const name = () => new URL(database.settings.databaseUrl ?? '').pathname.slice(1);
const terminate = () =>
  onMaintenance(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name()}'`);
const allow = (connections: boolean) => onMaintenance(`ALTER DATABASE ${name()} ALLOW_CONNECTIONS ${connections}`);

const QUERY = '{measures(first:3){totalCount edges{node{number section{parent{heading}} ministries{name}}}}}';
const ask = async () => (await fetch(`${origin}/graphql?query=${encodeURIComponent(QUERY)}`)).json();
const ready = async () => {
  const response = await fetch(`${origin}/ready`);
  return { status: response.status, body: await response.json() };
};
const MASKED = 'Something went wrong on the server; its log says what, under the request id.';
const READY = { status: 200, body: { ready: true } };

it('a database that goes away and comes back: masked errors and "not ready" meanwhile, then answers again', async () => {
  const answer = await ask();
  expect(answer).toMatchObject({ data: { measures: { totalCount: 50 } } });
  expect(await ready()).toEqual(READY);

  await allow(false);
  await terminate();
  // PostgreSQL's code for a database that takes no connections; nothing of where it is or who asks.
  await expect.poll(ready).toEqual({
    status: 503,
    body: { ready: false, reason: 'The database cannot be asked (55000).' },
  });
  const { errors } = await ask();
  expect(errors.map(({ message }: Error) => message)).toContain(MASKED);
  for (const { message } of errors) expect(message).toBe(MASKED);
  expect((await fetch(`${origin}/health`)).status).toBe(200);

  await allow(true);
  expect(await ask()).toEqual(answer);
  expect(await ready()).toEqual(READY);
});

it('connections killed beneath running requests: each is answered or masked, and the next ones are answered', async () => {
  const answer = await ask();
  for (let round = 0; round < 5; round++) {
    const running = Array.from({ length: 20 }, ask);
    await terminate();
    for (const { data, errors } of await Promise.all(running)) {
      if (errors) expect(errors[0].message).toBe(MASKED);
      else expect({ data }).toEqual(answer);
    }
    await expect.poll(ask).toEqual(answer);
  }
  expect(await ready()).toEqual(READY);
});

it('a connection killed between two statements of a transaction fails that one, not the process', async () => {
  const client = await store.pool.connect();
  const ended = new Promise((resolve) => client.once('end', resolve));
  await client.query('BEGIN');
  await terminate();
  await ended;
  await expect(client.query('SELECT 1')).rejects.toThrow(/\w/);
  client.release(true);
  await expect.poll(ask).toMatchObject({ data: { measures: { totalCount: 50 } } });
});
