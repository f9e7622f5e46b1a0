import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMeasureListings } from '../../src/loaders/measures/listing.ts';
import { createMinistryNames, type MinistryNames } from '../../src/loaders/ministry-names.ts';
import { pageStatement } from '../../src/loaders/pages/page-statement.ts';
import { createReader } from '../../src/loaders/reader.ts';
import { createHitFinder } from '../../src/loaders/search/hit-finder.ts';
import { MAX_RANKED } from '../../src/loaders/search/hits.ts';
import { searchFor } from '../../src/loaders/search/listing.ts';
import { SEARCH_TYPES } from '../../src/loaders/search/types.ts';
import { WHOLE } from '../../src/loaders/shape.ts';
import { importGraph } from '../../src/store/import.ts';
import type { Statement } from '../../src/store/store.ts';
import { tidy } from '../../src/store/tidy.ts';
import { type Api, openTestApi } from '../support/api.ts';
import { sketchGraph } from '../support/graphs.ts';

const MEASURES = 20_000;
/** So that no two neighbours of the alphabet make up a rare word by chance. */
const WORDS = ['実施', '検討', '研究', '開発', '普及', '啓発', '試験', '評価', '調査', '訓練'];
const word = (at: number): string => WORDS[at % WORDS.length] ?? '';

let api: Api;
let names: MinistryNames;
beforeAll(async () => {
  api = await openTestApi({ empty: true });
  const measures = Array.from({ length: MEASURES }, (_, i) => ({
    number: i + 1,
    name: `${word(i)}の${word(i >> 3)}に関する施策${i === 15_000 ? '群青' : ''}`,
    notes: [`・${word(i >> 5)}と${word(i >> 7)}を進める。${i % 4_000 === 7 ? '琥珀の港' : ''}`],
  }));
  await importGraph(api.store, sketchGraph({ slug: 'large', measures }));
  await tidy(api.store);
  names = createMinistryNames()(createReader(api.store.query));
}, 240_000);
afterAll(() => api.close());

const WINDOW = { size: 20, backward: false, after: null, before: null };

/** The plan as it ran. */
async function planOf({ text, values }: Statement): Promise<string> {
  const rows = await api.store.query<{ 'QUERY PLAN': string }>({
    text: `EXPLAIN (ANALYZE, TIMING OFF, COSTS OFF, SUMMARY OFF) ${text}`,
    ...(values && { values }),
  });
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

/** Of all statements that look for what has the query's words. */
async function planOfSearch(query: string): Promise<string> {
  const sent: Statement[] = [];
  const reader = createReader((statement) => {
    sent.push(statement);
    return api.store.query(statement);
  });
  const search = await searchFor({ query, types: SEARCH_TYPES, filter: null }, names);
  await createHitFinder(reader)(search);
  return (await Promise.all(sent.map(planOf))).join('\n');
}

async function planOfFilter(text: string): Promise<string> {
  const request = { scope: { kind: 'graph' }, filter: { text }, orderBy: [], shape: WHOLE } as const;
  return planOf(pageStatement(await createMeasureListings(names)(request), WINDOW, null));
}

/** Plans name steps that were not taken, too. */
const SEQ_SCAN = /Seq Scan on (search_entry|measure)\b[^\n]*actual/;

/** Most rows that any one scan of a table read, those that it threw away among them. */
function mostRead(plan: string): number {
  const scans = plan
    .split('->')
    .filter((node) => / on (search_entry|measure)\b/.test(node) && !node.includes('Sample Scan'));
  const read = scans.map((node) => {
    const [, rows = 0, loops = 0] = /actual rows=([\d.]+) loops=(\d+)/.exec(node) ?? [];
    const [, removed = 0] = /Rows Removed by Filter: (\d+)/.exec(node) ?? [];
    return (Number(rows) + Number(removed)) * Number(loops);
  });
  return Math.max(0, ...read);
}

describe('in 20,000 measures', () => {
  it.each(['琥珀', '珀の', '港', '琥', '琥珀の港', '群青', '無い', '無'])(
    'a search for %s reads what it finds, through the index',
    async (query) => {
      const plan = await planOfSearch(query);
      expect(plan).toContain('search_entry_all_grams_idx');
      expect(plan).not.toMatch(SEQ_SCAN);
      expect(mostRead(plan), plan).toBeLessThanOrEqual(10);
    },
  );

  it.each(['琥珀', '珀の', '港', '琥', '琥珀の港', '群青', '無い'])(
    'a filter by the text %s does, too',
    async (query) => {
      const plan = await planOfFilter(query);
      expect(plan).toContain('search_entry_all_grams_idx');
      expect(plan).not.toMatch(SEQ_SCAN);
      expect(mostRead(plan), plan).toBeLessThanOrEqual(10);
    },
  );

  it.each(['の', '施策', 'に関する施策', '実施'])(
    'a search for %s, which stands everywhere, reads no more than it ranks',
    async (query) => {
      const plan = await planOfSearch(query);
      expect(mostRead(plan), plan).toBeLessThanOrEqual(5 * MAX_RANKED);
    },
  );

  it.each(['の', '施策', 'に関する施策', '実施'])(
    'a filter by the text %s reads no more than its page',
    async (query) => {
      expect(mostRead(await planOfFilter(query))).toBeLessThanOrEqual(100);
    },
  );

  it('ranks the first of each type where there are more, and keeps to that page by page', async () => {
    const { search } = await api.ask(
      '{ search(query: "施策") { totalCount edges { node { ... on Measure { number } } } } }',
    );
    expect(search.totalCount).toBe(MAX_RANKED);
    const { last } = await api.ask('{ last: search(query: "施策", last: 1) { edges { cursor } } }');
    const { after } = await api.ask(
      `{ after: search(query: "施策", after: "${last.edges[0].cursor}") { edges { cursor } } }`,
    );
    expect(after.edges).toEqual([]);
  });

  it('finds a name among any number of texts with the word', async () => {
    const { search } = await api.ask('{ search(query: "群青") { edges { node { ... on Measure { number } } } } }');
    expect(search.edges).toEqual([{ node: { number: 15_001 } }]);
  });
});
