import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importGraph } from '../../../src/store/import.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { sketchGraph } from '../../support/graphs.ts';
import { programOn } from '../../support/program.ts';

let database: TestDatabase;
let store: Store;
beforeEach(async () => {
  database = await createTestDatabase();
  store = await openStore({ ...database.settings, role: 'server' });
});
afterEach(async () => {
  await store.close();
  await database.remove();
});

const epoch = () =>
  expect
    .poll(() => store.epoch())
    .not.toBeNull()
    .then(() => store.epoch());
const graph = (name: string) => sketchGraph({ measures: [{ number: 1, name }] });
const IS_WATCH = `application_name = 'shisaku-graph epoch'`;

test('a connection that is cut ends the epoch, and another one begins the next', async () => {
  const before = await epoch();
  await store.query({
    text: `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND ${IS_WATCH}`,
  });
  await expect.poll(() => store.epoch()).not.toBe(before);
  expect(await epoch()).not.toBe(before);
  await importGraph(store, graph('一'));
});

test('a server that hangs delays an import, and finds no epoch when it goes on', async () => {
  const { file, options } = programOn(
    'test/support/programs/say-epoch.ts',
    [JSON.stringify({ ...database.settings, role: 'server' })],
    database.settings,
  );
  const child: ChildProcess = spawn(process.execPath, file, { ...options, stdio: ['pipe', 'pipe', 'inherit'] });
  try {
    const lines = createInterface(child.stdout as NodeJS.ReadableStream);
    const line = async () => JSON.parse((await once(lines, 'line'))[0]);
    const before = await line();
    expect(before).not.toBeNull();
    child.kill('SIGSTOP');
    // It has no time to read what PostgreSQL has sent meanwhile.
    child.stdin?.write('\n');
    await importGraph(store, graph('一'));
    child.kill('SIGCONT');
    expect(await line()).not.toBe(before);
    await epoch();
  } finally {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
});

test('a change by a writer that knows nothing of epochs is noticed, too', async () => {
  await importGraph(store, graph('一'));
  const before = await epoch();
  await store.query({ text: 'TRUNCATE graph, document, ministry, entity, search_entry CASCADE' });
  await expect.poll(() => store.epoch()).not.toBe(before);
  expect(await epoch()).not.toBe(before);
});

test('many writers at once wait for each other and for no connection', async () => {
  await Promise.all(Array.from({ length: 12 }, (_, n) => importGraph(store, graph(`案${n}`))));
  expect(await epoch()).not.toBeNull();
});

test('behind a pooler there is no epoch, and a warning says so', async () => {
  const warnings: string[] = [];
  const pooler = await startPooler(new URL(database.settings.databaseUrl ?? ''));
  const other = await openStore({
    ...database.settings,
    databaseUrl: pooler.url,
    role: 'server',
    onWarning: (message) => warnings.push(message),
  });
  await expect.poll(() => warnings).toEqual([expect.stringContaining('to lead to PostgreSQL itself, came a pooler')]);
  await importGraph(other, graph('一'));
  expect(other.epoch()).toBeNull();
  await other.close();
  await pooler.close();
});

/** Passes everything on, but gives each client a process id of its own, as PgBouncer does. */
async function startPooler(target: URL) {
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    client.pipe(upstream);
    upstream.on('data', (data) => {
      const key = data.indexOf(Buffer.from([...Buffer.from('K'), 0, 0, 0, 12]));
      if (key >= 0) data.writeInt32BE(data.readInt32BE(key + 5) + 1, key + 5);
      client.write(data);
    });
    for (const [one, two] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      one.on('error', () => two.destroy()).on('close', () => two.destroy());
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(target);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  return { url: url.href, close: () => new Promise((resolve) => server.close(resolve)) };
}
