import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCoResponsibilityLoader } from '../../src/loaders/co-responsibility.ts';
import type { Facet } from '../../src/loaders/facets/facet.ts';
import { createFacetLoader } from '../../src/loaders/facets/facet-loader.ts';
import { encodeGlobalId } from '../../src/loaders/global-id.ts';
import type { MeasureFilter } from '../../src/loaders/measures/filter-input.ts';
import { createMeasureListings } from '../../src/loaders/measures/listing.ts';
import { type MeasureScope, pairKey } from '../../src/loaders/measures/scope.ts';
import { createMinistryNames, type MinistryNames } from '../../src/loaders/ministry-names.ts';
import type { Listing } from '../../src/loaders/pages/listing.ts';
import { createCountLoader } from '../../src/loaders/pages/page-loader.ts';
import { createReader, type Reader } from '../../src/loaders/reader.ts';
import { WHOLE } from '../../src/loaders/shape.ts';
import { importGraph } from '../../src/store/import.ts';
import type { Store } from '../../src/store/store.ts';
import { importRealDocument, SLUG } from '../support/api.ts';
import { openTestStore } from '../support/database.ts';
import { largeGraph } from '../support/graphs.ts';

// What is counted by kinds of measures must be what is counted measure by measure.

let store: Store;
let reader: Reader;
let names: MinistryNames;
beforeAll(async () => {
  store = await openTestStore();
  await importRealDocument(store);
  await importGraph(store, largeGraph(60, 'other'));
  reader = createReader(store.query);
  names = createMinistryNames()(reader);
});
afterAll(() => store.close());

const FILTERS: readonly (MeasureFilter | null)[] = [
  null,
  {},
  { status: ['①', '②'] },
  { status: [] },
  { stage: ['DONE'], nameOrigin: ['STATED'] },
  { isRelisted: true },
  { date: {} },
  { date: { sense: ['HAPPENED'] } },
  { date: { sense: [] } },
  { ministry: { any: ['警察庁'] } },
  { ministry: { any: ['警察庁', 'METI'], none: ['総務省'] } },
  { ministry: { all: ['内閣官房', '総務省'], expand: true } },
  { ministry: { none: ['内閣官房'], expand: true } },
  { ministry: { any: [] } },
  { or: [{ status: ['①'] }, { not: { ministry: { any: ['内閣官房'] } } }], and: [{ isRelisted: false }] },
  { or: [] },
  { not: { date: { sense: ['PLANNED', 'UNKNOWN'] } } },
];

const SCOPES: readonly (readonly [MeasureScope, parents: readonly (string | null)[]])[] = [
  [{ kind: 'graph' }, [null]],
  [{ kind: 'ministry', via: ['STATED'] }, ['内閣官房', '警察庁', '全府省庁', 'nobody']],
  [{ kind: 'ministry', via: ['COLLECTIVE'] }, ['内閣官房', '警察庁', 'nobody']],
  [{ kind: 'ministry', via: ['COLLECTIVE', 'STATED'] }, ['内閣官房', '全府省庁']],
  [{ kind: 'pair', together: false }, [pairKey('内閣官房', '警察庁'), pairKey('総務省', '内閣官房')]],
];

const FACETS: readonly Facet[] = [
  { by: 'stage' },
  { by: 'ministry', expand: false },
  { by: 'ministry', expand: true },
  { by: 'ministryAndStage', expand: false },
  { by: 'ministryAndStage', expand: true },
];

/** Of counts by heading, mark and ministry. */
const CELLS: readonly Facet[] = [
  { by: 'status' },
  { by: 'stage' },
  { by: 'section', level: null },
  { by: 'section', level: 'CHAPTER' },
  { by: 'ministry', expand: false },
  { by: 'ministryAndStatus', expand: false },
  { by: 'ministryAndStatus', expand: true },
  { by: 'ministryAndStage', expand: false },
];

