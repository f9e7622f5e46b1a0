import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { openTestStore } from '../support/database.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

test('opens empty and migrated, and Prisma sees what SQL writes', async () => {
  await store.query({
    text: `INSERT INTO graph (id, revision, registry_sha256) VALUES (1, $1, '')`,
    values: ['r1'],
  });
  expect(await store.prisma.graph.findMany()).toEqual([
    { id: 1, revision: 'r1', importedAt: null, registrySha256: '', documentsSha256: null },
  ]);
});

test('tells of every statement, by SQL and by Prisma, once', async () => {
  const seen: string[] = [];
  const stop = store.onStatement((sql) => seen.push(sql));
  await store.query({ name: 'one', text: 'SELECT 1 AS one' });
  await store.prisma.document.findMany();
  stop();
  await store.query({ text: 'SELECT 2 AS two' });
  expect(seen).toEqual(['SELECT 1 AS one', expect.stringContaining('FROM "public"."document"')]);
});

test('a named statement may be sent again with other values', async () => {
  const statement = (value: number) => ({ name: 'again', text: 'SELECT $1::int AS value', values: [value] });
  expect(await store.query(statement(1))).toEqual([{ value: 1 }]);
  expect(await store.query(statement(2))).toEqual([{ value: 2 }]);
});

test('orders text by code point', async () => {
  const rows = await store.query<{ id: string }>({
    text: `SELECT column1 AS id FROM (VALUES ('あ'), ('b'), ('A'), ('a'), ('-')) AS v ORDER BY column1 COLLATE "C"`,
  });
  expect(rows.map(({ id }) => id)).toEqual(['-', 'A', 'a', 'b', 'あ']);
});
