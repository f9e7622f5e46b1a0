import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importGraph } from '../../src/store/import.ts';
import { type Api, openTestApi, SLUG } from '../support/api.ts';
import { sketchGraph } from '../support/graphs.ts';

const LEVELS = ['CHAPTER', 'SECTION', 'DIVISION', 'HEADING', 'SUBHEADING'] as const;
const STAGES = ['DONE', 'ON_TRACK', 'TO_START', 'UNCERTAIN', 'OTHER'] as const;

interface Thing {
  readonly id: string;
}

interface Row extends Thing {
  readonly status: Thing & { readonly stage: string };
  readonly section: Thing;
  readonly ancestors: readonly (Thing & { readonly level: string })[];
  readonly ministries: readonly Thing[];
  readonly expanded: readonly Thing[];
}

type Count = readonly [thing: string, count: number];

let api: Api;
/** Global IDs in the order that facets have them: of statuses and sections by document, of ministries by the government. */
let order: readonly string[];

beforeAll(async () => {
  api = await openTestApi();
  // Measures that name a collective beside one of its members, or two collectives that share members.
  await importGraph(
    api.store,
    sketchGraph({
      measures: [
        { number: 1, ministries: ['全府省庁', '総務省'] },
        { number: 2, ministries: ['総務省', '全府省庁', '重要インフラ所管省庁'], mark: '②' },
        { number: 3, ministries: ['重要インフラ所管省庁', '全府省庁'] },
        { number: 4, ministries: ['ない省'] },
      ],
      relisted: [1, 1, 3],
    }),
  );
  const { documents, ministries } = await api.ask(`{
    documents { edges { node { statuses { id } sections(first: 100) { edges { node { id } } } } } }
    ministries(first: 100) { edges { node { id } } }
  }`);
  const ids = (edges: readonly { node: Thing }[]) => edges.map(({ node }) => node.id);
  order = [
    ...documents.edges.flatMap(({ node }: { node: { statuses: Thing[] } }) => node.statuses.map(({ id }) => id)),
    ...documents.edges.flatMap(({ node }: { node: { sections: { edges: { node: Thing }[] } } }) =>
      ids(node.sections.edges),
    ),
    ...ids(ministries.edges),
  ];
});
afterAll(() => api.close());

const FACETS = `facets {
  byStatus { status { id } count } byStage { stage count }
  byMinistry { ministry { id } count } expanded: byMinistry(expand: true) { ministry { id } count }
  bySection { section { id } count } ${LEVELS.map((level) => `${level}: bySection(level: ${level}) { section { id } count }`).join('\n')}
  byMinistryAndStatus { ministry { id } status { id } count }
  expandedAndStatus: byMinistryAndStatus(expand: true) { ministry { id } status { id } count }
}`;

const ROWS = `edges { node { id status { id stage } section { id } ancestors { id level }
  ministries { id } expanded: ministries(expand: true) { id } } }`;

/** Each of what the rows have, with how many rows have it; a row that says the same twice still counts once. */
function tally(rows: readonly Row[], of: (row: Row) => readonly string[]): Count[] {
  const counts = new Map<string, number>();
  for (const row of rows) for (const thing of new Set(of(row))) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return [...counts];
}

const place = (thing: string): number => thing.split(' ').reduce((sum, id) => sum * 1_000 + order.indexOf(id), 0);
const inOrder = (counts: readonly Count[]): Count[] => [...counts].sort(([a], [b]) => place(a) - place(b));
const mostFirst = (counts: readonly Count[]): Count[] => inOrder(counts).sort(([, a], [, b]) => b - a);
const ids = (things: readonly Thing[]): string[] => things.map(({ id }) => id);