const CELL_FILTERS: readonly (MeasureFilter | null)[] = [
  null,
  {},
  { status: ['①', '②'] },
  { status: [] },
  { document: ['other', 'nothing'], stage: ['DONE', 'ON_TRACK'] },
  { document: [] },
  { ministry: { any: ['警察庁'] } },
  { ministry: { all: ['METI'] }, not: { status: ['①'] } },
  { or: [{ document: ['other'] }, { not: { stage: ['ON_TRACK'] } }] },
  { section: [encodeGlobalId('Section', 'other/section/第1章')] },
];

const CELL_SCOPES: readonly (readonly [MeasureScope, parents: readonly (string | null)[]])[] = [
  [{ kind: 'graph' }, [null]],
  [{ kind: 'document' }, [SLUG, 'other', 'nothing']],
  [{ kind: 'ministry', via: ['STATED'] }, ['内閣官房', '警察庁', '全府省庁', 'nobody']],
];

async function told(listing: Listing, parents: readonly (string | null)[], counted = FACETS) {
  const [count, facets] = [createCountLoader(reader), createFacetLoader(reader)];
  return Promise.all(
    parents.map(async (parent) => [
      await count.load({ listing, parent }),
      ...(await Promise.all(counted.map((facet) => facets.load({ listing, parent, facet })))),
    ]),
  );
}

describe('counts of kinds are counts of measures', () => {
  it.each(SCOPES)('%o of %o', async (scope, parents) => {
    for (const filter of FILTERS) {
      const listing = await createMeasureListings(names)({ scope, filter, orderBy: [], shape: WHOLE });
      expect(listing.tally).toBeTruthy();
      const oneByOne = await told({ ...listing, tally: null, cells: null }, parents);
      expect(await told(listing, parents), JSON.stringify(filter)).toEqual(oneByOne);
    }
  });

  it.each(CELL_SCOPES)('by heading and mark, %o of %o', async (scope, parents) => {
    for (const filter of CELL_FILTERS) {
      const listing = await createMeasureListings(names)({ scope, filter, orderBy: [], shape: WHOLE });
      // Of two ministries at once these counts tell nothing.
      expect(listing.cells != null).toBe(scope.kind !== 'ministry' || filter?.ministry == null);
      const oneByOne = await told({ ...listing, tally: null, cells: null }, parents, CELLS);
      expect(await told({ ...listing, tally: null }, parents, CELLS), JSON.stringify(filter)).toEqual(oneByOne);
    }
  });

  it.each<MeasureFilter>([
    { ministry: { any: ['警察庁'], expand: true } },
    { ministry: { any: ['警察庁', '総務省'] } },
    { ministry: { none: ['警察庁'] } },
    { or: [{ ministry: { any: ['警察庁'] } }] },
    { isRelisted: false },
  ])('but %o is no matter of headings, marks and one ministry', async (filter) => {
    const listing = await createMeasureListings(names)({ scope: { kind: 'graph' }, filter, orderBy: [], shape: WHOLE });
    expect(listing.cells).toBeNull();
  });

  it('of pairs of ministries', async () => {
    const pairs = createCoResponsibilityLoader(reader, names);
    const stage: MeasureFilter = { stage: ['ON_TRACK'], isRelisted: false };
    for (const filter of [null, stage]) {
      const measures: MeasureFilter = { ...filter, number: { gte: 0 } };
      const byKinds = await pairs(filter, 500);
      expect(byKinds.length).toBeGreaterThan(5);
      expect(byKinds).toEqual(await pairs(measures, 500));
    }
  });

  it.each<MeasureFilter>([
    { document: ['other'] },
    { number: { eq: 1 } },
    { section: [] },
    { entity: [] },
    { text: '監査' },
    { date: { from: '2007-01-01' } },
    { or: [{ status: ['①'] }, { not: { number: { lte: 5 } } }] },
  ])('but %o is no matter of kinds', async (filter) => {
    const listing = await createMeasureListings(names)({ scope: { kind: 'graph' }, filter, orderBy: [], shape: WHOLE });
    expect(listing.tally).toBeNull();
  });
});
