import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMeasureListings } from '../../src/loaders/measures/listing.ts';
import { createMinistryNames } from '../../src/loaders/ministry-names.ts';
import { createCountLoader, createPageLoader } from '../../src/loaders/pages/page-loader.ts';
import { createReader } from '../../src/loaders/reader.ts';
import { WHOLE } from '../../src/loaders/shape.ts';
import { importGraph } from '../../src/store/import.ts';
import type { Statement } from '../../src/store/store.ts';
import { type Api, openTestApi, SLUG } from '../support/api.ts';
import { largeGraph } from '../support/graphs.ts';

let api: Api;
beforeAll(async () => {
  api = await openTestApi();
  await importGraph(api.store, largeGraph(2_000));
  await api.store.query({ text: 'ANALYZE' });
  await api.ask('{ ministry(name: "内閣官房") { id } }');
});
afterAll(() => api.close());

const LARGE = 'document: "large"';

/** The operations that performance is measured by, for a number of parents; at most so many statements. */
const OPERATIONS: [string, number, (parents: number) => string][] = [
  [
    'one measure with section and ministries',
    2,
    () => `{ measure(number: 1, ${LARGE}) { number name section { heading } ministries { name } } }`,
  ],
  [
    'measures with section, its parent and ministries',
    3,
    (n) =>
      `{ measures(first: ${n}) { edges { node { number section { heading parent { heading } } status { mark } ministries { name } } } } }`,
  ],
  [
    'measures, their ministries and the first ten measures of each',
    4,
    (n) =>
      `{ measures(first: ${n}) { edges { node { number ministries { name measures(first: 10) { edges { node { number name } } } } } } } }`,
  ],
  [
    'three levels of sections with measures',
    4,
    (n) =>
      `{ document(slug: "${SLUG}") { chapters { heading measures(first: ${n}) { edges { node { number } } } children { heading children { heading
        measures(first: ${n}) { edges { node { number status { mark } } } } } } } } }`,
  ],
  [
    'measures by status and ministry with totalCount',
    2,
    (n) =>
      `{ measures(first: ${n}, filter: { status: ["①"], ministry: { any: ["内閣官房"] } }) { totalCount edges { node { number name } } } }`,
  ],
  [
    'ministries with a page and the count of their measures',
    3,
    (n) =>
      `{ ministries(first: ${n}) { edges { node { name measures(first: 3) { totalCount edges { node { number } } } } } } }`,
  ],
  [
    'everything that a measure has, with sources',
    12,
    (n) => `{ measures(first: ${n}) { edges { node {
      document { title } section { document { slug } } ancestors { heading } status { mark document { slug } } isRelisted
      responsibilities { ministry { aliases members { name } collectives { name } } source { quote } }
      progressNotes { text source { quote } } relistings { section { heading } ministries { name } source { quote } }
      expanded: ministries(expand: true) { name } source { quote document { title } }
    } } } }`,
  ],
];

describe('statements a request', () => {
  it('reads a tree of sections with their own measures in one statement, and says what their lists say', async () => {
    const { id } = (await api.ask(`{ section(${LARGE}, path: ["第1章"]) { id } }`)).section;
    const ask = (first: string, variables = '$id: ID!') =>
      api.request(
        `query (${variables}) { section: node(id: $id) { ... on Section { ...Own children { ...Own children { ...Own } } } } }
         fragment Own on Section { heading measures(first: ${first}, includeDescendants: false) { edges { node { number name } } }
           more: measures(first: 3, includeDescendants: false) { edges { node { id } } } }`,
        { id },
      );
    const [along, listed] = [await ask('2'), await ask('$n', '$id: ID!, $n: Int = 2')];
    expect(along.statements).toHaveLength(1);
    expect(along.data).toEqual(listed.data);
    expect(listed.statements.length).toBeGreaterThan(1);
    expect(JSON.stringify(along.data)).toContain('"number"');
  });

  it.each(OPERATIONS)('%s: at most %i, however many parents', async (_, most, query) => {
    const few = await api.request(query(5));
    const many = await api.request(query(100));
    expect([...few.errors, ...many.errors]).toEqual([]);
    expect(few.statements.length).toBeLessThanOrEqual(most);
    expect(many.statements).toHaveLength(few.statements.length);
  });

  it('counts only what is selected', async () => {
    expect((await api.request('{ measures { totalCount } }')).statements).toHaveLength(1);
    expect((await api.request('{ measures { edges { node { id } } } }')).statements).toHaveLength(1);
    expect((await api.request('{ measures { __typename } }')).statements).toHaveLength(0);
    expect(
      (await api.request('{ graph { documents nodeCounts { count } edgeCounts { count } } }')).statements,
    ).toHaveLength(2);
  });

  it('are one for siblings with the same arguments, one more for others', async () => {
    const page = 'edges { node { number } }';
    const same = `{ ministries { edges { node { a: measures(first: 2) { ${page} } b: measures(first: 2) { ${page} } } } } }`;
    const other = same.replace('b: measures(first: 2)', 'b: measures(first: 3)');
    expect((await api.request(same)).statements).toHaveLength(2);
    expect((await api.request(other)).statements).toHaveLength(3);
  });
});

describe('a hub ministry', () => {
  // 内閣官房 answers for all 2,000 measures of the large document.
  it('sends its page and nothing else', async () => {
    const rows: number[] = [];
    const counting = createReader(async <Row>(statement: Statement) => {
      const answer = await api.store.query<Row>(statement);
      rows.push(answer.length);
      return answer;
    });
    const listing = await createMeasureListings(createMinistryNames()(counting))({
      scope: { kind: 'ministry', via: ['STATED'] },
      filter: null,
      orderBy: [],
      shape: WHOLE,
    });
    const window = { size: 10, backward: false, after: null, before: null };
    const page = await createPageLoader(counting).load({ listing, window, parent: '内閣官房' });
    expect(page.rows).toHaveLength(10);
    expect(rows).toEqual([11]);
    expect(await createCountLoader(counting).load({ listing, parent: '内閣官房' })).toBe(2_072);
  });

  it('reads its page and nothing else', async () => {
    const statements: string[] = [];
    const stop = api.store.onStatement((sql) => statements.push(sql));
    await api.ask('{ ministry(name: "内閣官房") { measures(first: 10) { edges { node { number } } } } }');
    stop();
    const page = statements.at(-1) ?? '';
    const plan = await api.store.query<{ 'QUERY PLAN': string }>({
      text: `EXPLAIN (ANALYZE, TIMING OFF, COSTS OFF, SUMMARY OFF) ${page.replaceAll('$1', `ARRAY['内閣官房']`)}`,
    });
    const text = plan.map((row) => row['QUERY PLAN']).join('\n');
    const read = [...text.matchAll(/Scan.*actual rows=([\d.]+) loops=(\d+)/g)].map(
      ([, rows, loops]) => Number(rows) * Number(loops),
    );
    expect(read.length).toBeGreaterThan(0);
    expect(Math.max(...read), text).toBeLessThanOrEqual(11);
  });
});
