import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { importGraph, removeDocument } from '../../src/store/import.ts';
import { writeRegistry } from '../../src/store/ministries.ts';
import { settleMinistryNames } from '../../src/store/search-entries.ts';
import type { Store } from '../../src/store/store.ts';
import { inTransaction } from '../../src/store/transaction.ts';
import { emptyStore, openTestStore } from '../support/database.ts';
import { sketchGraph } from '../support/graphs.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
beforeEach(() => emptyStore(store));
afterAll(() => store.close());

interface Entry {
  readonly type: string;
  readonly id: string;
  readonly name: string;
  readonly heading: string;
  readonly body: string;
}

const entries = (): Promise<Entry[]> =>
  store.query({
    text: 'SELECT type, id, document_id, name, heading, body, name_grams, all_grams FROM search_entry ORDER BY type, id',
  });
const named = async (type: string, id: string): Promise<string[] | undefined> =>
  (await entries()).find((entry) => entry.type === type && entry.id === id)?.name.split('\n');

/** A document whose first measure names an entity by an alias of its own. */
const document = (slug: string, alias: string, ministry = '総務省') =>
  sketchGraph({
    slug,
    measures: [{ number: 1, name: 'ＩＰＶ６の　普及', ministries: [ministry], notes: ['・一つ。', '・ﾃﾞｼﾞﾀﾙ 化。'] }],
    relisted: [1],
    links: {
      entities: [{ id: '某機構', name: '某機構', kind: 'ORGANISATION', aliases: [alias] }],
      mentions: [
        {
          measureId: `${slug}/measure/0000001`,
          noteId: null,
          position: 1,
          target: { type: 'Entity', id: '某機構' },
          surface: slug,
          span: { lineStart: 1, lineEnd: 1, charStart: 0, charEnd: slug.length },
        },
      ],
    },
  });

test('nodes are found by what is folded of their names, headings and texts', async () => {
  await importGraph(store, document('a', 'ＢＫ'));
  const all = await entries();
  const ofDocument = all.filter(({ type }) => type !== 'MINISTRY');
  expect(ofDocument.map(({ type, name, heading, body }) => [type, name, heading, body])).toEqual([
    ['MEASURE', 'ipv6の普及', '見出し2\n見出し1', '・一つ。\n・デジタル化。\n総務省'],
    ['SECTION', '見出し1\n第1章見出し1', '', ''],
    ['SECTION', '見出し2\n第1節見出し2', '', ''],
    ['ENTITY', '某機構\nbk', '', ''],
    ['RELISTING', 'ipv6の普及', '', ''],
  ]);
  expect(await named('MINISTRY', '経済産業省')).toEqual(
    expect.arrayContaining(['経済産業省', 'ministryofeconomy,tradeandindustry', 'meti', '経産省']),
  );
});

test('every pair that is written can be found by its first character', async () => {
  await importGraph(store, document('a', 'BK'));
  const missing = await store.query({
    text: `SELECT g FROM search_entry, unnest(name_grams || all_grams) AS g
      WHERE NOT EXISTS (SELECT FROM search_gram WHERE gram = g)`,
  });
  expect(missing).toEqual([]);
});

test('the order of imports does not show, and removing a document is as if it had never been there', async () => {
  const [a, b] = [document('a', 'A', '謎院'), document('b', 'B', '総務省')];
  await importGraph(store, b);
  const alone = await entries();
  await importGraph(store, a);
  const both = await entries();
  expect(await named('ENTITY', '某機構')).toEqual(['某機構', 'a', 'b']);
  expect(await named('MINISTRY', '謎院')).toEqual(['謎院']);
  await removeDocument(store, 'a');
  expect(await entries()).toEqual(alone);

  await emptyStore(store);
  await importGraph(store, a);
  await importGraph(store, b);
  expect(await entries()).toEqual(both);
});

test('a new version takes the place of the old one', async () => {
  await importGraph(store, document('a', 'A'));
  await importGraph(store, sketchGraph({ slug: 'a', measures: [{ number: 2, name: '別の施策' }] }));
  expect((await entries()).filter(({ type }) => type === 'MEASURE').map(({ name }) => name)).toEqual(['別の施策']);
  expect(await named('ENTITY', '某機構')).toBeUndefined();
});

test('ministries are found by the names that the registry has now', async () => {
  await importGraph(store, document('a', 'A'));
  const renamed = [
    {
      name: '総務省',
      nameEn: 'New Name',
      kind: 'MINISTRY' as const,
      aliases: ['新'],
      corporateNumber: null,
      members: [],
    },
  ];
  await inTransaction(
    store,
    async (tx) => {
      await writeRegistry(tx, renamed);
      await settleMinistryNames(tx);
    },
    { commit: true },
  );
  expect(await named('MINISTRY', '総務省')).toEqual(['総務省', 'newname', '新']);
});
