import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { openStore, type StoreSettings } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A migrated, empty database to copy: a folder of the embedded engine, or the URL of a server's database. */
    template: { engine: 'embedded'; dataDir: string } | { engine: 'server'; url: string };
  }
}

export interface TestDatabase {
  /** What opens it, also for a program started by the test. */
  readonly settings: StoreSettings;
  remove(): Promise<void>;
}

/**
 * A migrated, empty database for one test file, on the engine of the vitest project that runs it (`embedded` or `server`).
 * Closing the store removes the database.
 *
 *     let store: Store;
 *     beforeAll(async () => { store = await openTestStore(); });
 *     afterAll(() => store.close());
 */
export async function openTestStore(): Promise<Store> {
  const database = await createTestDatabase();
  const store = await openStore(database.settings);
  return {
    ...store,
    async close() {
      await store.close();
      await database.remove();
    },
  };
}

/** Makes a store as it was when it was opened. */
export async function emptyStore(store: Store): Promise<void> {
  const tables = await store.query<{ name: string }>({
    text: `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`,
  });
  await store.query({ text: `TRUNCATE ${tables.map(({ name }) => name).join(', ')}` });
}

/** A database like that of `openTestStore`, not yet opened: for tests that open it several times or from another process. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const template = inject('template');
  if (template.engine === 'embedded') {
    const dataDir = await mkdtemp(join(tmpdir(), 'shisaku-test-'));
    await cp(template.dataDir, dataDir, { recursive: true });
    return {
      settings: { dataDir, role: 'test' },
      remove: () => rm(dataDir, { recursive: true, force: true }),
    };
  }
  const name = `shisaku_test_${randomUUID().replaceAll('-', '')}`;
  const url = new URL(template.url);
  await onServer(template.url, `CREATE DATABASE ${name} TEMPLATE ${decodeURIComponent(url.pathname.slice(1))}`);
  url.pathname = `/${name}`;
  return {
    settings: { databaseUrl: url.href, dataDir: '/nonexistent', role: 'test' },
    remove: () => onServer(template.url, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

/** Runs a statement in the server's own database: nobody may be connected to a template while it is copied. */
export async function onServer(url: string, sql: string): Promise<void> {
  const maintenance = new URL(url);
  maintenance.pathname = '/postgres';
  const client = new pg.Client({ connectionString: maintenance.href });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
