import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MeasureFilter, MeasureOrder } from '../../src/loaders/measures/filter-input.ts';
import { createMeasureListings } from '../../src/loaders/measures/listing.ts';
import { createMinistryNames } from '../../src/loaders/ministry-names.ts';
import { createCountLoader, createPageLoader } from '../../src/loaders/pages/page-loader.ts';
import { STEPS } from '../../src/loaders/pages/walk.ts';
import type { Window } from '../../src/loaders/pages/window.ts';
import { createReader } from '../../src/loaders/reader.ts';
import { WHOLE } from '../../src/loaders/shape.ts';
import { importGraph } from '../../src/store/import.ts';
import type { Store } from '../../src/store/store.ts';
import { type Api, openTestApi } from '../support/api.ts';
import { sketchGraph } from '../support/graphs.ts';

/** More than a walk looks at: what is rare stands behind its last step. */
const MEASURES = STEPS + 100;

let api: Api;
let store: Store;
beforeAll(async () => {
  api = await openTestApi();
  store = api.store;
  const measures = Array.from({ length: MEASURES }, (_, i) => ({
    number: i + 1,
    name: `施策${i}`,
    mark: i > STEPS + 10 && i % 7 === 0 ? '②' : '①',
    ministries: i % 4 === 0 ? ['総務省', '財務省'] : i === MEASURES - 1 ? ['環境省'] : ['総務省'],
  }));
  const outcome = await importGraph(store, sketchGraph({ measures }));
  expect(outcome, JSON.stringify(outcome).slice(0, 300)).toMatchObject({ kind: 'stored' });
});
afterAll(() => api.close());

async function listingOf(filter: MeasureFilter, orderBy: MeasureOrder[] = []) {
  const reader = createReader(store.query);
  const request = { scope: { kind: 'graph' }, filter, orderBy, shape: WHOLE } as const;
  const listing = await createMeasureListings(createMinistryNames()(reader))(request);
  return { reader, listing };
}

const plain: Window = { size: 20, backward: false, after: null, before: null };
const FILTERS: readonly MeasureFilter[] = [
  { status: ['①'], ministry: { any: ['総務省'] } },
  { status: ['②'], ministry: { any: ['総務省'] } },
  { ministry: { all: ['財務省', '総務省'], none: ['環境省'] } },
  { ministry: { any: ['環境省'] } },
  { ministry: { any: ['環境省', '財務省'], expand: true }, isRelisted: false },
  { stage: ['DONE', 'OTHER'], nameOrigin: ['STATED'] },
  { not: { status: ['①', '②'] } },
  { date: { sense: ['PLANNED'] } },
  { status: [] },
];
const ORDERS: readonly MeasureOrder[][] = [[], [{ field: 'NUMBER' }], [{ field: 'MINISTRY_COUNT' }]];

describe.each(FILTERS.map((filter) => [JSON.stringify(filter), filter] as const))('walking for %s', (_, filter) => {
  it.each(ORDERS.map((orderBy) => [JSON.stringify(orderBy), orderBy] as const))(
    'gives the pages and the count that a plan gives, by %s',
    async (_order, orderBy) => {
      const { reader, listing } = await listingOf(filter, [...orderBy]);
      expect(listing.walk).not.toBeNull();
      const load = createPageLoader(reader);
      const planned = { ...listing, walk: null, group: 'planned' };
      const total = await createCountLoader(reader).load({ listing: planned, parent: null });
      const cursorOf = (row: object | undefined) =>
        row ? listing.keys.map(({ field }) => Reflect.get(row, field)) : null;
      const all = (await load.load({ listing: planned, window: { ...plain, size: 100 }, parent: null })).rows;
      const [near, far] = [cursorOf(all[5]), cursorOf(all[30])];
      const windows: Window[] = [
        plain,
        { ...plain, backward: true },
        { ...plain, after: near },
        { ...plain, after: near, before: far },
        { ...plain, backward: true, before: far },
        // A place that no row has any more.
        { ...plain, after: near && [...near.slice(0, -1), 'sketch/measure/0000000'] },
      ];
      for (const window of windows) {
        const walked = await load.load({ listing, window, parent: null, counted: true });
        const expected = await load.load({ listing: planned, window, parent: null, counted: true });
        const shown = ({ rows, ...page }: typeof walked) => ({ ...page, rows: rows.map((row) => cursorOf(row)) });
        expect(shown(walked)).toEqual(shown(expected));
        expect(walked.count).toBe(total);
      }
    },
  );
});

it('a page that a walk finds takes one statement, length included', async () => {
  const { listing } = await listingOf({ status: ['①'], ministry: { any: ['総務省'] } });
  let statements = 0;
  const reader = createReader(<Row>(statement: Parameters<Store['query']>[0]) => {
    statements += 1;
    return store.query<Row>(statement);
  });
  const { rows, count } = await createPageLoader(reader).load({ listing, window: plain, parent: null, counted: true });
  expect(rows).toHaveLength(20);
  expect(count).toBeGreaterThan(200);
  expect(statements).toBe(1);
});
