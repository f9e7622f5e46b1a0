import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCoResponsibilityLoader, createWorksWithLoader } from '../../src/loaders/co-responsibility.ts';
import type { Facet } from '../../src/loaders/facets/facet.ts';
import { createFacetLoader } from '../../src/loaders/facets/facet-loader.ts';
import { createMeasureListings } from '../../src/loaders/measures/listing.ts';
import type { MeasureScope } from '../../src/loaders/measures/scope.ts';
import { createMinistryNames, type MinistryNames } from '../../src/loaders/ministry-names.ts';
import { createReader, type Reader } from '../../src/loaders/reader.ts';
import { WHOLE } from '../../src/loaders/shape.ts';
import { importGraph } from '../../src/store/import.ts';
import type { Statement, Store } from '../../src/store/store.ts';
import { openTestStore } from '../support/database.ts';
import { largeGraph } from '../support/graphs.ts';

const MEASURES = 3_000;

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
  await importGraph(store, largeGraph(MEASURES));
  await store.query({ text: 'ANALYZE' });
});
afterAll(() => store.close());

/** A reader that keeps its statements and how many rows each gave. */
function watched(): { reader: Reader; names: MinistryNames; seen: { statement: Statement; rows: number }[] } {
  const seen: { statement: Statement; rows: number }[] = [];
  const reader = createReader(async <Row>(statement: Statement) => {
    const rows = await store.query<Row>(statement);
    seen.push({ statement, rows: rows.length });
    return rows;
  });
  return { reader, names: createMinistryNames()(reader), seen };
}

/** How many rows the scans of a statement read, all loops together. */
async function rowsRead({ text, values = [] }: Statement): Promise<number> {
  const explain = `EXPLAIN (ANALYZE, TIMING OFF, COSTS OFF, SUMMARY OFF) ${text}`;
  const plan = await store.query<{ 'QUERY PLAN': string }>({ text: explain, values });
  const scans = plan.flatMap((row) => [...row['QUERY PLAN'].matchAll(/Scan.*actual rows=([\d.]+) loops=(\d+)/g)]);
  return scans.reduce((sum, [, rows, loops]) => sum + Number(rows) * Number(loops), 0);
}

const FACETS: readonly Facet[] = [
  { by: 'status' },
  { by: 'ministry', expand: false },
  { by: 'ministryAndStatus', expand: false },
  { by: 'section', level: 'CHAPTER' },
];

describe('what is counted over a hub', () => {
  // 内閣官房 answers for all measures, and each has one ministry more: 6,000 responsibilities.
  const rows = 3 * MEASURES;

  it.each<[string, MeasureScope, string | null]>([
    ['the graph', { kind: 'graph' }, null],
    ['the hub', { kind: 'ministry', via: ['STATED'] }, '内閣官房'],
    ['the hub with its collectives', { kind: 'ministry', via: ['COLLECTIVE', 'STATED'] }, '内閣官房'],
  ])('facets of %s send their entries and nothing else, and read each row a few times', async (_, scope, parent) => {
    const { reader, names, seen } = watched();
    const listing = await createMeasureListings(names)({ scope, filter: null, orderBy: [], shape: WHOLE });
    const loader = createFacetLoader(reader);
    const counts = await Promise.all(FACETS.map((facet) => loader.load({ listing, parent, facet })));
    expect(counts[0]?.map(({ count }) => count)).toEqual([2_000, 1_000]);
    expect(counts[1]?.[0]).toMatchObject({ count: MEASURES, ministry: { id: '内閣官房' } });
    expect(seen.map((one) => one.rows)).toEqual([counts.flat().length]);
    expect(seen[0]?.rows).toBeLessThan(50);
    expect(await rowsRead((seen[0] as { statement: Statement }).statement)).toBeLessThan(5 * rows);
  });

  it('pairs are worked out in the database, each row read a few times', async () => {
    const { reader, names, seen } = watched();
    const all = await createCoResponsibilityLoader(reader, names)(null, 500);
    const ofHub = await createWorksWithLoader(reader).load('内閣官房');
    expect(all).toHaveLength(10);
    expect(ofHub.map(({ second, count }) => [second.id, count])).toEqual(
      all.map(({ second, count }) => [second.id, count]),
    );
    expect(seen.map((one) => one.rows)).toEqual([10, 10]);
    for (const { statement } of seen) expect(await rowsRead(statement)).toBeLessThan(5 * rows);
  });

  it('facets with too many entries are refused, not cut', async () => {
    const { reader, names } = watched();
    const scope = { kind: 'graph' } as const;
    const listing = await createMeasureListings(names)({ scope, filter: null, orderBy: [], shape: WHOLE });
    const load = (most: number) =>
      createFacetLoader(reader, most).load({ listing, parent: null, facet: { by: 'ministry', expand: false } });
    expect(await load(11)).toHaveLength(11);
    await expect(load(10)).rejects.toThrow(
      'All facets of lists with the same arguments may have 10 entries together, these have more.',
    );
  });
});
