import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureKeys } from '../../../src/loaders/measures/order.ts';
import { encodeCursor } from '../../../src/loaders/pages/cursor.ts';
import { ordering } from '../../../src/loaders/pages/order.ts';
import { type Api, openTestApi, SLUG } from '../../support/api.ts';
import { copyDocument } from '../../support/copies.ts';
import { largeTables, type Plan, planOf, statementsOf } from '../../support/plans.ts';

// What operations read of tables that are a hundred times as large as the answers: the plans that PostgreSQL makes of the
// very statements that the API sends, with the same values.

const COPIES = 100;
/** Rows of a table that is large; the largest have twenty times as many. */
const LARGE = 1_500;
/** A ministry that answers for a quarter of all measures. */
const HUB = '内閣官房';

let api: Api;
let large: ReadonlySet<string>;
const ids: Record<string, string> = {};
beforeAll(async () => {
  api = await openTestApi();
  await copyDocument(api.store, SLUG, COPIES);
  large = await largeTables(api.store, LARGE);
  const node = async (type: string, sql: string) => {
    const [row] = await api.store.query<{ id: string }>({ text: sql });
    ids[type.toLowerCase()] = Buffer.from(`${type}:${row?.id}`).toString('base64');
  };
  await node('Measure', 'SELECT measure_id AS id FROM related_measure ORDER BY 1 OFFSET 400 LIMIT 1');
  await node('Section', `SELECT id FROM section WHERE level = 'SECTION' ORDER BY 1 OFFSET 90 LIMIT 1`);
  await node(
    'Entity',
    'SELECT entity_id AS id FROM mention WHERE entity_id IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC',
  );
});
afterAll(() => api.close());

async function plansOf(query: string, variables?: object): Promise<Plan[]> {
  // Names of ministries are remembered from the first time on.
  await api.ask(query, variables);
  const sent = await statementsOf(api.store, () => api.ask(query, variables));
  expect(sent.length).toBeGreaterThan(0);
  for (const { text } of sent) expect(text).not.toMatch(/\bOFFSET\s+(?!0\b)/i);
  return Promise.all(sent.map((statement) => planOf(api.store, statement, large)));
}

const FILTER = `{ status: ["①"], ministry: { any: ["${HUB}"] } }`;
const LIST = 'edges { node { number name } }';

/** Operations by name, and how many rows each may read at most: a few for each that it gives, and no table from end to end. */
const OPERATIONS: readonly (readonly [name: string, rows: number, query: () => string])[] = [
  [
    'Q1: a measure with section and ministries, by id',
    20,
    () => `{ node(id: "${ids.measure}") { ... on Measure { number name section { heading } ministries { name } } } }`,
  ],
  [
    'Q2: twenty measures with section, its parent, ministries',
    200,
    () =>
      '{ measures(first: 20) { edges { node { number section { heading parent { heading } } ministries { name } } } } }',
  ],
  [
    'Q3: twenty measures, their ministries and ten measures of each',
    400,
    () => `{ measures(first: 20) { edges { node { ministries { name measures(first: 10) { ${LIST} } } } } } }`,
  ],
  [
    'Q4: three levels of sections with measures',
    800,
    () =>
      `{ document(slug: "${SLUG}-0050") { chapters { heading measures(first: 10) { ${LIST} } children { heading children { heading measures(first: 10) { ${LIST} } } } } } }`,
  ],
  // Walks through the rows of the ministry until fifty have the mark.
  [
    'Q5: by status and ministry, with totalCount',
    4_000,
    () => `{ measures(first: 50, filter: ${FILTER.replace(HUB, '警察庁')}) { totalCount ${LIST} } }`,
  ],
  ['Q5h: the same of the hub', 1_500, () => `{ measures(first: 50, filter: ${FILTER}) { totalCount ${LIST} } }`],
  [
    'counts by every other condition of a kind',
    0,
    () =>
      '{ measures { totalCount } r: measures(filter: { isRelisted: true }) { totalCount } d: measures(filter: { date: { sense: [PLANNED] }, stage: [DONE] }) { totalCount } }',
  ],
  [
    'facets by stage and ministry',
    0,
    () =>
      '{ measures { facets { byStage { count } byMinistry { count ministry { name } } all: byMinistry(expand: true) { count } } } }',
  ],
  [
    'counts and facets of the hub',
    0,
    () =>
      `{ ministry(name: "${HUB}") { measures(via: [STATED, COLLECTIVE]) { totalCount facets { byStage { count } } } } coResponsibility(first: 10) { count } }`,
  ],
  [
    'facets of a document',
    1_500,
    () =>
      `{ document(slug: "${SLUG}-0050") { measures { totalCount facets { byStatus { count } bySection { count } byMinistryAndStatus { count } } } } }`,
  ],
  ['nodes of the graph, counted', 1_600, () => '{ graph { documents nodeCounts { count } } }'],
  [
    'ministries that are named',
    50,
    () => '{ ministries(first: 50, named: true) { totalCount edges { node { name } } } }',
  ],
  [
    'a measure with all that its texts say',
    100,
    () =>
      `{ node(id: "${ids.measure}") { ... on Measure { progressNotes { text source { quote } } mentions { surface } dates { surface } references { source { quote } } related(first: 5) { edges { score reasons { detail } } } relistings { id } source { quote } } } }`,
  ],
  [
    'where an entity is named, page by page',
    100,
    () => `{ node(id: "${ids.entity}") { ... on Entity { name mentions(first: 20) { edges { node { surface } } } } } }`,
  ],
  [
    'a neighbourhood',
    1_000,
    () => `{ neighborhood(of: "${ids.measure}", depth: 2, limit: 50) { nodes { id } edges { kind } } }`,
  ],
  [
    // Of these, 2,000 are a sample that tells how common the word is.
    'search for two characters that are rare',
    4_500,
    () => '{ search(query: "暗号", first: 10) { edges { score node { id } } } }',
  ],
  ['measures with a rare text', 1_000, () => `{ measures(first: 20, filter: { text: "暗号モジュール" }) { ${LIST} } }`],
];

