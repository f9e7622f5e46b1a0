import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEFAULT_KINDS, refOf } from '../../../src/loaders/graph/edge-kinds.ts';
import { createHiddenNeighborCounter, MAX_HIDDEN } from '../../../src/loaders/graph/hidden-neighbors.ts';
import { createNeighborhoodFinder } from '../../../src/loaders/graph/neighborhood.ts';
import { createPathFinder, HUB } from '../../../src/loaders/graph/paths.ts';
import { createReader, type Reader } from '../../../src/loaders/reader.ts';
import { importGraph } from '../../../src/store/import.ts';
import type { Statement, Store } from '../../../src/store/store.ts';
import { openTestStore } from '../../support/database.ts';
import { largeGraph } from '../../support/graphs.ts';

// 内閣官房 answers for all 2,000 measures of the document, and all of them stand under one heading.

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
  await importGraph(store, largeGraph(2_000));
  await store.query({ text: 'ANALYZE' });
});
afterAll(() => store.close());

/** The most rows that any one part of a plan took from a table, of all statements that `work` sends. */
async function mostRowsRead(work: (reader: Reader) => Promise<unknown>): Promise<number> {
  const sent: Statement[] = [];
  await work(
    createReader((statement) => {
      sent.push(statement);
      return store.query(statement);
    }),
  );
  const read: number[] = [];
  for (const { text, values } of sent) {
    const plan = await store.query<{ 'QUERY PLAN': string }>({
      text: `EXPLAIN (ANALYZE, TIMING OFF, COSTS OFF, SUMMARY OFF) ${text}`,
      ...(values && { values }),
    });
    for (const row of plan) {
      const [, rows, loops] =
        /(?:Index|Seq|Heap).* Scan.*actual rows=([\d.]+) loops=(\d+)/.exec(row['QUERY PLAN']) ?? [];
      if (rows && loops) read.push(Number(rows) * Number(loops));
    }
  }
  expect(read.length).toBeGreaterThan(0);
  return Math.max(...read);
}

const measure = (number: number) => refOf(`Measure:large/measure/${String(number).padStart(7, '0')}`);
const hub = refOf('Ministry:内閣官房');

it('a neighbourhood of a hub reads as many of its neighbours as it may show, and their few edges', async () => {
  // Two ministries answer for each measure.
  const query = { of: hub, depth: 3, kinds: DEFAULT_KINDS, limit: 50, expand: [] };
  expect(await mostRowsRead((reader) => createNeighborhoodFinder(reader)(query))).toBeLessThanOrEqual(2 * 51);
});

it('an expanded hub is read no further', async () => {
  const query = { of: measure(7), depth: 1, kinds: DEFAULT_KINDS, limit: 50, expand: [hub] };
  expect(await mostRowsRead((reader) => createNeighborhoodFinder(reader)(query))).toBeLessThanOrEqual(2 * 51);
});

it('of the neighbours that a drawing leaves out, no more are read than are counted', async () => {
  const query = { of: hub, depth: 1, kinds: ['RESPONSIBLE'] as const, limit: 10, expand: [] };
  const shown = await createNeighborhoodFinder(createReader(store.query))(query);
  const [first, ...others] = await createHiddenNeighborCounter(createReader(store.query))(shown);
  expect(first).toMatchObject({ node: 'Ministry:内閣官房', count: MAX_HIDDEN });
  // Each measure has another ministry besides.
  expect(others.map(({ count }) => count)).toEqual(Array.from({ length: 9 }, () => 1));
  expect(await mostRowsRead((reader) => createHiddenNeighborCounter(reader)(shown))).toBeLessThanOrEqual(
    10 + MAX_HIDDEN,
  );
});

it('a path past hubs reads no more of each than it follows', async () => {
  const query = { from: measure(1_999), to: measure(1_000), kinds: DEFAULT_KINDS, maxLength: 2, first: 3 };
  const paths = await createPathFinder(createReader(store.query))(query);
  expect(paths.map(({ steps }) => steps[0]?.node)).toContain('Ministry:内閣官房');
  // The two measures and what joins them; each hub is on the way once.
  expect(await mostRowsRead((reader) => createPathFinder(reader)(query))).toBeLessThanOrEqual(2 * HUB + 2);
});

it('of two nodes that an edge joins there is that one path, and nobody looks further', async () => {
  const query = { from: hub, to: measure(1), kinds: DEFAULT_KINDS, maxLength: 6, first: 20 };
  const sent: Statement[] = [];
  const reader = createReader((statement) => {
    sent.push(statement);
    return store.query(statement);
  });
  const paths = await createPathFinder(reader)(query);
  expect(paths.map(({ steps }) => steps.length)).toEqual([1]);
  expect(sent).toHaveLength(1);
});
