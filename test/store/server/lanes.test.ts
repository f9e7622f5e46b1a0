import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openServer, type ServerSettings } from '../../../src/store/server.ts';
import type { Store } from '../../../src/store/store.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';

let database: TestDatabase;
let store: Store;
beforeEach(async () => {
  database = await createTestDatabase();
  store = await open();
});
afterEach(async () => {
  await store.close();
  await database.remove();
});

/** A store whose lanes are open: what finds none open goes to the pool. */
async function open(settings: ServerSettings = {}): Promise<Store> {
  const opened = await openServer(database.settings.databaseUrl ?? '', settings);
  await expect.poll(() => sharedBy(5, opened), { timeout: 10_000 }).toBe(1);
  return opened;
}

/** How many connections so many quick statements share that are sent together. */
const sharedBy = async (count: number, of: Store = store): Promise<number> =>
  new Set(await Promise.all(Array.from({ length: count }, () => backend(of)))).size;

const quick = (text: string, ...values: unknown[]) => ({ name: text, text, values, quick: true });

async function backend(of: Store = store): Promise<number> {
  const [row] = await of.query<{ pid: number }>(quick('SELECT pg_backend_pid() AS pid'));
  return row?.pid ?? 0;
}

const codeOf = (error: { code?: string; message: string }) => error.code ?? error.message;

/** Takes so long, on the backend that it names. */
const slow = (seconds: number, of: Store = store) =>
  of.query<{ pid: number }>(quick('SELECT pg_backend_pid() AS pid, pg_sleep($1)', seconds));

const connections = async (): Promise<number> => {
  const [row] = await store.query<{ count: number }>({
    text: `SELECT count(*)::int AS count FROM pg_stat_activity
      WHERE application_name = 'shisaku-graph' AND datname = current_database()`,
  });
  return row?.count ?? 0;
};

test('statements that are sent together share a connection, and each gets its own rows', async () => {
  const ask = (n: number) =>
    store.query(quick("SELECT $1::int AS n, pg_backend_pid() AS pid, current_setting('jit') AS jit", n));
  const pid = await backend();
  expect(await Promise.all([1, 2, 3, 4, 5].map(ask))).toEqual([1, 2, 3, 4, 5].map((n) => [{ n, pid, jit: 'off' }]));
  const many = Array.from({ length: 60 }, (_, n) => n);
  expect(await Promise.all(many.map(ask))).toEqual(many.map((n) => [{ n, pid: expect.any(Number), jit: 'off' }]));
});

test('there are as many connections in all as the setting says', async () => {
  const many = () =>
    Promise.all(
      Array.from({ length: 60 }, (_, i) => (i % 2 ? slow(0.01) : store.query({ text: 'SELECT pg_sleep(0.01)' }))),
    );
  await many();
  await sleep(100);
  await many();
  expect(await connections()).toBe(10);
  const few = await open({ connections: 1 });
  expect(await sharedBy(20, few)).toBe(1);
  await few.close();
});

test('an error is that of its own statement', async () => {
  const answers = await Promise.all(
    [1, 0, 2, 0, 4].map((n) => store.query(quick('SELECT 8 / $1::int AS n', n)).catch(codeOf)),
  );
  expect(answers).toEqual([[{ n: 8 }], '22012', [{ n: 4 }], '22012', [{ n: 2 }]]);
});

test('a statement that could not be parsed is parsed again when it comes again', async () => {
  const read = () => store.query(quick('SELECT n FROM later')).catch(codeOf);
  const [first, second] = await Promise.all([read(), read()]);
  expect(first).toBe('42P01');
  // It was sent before it was known that the first had failed.
  expect(second).toMatch(/^(42P01|26000)$/);
  await store.query({ text: 'CREATE TABLE later AS SELECT 7 AS n' });
  expect(await read()).toEqual([{ n: 7 }]);
});

test('nothing is sent behind a statement that takes long', async () => {
  let done = false;
  const waiting = slow(1).then(([row]) => {
    done = true;
    return row?.pid;
  });
  await sleep(50);
  const others = await Promise.all(Array.from({ length: 40 }, () => backend()));
  expect(done).toBe(false);
  expect(others).not.toContain(await waiting);
});

test('a timeout ends the statement that took too long, not those behind it', async () => {
  const timed = await open({ statementTimeoutMs: 200 });
  const answers = await Promise.all([slow(2, timed).catch(codeOf), backend(timed), backend(timed)]);
  expect(answers[0]).toBe('57014');
  expect(answers.slice(1)).toEqual([expect.any(Number), expect.any(Number)]);
  await timed.close();
});

test('where a connection breaks, the pool answers, and later another', async () => {
  const broken = await backend();
  const waiting = slow(5).catch(codeOf);
  await sleep(50);
  await store.query({ text: 'SELECT pg_terminate_backend($1)', values: [broken] });
  expect(await waiting).toBe('57P01');
  expect(await backend()).not.toBe(broken);
  await expect.poll(() => sharedBy(5), { timeout: 10_000 }).toBe(1);
});

test('what waits is answered when the store is closed', async () => {
  const other = await open();
  const waiting = Promise.all([slow(0.2, other), backend(other), backend(other)]);
  await other.close();
  expect(await waiting).toHaveLength(3);
});
