import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, importRealDocument, openTestApi, SLUG } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const QUERY = `query ($filter: MeasureFilter, $after: String) {
  measures(first: 100, filter: $filter, after: $after) {
    totalCount
    pageInfo { endCursor hasNextPage }
    edges { node {
      number isRelisted nameOrigin status { mark stage }
      ministries { name } expanded: ministries(expand: true) { name }
      ancestors { id }
    } }
  }
}`;

interface Found {
  readonly number: number;
  readonly isRelisted: boolean;
  readonly nameOrigin: string;
  readonly status: { readonly mark: string; readonly stage: string };
  readonly names: readonly string[];
  readonly expanded: readonly string[];
  readonly sections: readonly string[];
}

async function find(filter: object | null): Promise<Found[]> {
  const found: Found[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { measures } = await api.ask(QUERY, { filter, after });
    for (const { node } of measures.edges) {
      const { ministries, expanded, ancestors, ...rest } = node;
      const name = (ministry: { name: string }) => ministry.name;
      found.push({
        ...rest,
        names: ministries.map(name),
        expanded: expanded.map(name),
        sections: ancestors.map(({ id }: { id: string }) => id),
      });
    }
    after = measures.pageInfo.endCursor;
    more = measures.pageInfo.hasNextPage;
    if (!more) expect(found).toHaveLength(measures.totalCount);
  }
  return found;
}

const numbers = (found: readonly Found[]): number[] => found.map(({ number }) => number);

/** The filters beside what they mean, said of the whole list in plain JavaScript. */
const CASES: [object, (measure: Found) => boolean][] = [
  [{}, () => true],
  [{ number: { eq: 62 } }, ({ number }) => number === 62],
  [{ number: { in: [1, 5, 999] } }, ({ number }) => [1, 5, 999].includes(number)],
  [{ number: { gte: 10, lte: 19 } }, ({ number }) => number >= 10 && number <= 19],
  [{ status: ['②', '④'] }, ({ status }) => '②④'.includes(status.mark)],
  [{ stage: ['TO_START'] }, ({ status }) => status.stage === 'TO_START'],
  [{ ministry: { any: ['総務省', '財務省'] } }, ({ names }) => names.includes('総務省') || names.includes('財務省')],
  [
    { ministry: { all: ['総務省', '経済産業省'] } },
    ({ names }) => names.includes('総務省') && names.includes('経済産業省'),
  ],
  [{ ministry: { none: ['内閣官房'] } }, ({ names }) => !names.includes('内閣官房')],
  [{ ministry: { any: ['総務省'], expand: true } }, ({ expanded }) => expanded.includes('総務省')],
  [
    { ministry: { all: ['総務省', '内閣官房'], expand: true } },
    ({ expanded }) => expanded.includes('総務省') && expanded.includes('内閣官房'),
  ],
  [{ ministry: { none: ['総務省'], expand: true } }, ({ expanded }) => !expanded.includes('総務省')],
  [{ nameOrigin: ['RELISTING', 'ABSENT'] }, ({ nameOrigin }) => nameOrigin !== 'STATED'],
  [{ isRelisted: true }, ({ isRelisted }) => isRelisted],
  [{ isRelisted: false, stage: ['DONE'] }, ({ isRelisted, status }) => !isRelisted && status.stage === 'DONE'],
  [{ not: { stage: ['DONE'] } }, ({ status }) => status.stage !== 'DONE'],
  [
    { or: [{ number: { lte: 2 } }, { and: [{ number: { gte: 158 } }, { not: { number: { eq: 158 } } }] }] },
    ({ number }) => [1, 2, 159].includes(number),
  ],
];

