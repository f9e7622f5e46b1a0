import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importGraph } from '../../src/store/import.ts';
import { openStore, type Role } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { largeGraph, sketchGraph } from '../support/graphs.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.remove());

const old = sketchGraph({ measures: [{ number: 1 }, { number: 2 }] });

function killImport(): Promise<{ signal: string | null; stdout: string; stderr: string }> {
  const program = join(import.meta.dirname, '../support/programs/killed-import.ts');
  const settings = JSON.stringify({ ...database.settings, role: 'import' satisfies Role });
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', program, settings], (error, stdout, stderr) => {
      resolve({ signal: error?.signal ?? null, stdout, stderr });
    });
  });
}

async function expectOldGraph(store: Store) {
  expect(await store.prisma.measure.count()).toBe(2);
  expect((await importGraph(store, old)).kind).toBe('unchanged');
  expect((await importGraph(store, largeGraph(10, 'sketch'))).kind).toBe('replaced');
}

test('an import killed in the middle leaves the old graph, and no lock', async () => {
  const before = await openStore(database.settings);
  await importGraph(before, old);
  await before.close();
  expect(await killImport()).toMatchObject({ signal: 'SIGKILL', stdout: '' });
  const store = await openStore(database.settings);
  try {
    await expectOldGraph(store);
  } finally {
    await store.close();
  }
});

test('the same beside a running server', async () => {
  const server = await openStore({ ...database.settings, role: 'server' });
  try {
    await importGraph(server, old);
    expect(await killImport()).toMatchObject({ signal: 'SIGKILL', stdout: '' });
    await expectOldGraph(server);
  } finally {
    await server.close();
  }
});
