import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importGraph } from '../../src/store/import.ts';
import { type Api, openTestApi } from '../support/api.ts';
import { sketchGraph } from '../support/graphs.ts';

let api: Api;
/** Names of all ministries in the government's order. */
let government: readonly string[];
beforeAll(async () => {
  api = await openTestApi();
  await importGraph(
    api.store,
    sketchGraph({
      measures: [
        { number: 1, ministries: ['全府省庁', '総務省', 'ない省'] },
        { number: 2, ministries: ['総務省', '全府省庁'], mark: '②' },
        { number: 3, ministries: ['ない省'] },
      ],
      relisted: [1],
    }),
  );
  const { ministries } = await api.ask('{ ministries(first: 100) { edges { node { name } } } }');
  government = ministries.edges.map(({ node }: { node: { name: string } }) => node.name);
});
afterAll(() => api.close());

interface Pair {
  readonly ministries: readonly { readonly name: string }[];
  readonly count: number;
  readonly measures: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly id: string } }[];
  };
}

/** How many measures of a pair are compared. */
const SOME = 50;
const PAIR = `ministries { name } count measures(first: ${SOME}) { totalCount edges { node { id } } }`;

/** Two ministries, how many measures they have in common, and the first of them. */
type Plain = readonly [first: string, second: string, count: number, measures: readonly string[]];

const plain = (pairs: readonly Pair[]): Plain[] =>
  pairs.map(({ ministries, count, measures }) => {
    const ids = measures.edges.map(({ node }) => node.id);
    expect(count).toBe(measures.totalCount);
    expect(ids).toHaveLength(Math.min(count, SOME));
    expect(ministries).toHaveLength(2);
    return [ministries[0]?.name ?? '', ministries[1]?.name ?? '', count, ids];
  });

/** The pairs as they should be, from the measures themselves. */
async function pairsByHand(filter: object | null): Promise<Plain[]> {
  const together = new Map<string, string[]>();
  for (let after: string | null = null, more = true; more; ) {
    const { measures } = await api.ask(
      `query ($filter: MeasureFilter, $after: String) { measures(filter: $filter, first: 100, after: $after) {
        pageInfo { hasNextPage endCursor } edges { node { id ministries { name } } } } }`,
      { filter, after },
    );
    for (const { node } of measures.edges) {
      const names: string[] = node.ministries.map(({ name }: { name: string }) => name).sort(byGovernment);
      for (const [i, first] of names.entries())
        for (const second of names.slice(i + 1)) {
          const key = `${first} ${second}`;
          together.set(key, [...(together.get(key) ?? []), node.id]);
        }
    }
    after = measures.pageInfo.endCursor;
    more = measures.pageInfo.hasNextPage;
  }
  const pairs = [...together].map(([key, ids]): Plain => {
    const [first = '', second = ''] = key.split(' ');
    return [first, second, ids.length, ids.slice(0, SOME)];
  });
  return pairs.sort((a, b) => b[2] - a[2] || byGovernment(a[0], b[0]) || byGovernment(a[1], b[1]));
}

const byGovernment = (a: string, b: string): number => government.indexOf(a) - government.indexOf(b);