/** The facets as they should be, counted by hand. */
function countByHand(rows: readonly Row[]): Record<string, Count[]> {
  const matrix = (ministries: (row: Row) => readonly Thing[]): Count[] => {
    const cells = inOrder(tally(rows, (row) => ministries(row).map(({ id }) => `${id} ${row.status.id}`)));
    return mostFirst(tally(rows, (row) => ids(ministries(row)))).flatMap(([ministry]) =>
      cells.filter(([cell]) => cell.startsWith(`${ministry} `)),
    );
  };
  return {
    byStatus: inOrder(tally(rows, ({ status }) => [status.id])),
    byStage: STAGES.flatMap((stage) => tally(rows, ({ status }) => [status.stage]).filter(([name]) => name === stage)),
    byMinistry: mostFirst(tally(rows, ({ ministries }) => ids(ministries))),
    expanded: mostFirst(tally(rows, ({ expanded }) => ids(expanded))),
    bySection: inOrder(tally(rows, ({ section }) => [section.id])),
    ...Object.fromEntries(
      LEVELS.map((level) => [
        level,
        inOrder(tally(rows, ({ ancestors }) => ids(ancestors.filter((section) => section.level === level)))),
      ]),
    ),
    byMinistryAndStatus: matrix(({ ministries }) => ministries),
    expandedAndStatus: matrix(({ expanded }) => expanded),
  };
}

interface Entry {
  readonly count: number;
  readonly stage?: string;
  readonly ministry?: Thing;
  readonly section?: Thing;
  readonly status?: Thing;
}

/** The API's facets in the same form. */
function counted(facets: Record<string, readonly Entry[]>): Record<string, Count[]> {
  const name = ({ stage, ministry, section, status }: Entry): string =>
    [stage, ministry?.id, section?.id, status?.id].filter((part) => part !== undefined).join(' ');
  return Object.fromEntries(
    Object.entries(facets).map(([facet, entries]) => [facet, entries.map((entry) => [name(entry), entry.count])]),
  );
}

/** All rows of one list of measures, page by page; `list` is a query with its arguments left open after `after`. */
async function rowsOf(list: (page: string, fields: string) => string, variables: object): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const page = `first: 100${after === null ? '' : `, after: "${after}"`}`;
    const measures = deepest(await api.ask(list(page, `pageInfo { endCursor hasNextPage } ${ROWS}`), variables));
    rows.push(...(measures.edges as { node: Row }[]).map(({ node }) => node));
    after = measures.pageInfo.endCursor;
    more = measures.pageInfo.hasNextPage;
  }
  return rows;
}

/** What the only field of the only field … of an answer holds. */
// biome-ignore lint/suspicious/noExplicitAny: answers are as various as the queries
function deepest(data: any): any {
  const keys = Object.keys(data);
  return keys.length === 1 ? deepest(data[keys[0] as string]) : data;
}

const stage = fc.subarray([...STAGES]);
const names = fc.subarray(['内閣官房', '総務省', '全府省庁', '重要インフラ所管省庁', '警察庁']);
const leaf = fc.oneof(
  fc.record({ stage }),
  fc.record({ status: fc.subarray(['①', '②', '③', '④']) }),
  fc.record({ number: fc.record({ gte: fc.integer({ min: 1, max: 160 }) }) }),
  fc.record({ number: fc.record({ lte: fc.integer({ min: 1, max: 160 }) }) }),
  fc.record({ isRelisted: fc.boolean() }),
  fc.record({ document: fc.subarray([SLUG, 'sketch']) }),
  fc.record({ ministry: fc.record({ any: names, expand: fc.boolean() }) }),
  fc.record({ ministry: fc.record({ none: names, expand: fc.boolean() }) }),
);
const pair = fc.array(leaf, { minLength: 2, maxLength: 2 });
const filters = fc.oneof(
  leaf,
  fc.record({ and: pair }),
  fc.record({ or: pair }),
  leaf.map((not) => ({ not })),
);

