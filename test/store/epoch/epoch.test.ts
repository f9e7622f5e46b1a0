import { afterEach, beforeEach, expect, test } from 'vitest';
import { importGraph, removeDocument } from '../../../src/store/import.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { sketchGraph } from '../../support/graphs.ts';

let database: TestDatabase;
let store: Store;
/** What another process has open that imports. */
let importer: Store;
beforeEach(async () => {
  database = await createTestDatabase();
  store = await openStore({ ...database.settings, role: 'server' });
  importer = await openStore({ ...database.settings, role: 'import' });
});
afterEach(async () => {
  await importer.close();
  await store.close();
  await database.remove();
});

const epoch = () =>
  expect
    .poll(() => store.epoch())
    .not.toBeNull()
    .then(() => store.epoch());
const graph = (name: string) => sketchGraph({ measures: [{ number: 1, name }] });

test('an epoch ends with every change, whoever makes it, before the change is acknowledged', async () => {
  const seen = [await epoch()];
  await importGraph(store, graph('一'));
  expect(seen).not.toContain(store.epoch());
  seen.push(await epoch());
  await importGraph(importer, graph('二'));
  expect(seen).not.toContain(store.epoch());
  seen.push(await epoch());
  await importGraph(importer, graph('三'));
  await importGraph(store, graph('四'));
  expect(seen).not.toContain(store.epoch());
  seen.push(await epoch());
  await removeDocument(importer, 'sketch');
  expect(seen).not.toContain(store.epoch());
});

test('what changes nothing is rolled back, and asks nothing of the servers', async () => {
  await importGraph(importer, graph('一'));
  const statements: string[] = [];
  importer.onStatement((sql) => statements.push(sql));
  const before = await epoch();
  expect((await importGraph(importer, graph('一'))).kind).toBe('unchanged');
  expect((await importGraph(importer, graph('二'), { dryRun: true })).kind).toBe('replaced');
  expect((await removeDocument(importer, 'nobody')).kind).toBe('absent');
  expect(statements.filter((sql) => sql === 'ROLLBACK')).toHaveLength(3);
  expect(statements.filter((sql) => sql === 'COMMIT' || sql.includes('NOTIFY') || sql.includes('pg_notify'))).toEqual(
    [],
  );
  // On a server an epoch may also end because the machine was too busy to confirm it.
  if (store.engine === 'embedded') expect(store.epoch()).toBe(before);
});

test('a store that only imports has none', () => {
  expect(importer.epoch()).toBeNull();
});
