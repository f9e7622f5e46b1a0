import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readMigrations } from '../../../src/store/migrations/history.ts';
import { openStore, type StoreSettings } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { createTestDatabase, onServer, type TestDatabase } from '../../support/database.ts';

let database: TestDatabase;
let store: Store;
beforeAll(async () => {
  database = await createTestDatabase();
  store = await openStore(database.settings);
});
afterAll(async () => {
  await store.close();
  await database.remove();
});

const settingsOf = (url: string): StoreSettings => ({ databaseUrl: url, dataDir: '/nonexistent', role: 'server' });
const serverUrl = () => {
  const template = inject('template');
  if (template.engine !== 'server') throw new Error('expected the project `server`');
  return new URL(template.url);
};

test('every connection is without JIT, reads ahead and says who it is', async () => {
  const settings = await Promise.all(
    Array.from({ length: 12 }, () =>
      store.query({
        text: `SELECT current_setting('jit') AS jit, current_setting('application_name') AS name,
          current_setting('effective_io_concurrency') = '1' AS "pageByPage", pg_sleep(0.01)`,
      }),
    ),
  );
  for (const [row] of settings) expect(row).toMatchObject({ jit: 'off', name: 'shisaku-graph', pageByPage: false });
  // Two of ten are kept for quick statements.
  expect(store.pool.totalCount).toBe(8);
});

test('options of the URL stay, beside jit=off', async () => {
  const url = new URL(database.settings.databaseUrl ?? '');
  url.search = `?options=${encodeURIComponent('-c statement_timeout=12345 -c effective_io_concurrency=7')}`;
  const other = await openStore(settingsOf(url.href));
  const [row] = await other.query({
    text: `SELECT current_setting('jit') AS jit, current_setting('statement_timeout') AS timeout,
      current_setting('effective_io_concurrency') AS "readAhead"`,
  });
  expect(row).toEqual({ jit: 'off', timeout: '12345ms', readAhead: '7' });
  await other.close();
});

test('a store that serves is closed as soon as it is opened, whatever its watch is at', async () => {
  for (const pause of [0, 1, 2, 4, 8]) {
    const other = await openStore(settingsOf(database.settings.databaseUrl ?? ''));
    await new Promise((resolve) => setTimeout(resolve, pause));
    await other.close();
  }
});

test('a server that cannot be reached, a database that is not there: where, and what to check', async () => {
  await expect(openStore(settingsOf('postgresql://me:secret@127.0.0.1:9/db'))).rejects.toThrow(
    /^Cannot use the database at 127\.0\.0\.1:9\/db: connect ECONNREFUSED 127\.0\.0\.1:9\. Check that the server runs/,
  );
  const url = serverUrl();
  url.pathname = '/no_such_database';
  await expect(openStore(settingsOf(url.href))).rejects.toThrow('database "no_such_database" does not exist');
});

test('a schema other than public is refused, not ignored', async () => {
  await expect(openStore(settingsOf(`${database.settings.databaseUrl}?schema=other`))).rejects.toThrow(
    'Expected DATABASE_URL to use schema public, came other.',
  );
});

test('programs that start together on a new database migrate it once', async () => {
  const url = serverUrl();
  const name = `shisaku_race_${process.pid}`;
  await onServer(url.href, `CREATE DATABASE ${name}`);
  url.pathname = `/${name}`;
  try {
    const stores = await Promise.all([1, 2, 3].map(() => openStore(settingsOf(url.href))));
    const [row] = (await stores[0]?.query({ text: 'SELECT count(*)::int AS rows FROM _prisma_migrations' })) ?? [];
    expect(row).toEqual({ rows: (await readMigrations()).length });
    await Promise.all(stores.map((each) => each.close()));
  } finally {
    await onServer(url.href, `DROP DATABASE ${name} WITH (FORCE)`);
  }
});