describe('coResponsibility', () => {
  it.each([
    [null],
    [{ status: ['②'] }],
    [{ ministry: { any: ['警察庁'] } }],
    [{ number: { lte: 20 } }],
    [{ isRelisted: true }],
    [{ document: ['sketch'] }],
    [{ or: [] }],
  ])('under %j says what the rows say, its measures too', async (filter) => {
    const { coResponsibility } = await api.ask(
      `query ($filter: MeasureFilter) { coResponsibility(filter: $filter) { ${PAIR} } }`,
      { filter },
    );
    expect(plain(coResponsibility)).toEqual(await pairsByHand(filter));
  });

  it('counts a collective as the row states it, and a row that is listed again once', async () => {
    const { coResponsibility } = await api.ask(`{ coResponsibility(filter: { document: ["sketch"] }) { ${PAIR} } }`);
    expect(plain(coResponsibility).map(([first, second, count]) => [first, second, count])).toEqual([
      ['総務省', '全府省庁', 2],
      ['総務省', 'ない省', 1],
      ['全府省庁', 'ない省', 1],
    ]);
  });

  it('cuts the list and its pages', async () => {
    const query = (first: number, after: string) => `{ coResponsibility(first: ${first}) { count ministries { name }
      measures(first: 2${after}) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { node { id } } } } }`;
    const [all] = plain((await api.ask(`{ coResponsibility { ${PAIR} } }`)).coResponsibility);
    const { coResponsibility } = await api.ask(query(1, ''));
    expect(coResponsibility).toHaveLength(1);
    const [pair] = coResponsibility;
    expect(pair.measures.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const ids = ({ measures }: Pair) => measures.edges.map(({ node }) => node.id);
    expect(ids(pair)).toEqual(all?.[3].slice(0, 2));
    const next = await api.ask(query(1, `, after: "${pair.measures.pageInfo.endCursor}"`));
    expect(ids(next.coResponsibility[0])).toEqual(all?.[3].slice(2, 4));
    expect(next.coResponsibility[0].measures.pageInfo.hasPreviousPage).toBe(true);
    expect((await api.ask('{ coResponsibility(first: 0) { count } }')).coResponsibility).toEqual([]);
  });

  it.each([['null'], ['{ stage: [DONE, ON_TRACK] }']])('pages backwards as well, under %s', async (filter) => {
    const { coResponsibility } = await api.ask(`{ coResponsibility(first: 5, filter: ${filter}) {
      all: measures(first: 100) { totalCount edges { cursor node { id } } }
      last: measures(last: 2) { pageInfo { hasNextPage hasPreviousPage } edges { cursor node { id } } } } }`);
    expect(coResponsibility).toHaveLength(5);
    for (const { all, last } of coResponsibility) {
      expect(all.totalCount).toBeGreaterThan(2);
      expect(last).toEqual({ pageInfo: { hasNextPage: false, hasPreviousPage: true }, edges: all.edges.slice(-2) });
    }
    expect(await api.refusal('{ coResponsibility { measures(first: 1, last: 2) { totalCount } } }')).toBe(
      'BAD_USER_INPUT: first and last exclude each other, got first: 1 and last: 2.',
    );
  });

  it('takes one statement, and one more for the measures of all pairs', async () => {
    const statements = async (fields: string) => {
      const answer = await api.request(`{ coResponsibility { ${fields} } }`);
      expect(answer.errors).toEqual([]);
      expect(answer.data.coResponsibility.length).toBeGreaterThan(20);
      return answer.statements.length;
    };
    expect(await statements('count ministries { name }')).toBe(1);
    expect(await statements('measures { totalCount }')).toBe(1);
    expect(await statements('measures { totalCount edges { node { name status { mark } } } }')).toBe(2);
    expect(await statements('measures { facets { byStatus { count status { mark } } } }')).toBe(2);
  });

  it.each([
    ['first: -1', 'first must be from 0 to 500, got -1.'],
    ['first: 501', 'first must be from 0 to 500, got 501.'],
    ['filter: { ministry: { any: ["ωωω"] } }', 'No ministry is called "ωωω".'],
  ])('refuses %s', async (args, message) => {
    expect(await api.refusal(`{ coResponsibility(${args}) { count } }`)).toBe(`BAD_USER_INPUT: ${message}`);
  });

  it('refuses pages of measures that make no sense', async () => {
    expect(await api.refusal('{ coResponsibility(first: 1) { measures(first: 101) { totalCount } } }')).toBe(
      'BAD_USER_INPUT: first must be from 0 to 100, got 101.',
    );
  });
});

describe('worksWith', () => {
  it('has the pairs of each ministry, itself first, in one statement for all', async () => {
    const { data, statements } = await api.request(
      `{ ministries(first: 50, named: true) { edges { node { name worksWith { ${PAIR} } } } } }`,
    );
    expect(statements).toHaveLength(3);
    const pairs = await pairsByHand(null);
    let checked = 0;
    for (const { node } of data.ministries.edges) {
      const own = pairs
        .filter(([first, second]) => first === node.name || second === node.name)
        .map(([first, second, ...rest]): Plain => [node.name, first === node.name ? second : first, ...rest])
        .sort((a, b) => b[2] - a[2] || byGovernment(a[1], b[1]));
      expect(plain(node.worksWith)).toEqual(own);
      checked += own.length;
    }
    expect(checked).toBe(2 * pairs.length);
  });

  it('cuts the list', async () => {
    const { ministry } = await api.ask(
      '{ ministry(name: "総務省") { worksWith { count ministries { name } } two: worksWith(first: 2) { count ministries { name } } } }',
    );
    expect(ministry.two).toEqual(ministry.worksWith.slice(0, 2));
    expect(await api.refusal('{ ministry(name: "総務省") { worksWith(first: 501) { count } } }')).toBe(
      'BAD_USER_INPUT: first must be from 0 to 500, got 501.',
    );
  });

  it('has facets of what two ministries do together', async () => {
    const { ministry } = await api.ask(`{ ministry(name: "総務省") { worksWith { count ministries { name }
      measures { facets { byStage { count } byMinistry { ministry { name } count } } } } } }`);
    expect(ministry.worksWith.length).toBeGreaterThan(3);
    for (const { count, ministries, measures } of ministry.worksWith) {
      const stages: { count: number }[] = measures.facets.byStage;
      expect(stages.reduce((sum, stage) => sum + stage.count, 0)).toBe(count);
      for (const { name } of ministries) {
        expect(measures.facets.byMinistry).toContainEqual({ ministry: { name }, count });
      }
    }
  });
});
