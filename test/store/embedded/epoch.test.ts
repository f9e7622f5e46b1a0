import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openMemory } from '../../../src/store/embedded/memory.ts';
import type { Store } from '../../../src/store/store.ts';

let store: Store;
/** As another process, whose every byte passes the one that serves. */
let client: pg.Client;
beforeAll(async () => {
  store = await openMemory();
  client = new pg.Client({ host: String(store.pool.options.host), port: 5432, user: 'postgres', database: 'postgres' });
  await client.connect();
  await client.query('CREATE TABLE note (id INT PRIMARY KEY)');
});
afterAll(async () => {
  await client.end();
  await store.close();
});

async function epochsOf(run: () => Promise<unknown>): Promise<number> {
  const before = store.epoch() ?? 0;
  await run();
  return (store.epoch() ?? 0) - before;
}

test.each([
  ['SELECT 1'],
  ['  select id FROM note'],
  ['SELECT $1::int', 1],
  ['SELECT $1::text', 'DELETE FROM note; COMMIT'],
  ['WITH n AS MATERIALIZED (SELECT id FROM note) SELECT * FROM n'],
  ['SHOW work_mem'],
])('%s leaves the epoch as it is', async (sql, ...values) => {
  expect(await epochsOf(() => client.query(sql, values))).toBe(0);
});

test.each([
  ['INSERT INTO note VALUES (1)'],
  ['INSERT INTO note VALUES ($1)', 2],
  ['WITH gone AS (DELETE FROM note RETURNING id) SELECT * FROM gone'],
  ['SELECT 1; DELETE FROM note'],
  ['TRUNCATE note'],
])('%s begins another, in doubt as well', async (sql, ...values) => {
  expect(await epochsOf(() => client.query(sql, values))).toBe(1);
});

test('a transaction begins another by its commit, not before', async () => {
  expect(
    await epochsOf(async () => {
      await client.query('BEGIN');
      await client.query('INSERT INTO note VALUES (3)');
      await client.query('SELECT $1::int', [1]);
    }),
  ).toBe(0);
  expect(await epochsOf(() => client.query('COMMIT'))).toBe(1);
});

test('one that is rolled back begins none', async () => {
  expect(
    await epochsOf(async () => {
      await client.query('BEGIN');
      await client.query('INSERT INTO note VALUES (4)');
      await client.query('ROLLBACK');
    }),
  ).toBe(0);
});

test('a statement that was prepared in an earlier turn is in doubt', async () => {
  const read = { name: 'read', text: 'SELECT id FROM note' };
  expect(await epochsOf(() => client.query(read))).toBe(0);
  expect(await epochsOf(() => client.query(read))).toBe(1);
});