describe('no operation reads a large table from end to end', () => {
  it.each(OPERATIONS)('%s: at most %i rows', async (_, rows, query) => {
    const plans = await plansOf(query());
    expect(plans.flatMap(({ scanned }) => scanned)).toEqual([]);
    expect(plans.reduce((sum, plan) => sum + plan.rows, 0)).toBeLessThanOrEqual(rows);
  });
});

it('a walk through the rows of a rare ministry is not planned anew at each run', async () => {
  const [rarest] = await api.store.query<{ id: string }>({
    text: 'SELECT ministry_id AS id FROM responsibility GROUP BY 1 ORDER BY count(*), 1 LIMIT 1',
  });
  const query = `query Walk($status: [String!], $ministry: [String!]) {
    measures(first: 100, filter: { status: $status, ministry: { any: $ministry } }) { totalCount ${LIST} } }`;
  for (const mark of 'abcdefghijklmnopqrst') await api.ask(query, { status: [mark], ministry: [rarest?.id] });
  // Asked of the connection that these statements go to, too.
  const plans = await api.store.query<{ own: number; common: number }>({
    name: 'plans',
    quick: true,
    text: `SELECT custom_plans::int AS own, generic_plans::int AS common FROM pg_prepared_statements
      WHERE statement LIKE '%w.step%' AND statement LIKE '%responsibility%'`,
  });
  // PostgreSQL tries five before it takes one for all values.
  expect(plans.filter(({ own }) => own > 5)).toEqual([]);
  expect(plans.some(({ common }) => common > 5)).toBe(true);
});

/** What counts more than kinds of measures tell: each row of the list may be read, and what hangs on it. */
const COUNTS: readonly (readonly [why: string, rowsPerMeasure: number, query: string])[] = [
  [
    // Here a count stands for few measures, so there are nearly as many counts, and each facet reads them.
    'statuses and headings are those of each document, and counted by heading at import',
    5,
    '{ measures { facets { byStatus { count } bySection(level: CHAPTER) { count } } } }',
  ],
  ['notes that say the same stand in any documents', 3, '{ graph { edgeCounts { count } } }'],
  [
    'a time is as each text says',
    4,
    '{ measures(filter: { date: { from: "2007-01-01", to: "2007-12-31" } }) { totalCount } }',
  ],
  ['a number is of each measure', 2, '{ measures(filter: { number: { gte: 10 } }) { totalCount } }'],
];

describe('what must be counted is read once', () => {
  it.each(COUNTS)('%s: at most %i rows a measure', async (_, rows, query) => {
    const plans = await plansOf(query);
    const [measures] = await api.store.query<{ count: number }>({ text: 'SELECT count(*)::int AS count FROM measure' });
    expect(plans.reduce((sum, plan) => sum + plan.rows, 0)).toBeLessThanOrEqual(rows * (measures?.count ?? 0));
  });
});

describe('a page is read wherever in the list it is', () => {
  const ORDERS = [
    [],
    ...(['NUMBER', 'STATUS', 'NAME', 'MINISTRY_COUNT'] as const).flatMap((field) =>
      (['ASC', 'DESC'] as const).map((direction) => [{ field, direction }]),
    ),
  ];
  /** Pages of 8 kB that 20 rows may take: where all have values of their own, three looks into an index for each. */
  const MOST = 300;

  it.each(ORDERS.map((orderBy) => [JSON.stringify(orderBy), orderBy] as const))('by %s', async (_, orderBy) => {
    const keys = measureKeys(orderBy, 't.id', null);
    const order = ordering(keys, false, ({ column }) => column).text;
    const [deep] = await api.store.query<object>({
      text: `SELECT id, number, status_rank AS "statusRank", name, ministry_count AS "ministryCount"
        FROM measure t ORDER BY ${order} OFFSET 12000 LIMIT 1`,
    });
    const cursor = encodeCursor('measures', keys, deep ?? {});
    for (const args of ['first: 20', `first: 20, after: "${cursor}"`, 'last: 20', `last: 20, before: "${cursor}"`]) {
      const query = `query ($orderBy: [MeasureOrder!]) { measures(orderBy: $orderBy, ${args}) {
        edges { node { number } } pageInfo { hasNextPage hasPreviousPage } } }`;
      for (const { buffers, scanned } of await plansOf(query, { orderBy })) {
        expect(buffers, args).toBeLessThanOrEqual(MOST);
        expect(scanned, args).toEqual([]);
      }
    }
  });
});