/** Lists of every scope, a name for each. */
const LISTS: [string, (page: string, fields: string) => string][] = [
  ['the graph', (page, fields) => `measures(${page}, filter: $filter) { ${fields} }`],
  ['a document', (page, fields) => `document(slug: "sketch") { measures(${page}, filter: $filter) { ${fields} } }`],
  [
    'a section',
    (page, fields) =>
      `section(path: ["第3章", "第1節"], document: "${SLUG}") { measures(${page}, filter: $filter) { ${fields} } }`,
  ],
  [
    'a section with what is listed again',
    (page, fields) =>
      `section(path: ["第4章"], document: "${SLUG}") { measures(${page}, filter: $filter, includeRelisted: true) { ${fields} } }`,
  ],
  [
    'a section that lists its own again',
    (page, fields) =>
      `section(path: ["第1章"], document: "sketch") { measures(${page}, filter: $filter, includeRelisted: true) { ${fields} } }`,
  ],
  [
    'one heading with what is listed again',
    (page, fields) =>
      `section(path: ["第4章", "第2節", "①"], document: "${SLUG}") { measures(${page}, filter: $filter, includeRelisted: true, includeDescendants: false) { ${fields} } }`,
  ],
  [
    'what a search finds',
    (page, fields) =>
      `measures(${page}, filter: { text: "情報", not: { not: $filter } }, orderBy: [{ field: RELEVANCE }]) { ${fields} }`,
  ],
  ['a ministry', (page, fields) => `ministry(name: "総務省") { measures(${page}, filter: $filter) { ${fields} } }`],
  [
    'a ministry with its collectives',
    (page, fields) =>
      `ministry(name: "総務省") { measures(${page}, filter: $filter, via: [STATED, COLLECTIVE]) { ${fields} } }`,
  ],
];

