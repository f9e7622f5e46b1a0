import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MIGRATIONS, readMigrations } from '../../src/store/migrations/history.ts';
import { migrate } from '../../src/store/migrations/migrate.ts';
import { isReady } from '../../src/store/ready.ts';
import type { Store } from '../../src/store/store.ts';
import { openTestStore } from '../support/database.ts';

let store: Store;
let folder: string;
beforeEach(async () => {
  store = await openTestStore();
  folder = await mkdtemp(join(tmpdir(), 'shisaku-migrations-'));
  await cp(MIGRATIONS, folder, { recursive: true });
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

async function addMigration(name: string, sql: string) {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, 'migration.sql'), sql);
}

test('are recorded as prisma migrate deploy records them', async () => {
  const migrations = await readMigrations();
  expect(
    await store.query({
      text: `SELECT migration_name, checksum, applied_steps_count, logs, rolled_back_at, finished_at >= started_at AS finished,
                    id ~ '^[0-9a-f-]{36}$' AS uuid
               FROM _prisma_migrations ORDER BY migration_name`,
    }),
  ).toEqual(
    migrations.map(({ name, checksum }) => ({
      migration_name: name,
      checksum,
      applied_steps_count: 1,
      logs: null,
      rolled_back_at: null,
      finished: true,
      uuid: true,
    })),
  );
});

test('cost two statements where all are applied', async () => {
  const sent: string[] = [];
  store.onStatement((sql) => sent.push(sql));
  await migrate(store);
  expect(sent).toHaveLength(2);
  expect(await isReady(store)).toEqual({ ready: true });
});

test('a new one is applied, semicolons in texts and function bodies included', async () => {
  await addMigration(
    '29990101000000_function',
    `CREATE FUNCTION two() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; RETURN 2; END $$;
     CREATE TABLE extra (text TEXT DEFAULT 'a;b');`,
  );
  await migrate(store, folder);
  expect(await store.query({ text: 'INSERT INTO extra DEFAULT VALUES RETURNING text, two()' })).toEqual([
    { text: 'a;b', two: 1 },
  ]);
  expect(await isReady(store)).toEqual({
    ready: false,
    reason: expect.stringContaining('29990101000000_function, which this version of the program does not know'),
  });
});

test('one that fails leaves nothing half done and is named at the next start', async () => {
  await addMigration('29990101000000_broken', 'CREATE TABLE half (id INT); SELECT * FROM nothing;');
  await expect(migrate(store, folder)).rejects.toThrow(
    /^The database could not be migrated: .*No such table: nothing\.$/,
  );
  expect(await store.query({ text: `SELECT to_regclass('half') AS half` })).toEqual([{ half: null }]);
  await expect(migrate(store, folder)).rejects.toThrow('Migration 29990101000000_broken failed half-way');
});

test('one that was edited after it was applied is named', async () => {
  const [first] = await readMigrations();
  await addMigration(first?.name ?? '', `${first?.sql}\n-- edited`);
  await expect(migrate(store, folder)).rejects.toThrow(
    `Migration ${first?.name} was changed after the database applied it`,
  );
});

test('a database that lacks one is not ready', async () => {
  const { length } = await readMigrations();
  await store.query({ text: 'DELETE FROM _prisma_migrations' });
  expect(await isReady(store)).toEqual({
    ready: false,
    reason: expect.stringMatching(new RegExp(`^The database lacks ${length} migration\\(s\\), first \\d{14}_init\\.$`)),
  });
});