describe('a filter', () => {
  it.each(CASES.map(([filter, holds]) => [JSON.stringify(filter), filter, holds] as const))(
    '%s finds what it says',
    async (_, filter, holds) => {
      const expected = (await find(null)).filter(holds);
      expect(expected.length).toBeGreaterThan(0);
      expect(numbers(await find(filter))).toEqual(numbers(expected));
    },
  );

  it.each([
    [{ or: [] }, 0],
    [{ and: [] }, 159],
    [{ status: [] }, 0],
    [{ number: { in: [] } }, 0],
    [{ ministry: { any: [] } }, 0],
    [{ ministry: { all: [], none: [] } }, 159],
    [{ document: ['nothing'] }, 0],
    [{ status: ['⑨'] }, 0],
    [{ number: null, status: null, or: null, not: null, ministry: { any: null } }, 159],
  ])('%j finds %i', async (filter, count) => {
    expect(await find(filter)).toHaveLength(count);
  });

  it('keeps to documents and to sections with what is below them', async () => {
    const { document, section } = await api.ask(
      `{ document(slug: "${SLUG}") { measures { totalCount } } section(path: ["第3章", "第2節"]) { id } }`,
    );
    expect(await find({ document: [SLUG, 'nothing'] })).toHaveLength(document.measures.totalCount);
    const below = (await find(null)).filter(({ sections }) => sections.includes(section.id));
    expect(below.length).toBeGreaterThan(10);
    expect(await find({ section: [section.id] })).toEqual(below);
  });

  it.each([
    ['総務'],
    ['MIC'],
    ['ｍｉｃ'],
    ['ministry of internal affairs and COMMUNICATIONS'],
    ['TWluaXN0cnk657eP5YuZ55yB'],
  ])('knows 総務省 as %s', async (name) => {
    expect(await find({ ministry: { any: [name] } })).toEqual(await find({ ministry: { any: ['総務省'] } }));
  });

  it('works on nested lists as on the root', async () => {
    const { ministry } = await api.ask(
      '{ ministry(name: "総務省") { measures(first: 100, filter: { stage: [DONE] }) { edges { node { number } } } } }',
    );
    const root = await find({ stage: ['DONE'], ministry: { any: ['総務省'] } });
    expect(ministry.measures.edges.map((edge: { node: Found }) => edge.node.number)).toEqual(numbers(root));
  });

  it.each([
    [{ ministry: { any: ['経済産業局'] } }, 'No ministry is called "経済産業局". Did you mean "経済産業省"?'],
    [{ ministry: { none: ['ωωω'] } }, 'No ministry is called "ωωω".'],
    [{ section: ['nonsense'] }, /^BAD_USER_INPUT: A global ID must be .*, got "nonsense"\.$/],
    [{ section: ['TWVhc3VyZTp4'] }, 'Expected the global ID of a Section, got that of a Measure: "TWVhc3VyZTp4".'],
    [deep(11), 'A filter may nest 10 levels of and, or, not; this one nests more.'],
    [{ or: Array.from({ length: 200 }, () => ({})) }, 'A filter may consist of 200 parts; this one has more.'],
    [{ or: Array.from({ length: 21 }, () => ({ text: '暗号' })) }, 'A filter may have 20 texts; this one has more.'],
  ])('%j is refused', async (filter, message) => {
    const expected = typeof message === 'string' ? `BAD_USER_INPUT: ${message}` : message;
    expect(
      await api.refusal('query ($filter: MeasureFilter) { measures(filter: $filter) { totalCount } }', { filter }),
    ).toMatch(expected);
  });

  it('may nest ten levels', async () => {
    expect(await find(deep(10))).toHaveLength(0);
  });

  it('finds a ministry that came with an import after the first request', async () => {
    const unknown = await api.request('{ ministry(name: "新しい省") { name } }');
    expect(unknown.data.ministry).toBeNull();
    await api.store.prisma.ministry.create({
      data: { id: '新しい省', kind: 'MINISTRY', position: 9999, registered: false },
    });
    expect(await find({ ministry: { any: ['新しい省'] } })).toEqual([]);
  });

  it('names the documents where one must be chosen', async () => {
    await importRealDocument(api.store, 'another');
    for (const field of ['measure(number: 1) { id }', 'section(path: ["第3章"]) { id }']) {
      expect(await api.refusal(`{ ${field} }`)).toBe(
        `BAD_USER_INPUT: document must be given while the graph holds several; it is one of "another", "${SLUG}".`,
      );
    }
    const { measure, measures } = await api.ask(
      '{ measure(number: 1, document: "another") { document { slug } } measures { totalCount } }',
    );
    expect(measure.document.slug).toBe('another');
    expect(measures.totalCount).toBe(318);
  });
});

/** So many filters inside each other. */
function deep(levels: number): object {
  return levels === 1 ? { number: { eq: 0 } } : { and: [deep(levels - 1)] };
}