describe('facets', () => {
  it.each(LISTS)('of %s say what its rows say, under any filter', async (_, list) => {
    const ask = (page: string, fields: string) => `query ($filter: MeasureFilter) { ${list(page, fields)} }`;
    const agree = async (filter: object): Promise<number> => {
      const rows = await rowsOf(ask, { filter });
      const { facets, totalCount } = deepest(await api.ask(ask('first: 1', `totalCount ${FACETS}`), { filter }));
      expect(counted(facets)).toEqual(countByHand(rows));
      expect(totalCount).toBe(rows.length);
      return rows.length;
    };
    expect(await agree({})).toBeGreaterThan(0);
    const property = fc.asyncProperty(filters, async (filter) => {
      await agree(filter);
    });
    await fc.assert(property, { numRuns: 12 });
  });

  const SINGLE = [
    'byStatus { count status { mark document { slug } } }',
    'byStage { count stage }',
    'byMinistry { count ministry { name nameEn } }',
    'byMinistry(expand: true) { count ministry { name } }',
    'bySection { count section { heading path } }',
    'bySection(level: CHAPTER) { count section { heading } }',
    'byMinistryAndStatus { count ministry { name } status { meaning } }',
    'byMinistryAndStatus(expand: true) { count ministry { name } status { meaning } }',
  ];

  it('take one statement, one alone or all together, aliases included', async () => {
    const alone = SINGLE.map((facet) => `{ measures { facets { ${facet} } } }`);
    const together = `{ measures { facets { ${SINGLE.map((facet, i) => `f${i}: ${facet}`).join(' ')} } } }`;
    const documents = 1;
    const { data, statements } = await api.request(together);
    expect(statements).toHaveLength(1 + documents);
    for (const [i, query] of alone.entries()) {
      const answer = await api.request(query);
      expect(answer.errors).toEqual([]);
      expect(answer.statements).toHaveLength(i === 0 ? 1 + documents : 1);
      expect(deepest(answer.data)).toEqual(data.measures.facets[`f${i}`]);
      expect(deepest(answer.data).length).toBeGreaterThan(0);
    }
  });

  it('take one statement for all parents of a list, beside the pages and counts of the same lists', async () => {
    const nested = (parents: string, path: string, rest = '') =>
      `{ ${parents} { ${path} { id measures(first: 1) { ${rest} ${FACETS} } ${'}'.repeat(path.split('{').length)} } }`;
    for (const [parents, path] of [
      ['ministries(first: 50, named: true)', 'edges { node'],
      ['documents', 'edges { node { sections(first: 10) { edges { node'],
      ['documents', 'edges { node { statuses'],
    ] as const) {
      const plain = await api.request(nested(parents, path, '__typename').replace(FACETS, ''));
      const facets = await api.request(nested(parents, path));
      const all = await api.request(nested(parents, path, 'totalCount edges { node { id } }'));
      expect([...plain.errors, ...facets.errors, ...all.errors]).toEqual([]);
      expect(facets.statements).toHaveLength(plain.statements.length + 1);
      expect(all.statements).toHaveLength(plain.statements.length + 3);
    }
  });

  it('of a nested list are those of the list asked for alone', async () => {
    const { ministries } = await api.ask(
      `{ ministries(first: 50, named: true) { edges { node { name measures(first: 1) { totalCount ${FACETS} } } } } }`,
    );
    expect(ministries.edges.length).toBeGreaterThan(10);
    for (const { node } of ministries.edges.slice(0, 5)) {
      const { ministry } = await api.ask(
        `query ($name: String!) { ministry(name: $name) { name measures { totalCount ${FACETS} } } }`,
        { name: node.name },
      );
      expect(node).toEqual(ministry);
    }
  });

  it.each([
    ['byStatus', '', 'status { id }'],
    ['byMinistry', 'expand: true', 'ministry { id }'],
    ['bySection', '', 'section { id }'],
    ['bySection', 'level: CHAPTER', 'section { id }'],
    ['byMinistryAndStatus', '', 'ministry { id } status { id }'],
    ['byMinistryAndStage', '', 'ministry { id } stage'],
  ])('%s(%s) gives the largest of each list where it is asked how many', async (facet, argument, fields) => {
    const facets = `{ facets {
      all: ${facet}${argument && `(${argument})`} { ${fields} count }
      largest: ${facet}(${argument} first: 3) { ${fields} count }
      none: ${facet}(${argument} first: 0) { count } } }`;
    const { documents } = await api.ask(`{ documents { edges { node { measures ${facets} } } } }`);
    expect(documents.edges.length).toBeGreaterThan(1);
    for (const { node } of documents.edges) {
      const { all, largest, none } = node.measures.facets as Record<'all' | 'largest' | 'none', Entry[]>;
      const counts = (entries: readonly Entry[]) => entries.map(({ count }) => count);
      expect(counts(largest)).toEqual(
        counts(all)
          .sort((a, b) => b - a)
          .slice(0, 3),
      );
      expect(all).toEqual(expect.arrayContaining(largest));
      if (facet === 'byMinistry') expect(largest).toEqual(all.slice(0, 3));
      expect(none).toEqual([]);
    }
  });

  it.each([-1, 1001])('refuse %s entries', async (first) => {
    expect(await api.refusal(`{ measures { facets { bySection(first: ${first}) { count } } } }`)).toBe(
      `BAD_USER_INPUT: first must be from 0 to 1000, got ${first}.`,
    );
  });

  it('cost as much as they are asked to be long', async () => {
    const large = (first: number) =>
      `{ measures { facets { ${Array.from(
        { length: 100 },
        (_, i) => `f${i}: bySection(first: ${first}) { count section { id heading } }`,
      ).join(' ')} } } }`;
    expect(await api.refusal(large(1000))).toMatch(/^QUERY_TOO_COMPLEX: /);
    expect((await api.request(large(3))).errors).toEqual([]);
  });

  it('are empty where the list is', async () => {
    const { measures } = await api.ask(`{ measures(filter: { or: [] }) { ${FACETS} } }`);
    expect(Object.values(measures.facets).flat()).toEqual([]);
  });

  it('read nothing until they are asked for', async () => {
    expect((await api.request('{ measures { facets { __typename } } }')).statements).toHaveLength(0);
  });
});
