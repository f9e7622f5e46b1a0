import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldText } from '../../src/model/search/fold.ts';
import { importGraph } from '../../src/store/import.ts';
import { type Api, importRealDocument, openTestApi, SLUG } from '../support/api.ts';
import { sketchGraph } from '../support/graphs.ts';
import { realText } from '../support/text.ts';

const sketch = sketchGraph({
  slug: 'sketch',
  measures: [
    { number: 1, name: '量子鍵配送の研究', notes: ['・総務省が量子暗号を試験。'], ministries: ['総務省'] },
    { number: 2, name: '量子暗号', notes: ['・実施。'], ministries: ['経済産業省'] },
    { number: 3, name: '何か', notes: ['・量子暗号、量子暗号、また量子暗号。'], ministries: ['内閣官房'] },
    { number: 4, name: 'ＩＰＶ６とﾃﾞｼﾞﾀﾙ化', notes: ['・㈱東京が50%_達成。', '・Σ社と𠮷野家。'] },
    { number: 5, name: null, notes: ['・鍵の 管理', '・別の鍵'], mark: '②' },
    { number: 2007, name: '番号2008の施策', notes: [] },
  ],
  relisted: [2],
  links: {
    entities: [{ id: '量子暗号協議会', name: '量子暗号協議会', kind: 'ORGANISATION', aliases: ['QCC', '量暗協'] }],
    mentions: [
      {
        measureId: 'sketch/measure/0000003',
        noteId: null,
        position: 1,
        target: { type: 'Entity', id: '量子暗号協議会' },
        surface: '量暗協',
        span: { lineStart: 7, lineEnd: 7, charStart: 100, charEnd: 101 },
      },
    ],
  },
});

let api: Api;
beforeAll(async () => {
  api = await openTestApi({ empty: true });
  await importGraph(api.store, sketch);
});
afterAll(() => api.close());

const NODE = `__typename ... on Measure { number } ... on Section { title } ... on Ministry { name } ... on Entity { name }
  ... on Relisting { statedName }`;
const QUERY = `query ($query: String!, $types: [SearchType!], $filter: MeasureFilter, $first: Int, $after: String, $last: Int, $before: String) {
  search(query: $query, types: $types, filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor score node { id ${NODE} } matches { field snippet highlights { start end } source { document { slug } quote lineStart lineEnd charStart charEnd } } } } }`;

interface Node {
  readonly id: string;
  readonly __typename: string;
  readonly number?: number;
  readonly title?: string;
  readonly name?: string;
  readonly statedName?: string;
}
interface Match {
  readonly field: string;
  readonly snippet: string;
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
  readonly source: {
    readonly document: { readonly slug: string };
    readonly quote: string;
    readonly charStart: number;
    readonly charEnd: number;
  } | null;
}
interface Edge {
  readonly cursor: string;
  readonly score: number;
  readonly node: Node;
  readonly matches: readonly Match[];
}

interface Page {
  readonly edges: readonly Edge[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const search = async (query: string, more: object = {}): Promise<Edge[]> =>
  (await api.ask(QUERY, { query, ...more })).search.edges;

const label = ({ __typename, number, title, name, statedName }: Node): string =>
  `${__typename} ${number ?? title ?? name ?? statedName}`;

const found = async (query: string, more: object = {}): Promise<string[]> =>
  (await search(query, more)).map(({ node }) => label(node));

/** What the highlights of a match show. */
const shown = ({ snippet, highlights }: Match): string[] =>
  highlights.map(({ start, end }) => snippet.slice(start, end));

describe('a search', () => {
  it.each([
    ['量子鍵', ['Measure 1']],
    ['鍵', ['Measure 1', 'Measure 5']],
    ['鍵の管理', ['Measure 5']],
    ['ipv6', ['Measure 4']],
    ['ＩＰｖ６', ['Measure 4']],
    ['デジタル', ['Ministry デジタル庁', 'Measure 4']],
    ['ﾃﾞｼﾞ', ['Ministry デジタル庁', 'Measure 4']],
    ['(株)', ['Measure 4']],
    ['%_', ['Measure 4']],
    ['%', ['Measure 4']],
    ['𠮷', ['Measure 4']],
    ['σ', ['Measure 4']],
    ['何か 量子', ['Measure 3']],
    ['量子 何か', ['Measure 3']],
    ['"量子 暗号" "また"', ['Measure 3']],
    ['QCC', ['Entity 量子暗号協議会']],
    ['別の鍵実施', []],
    ['無い言葉', []],
    ['量子 無い言葉', []],
  ])('for %j finds %j', async (query, labels) => {
    expect(await found(query)).toEqual(labels);
  });

  it('ranks a name that is the query over names that have it, those over texts, and measures before rows that list them again', async () => {
    expect(await found('量子暗号')).toEqual([
      'Measure 2',
      'Relisting 量子暗号',
      'Entity 量子暗号協議会',
      'Measure 3',
      'Measure 1',
    ]);
  });

  it('ranks headings above over texts', async () => {
    const labels = await found('見出し2');
    expect(labels[0]).toBe('Section 見出し2');
    expect(labels.slice(1).sort()).toEqual([
      'Measure 1',
      'Measure 2',
      'Measure 2007',
      'Measure 3',
      'Measure 4',
      'Measure 5',
    ]);
  });

  it('weighs rare words more', async () => {
    // 研究 stands in one name, 量子 in many places.
    expect((await found('量子 研究'))[0]).toBe('Measure 1');
    const [rare] = await search('"研究" 量子');
    const [common] = await search('"量子" 暗号');
    expect(rare?.score).toBeGreaterThan(common?.score ?? 0);
  });

  it('finds a ministry and its measures by whatever it is called', async () => {
    for (const query of ['経産省', 'METI', 'ｍｅｔｉ', 'Ministry of Economy, Trade and Industry', '経済産業省']) {
      expect(await found(query)).toEqual(['Ministry 経済産業省', 'Measure 2']);
    }
    expect(await found('Ministry of Economy, Trade and Industry 量子')).toEqual(['Measure 2']);
    expect(await found('総務省')).toEqual(['Ministry 総務省', 'Measure 1']);
    expect((await found('Trade and'))[0]).toBe('Ministry 経済産業省');
  });

  it('finds a measure by its number', async () => {
    // 防衛庁 has the years in its English name.
    expect(await found('2007')).toEqual(['Measure 2007', 'Ministry 防衛庁']);
    expect(await found('2008')).toEqual(['Measure 2007']);
    const [hit] = await search('2007');
    expect(hit?.matches).toEqual([
      { field: 'number', snippet: '2007', highlights: [{ start: 0, end: 4 }], source: null },
    ]);
  });

  it('keeps to types; none of them is nothing', async () => {
    expect(await found('量子暗号', { types: ['ENTITY', 'RELISTING'] })).toEqual([
      'Relisting 量子暗号',
      'Entity 量子暗号協議会',
    ]);
    expect(await found('量子暗号', { types: [] })).toEqual([]);
  });

  it('with a filter finds measures for which it holds, and rows that list them again', async () => {
    expect(await found('量子暗号', { filter: { ministry: { any: ['METI'] } } })).toEqual([
      'Measure 2',
      'Relisting 量子暗号',
    ]);
    expect(await found('鍵', { filter: { status: ['②'] } })).toEqual(['Measure 5']);
    expect(await found('量子', { filter: { not: { text: '暗号' } } })).toEqual([]);
  });

  it('counts what it finds', async () => {
    expect(
      (await api.ask('{ search(query: "量子暗号", first: 1) { totalCount edges { cursor } } }')).search,
    ).toMatchObject({
      totalCount: 5,
      edges: [{}],
    });
  });

  it('gives the same page as hits', async () => {
    const { search: page } = await api.ask(
      `{ search(query: "量子暗号") { edges { score node { ${NODE} } matches { snippet } } hits { score node { ${NODE} } matches { snippet } } } }`,
    );
    expect(page.hits).toEqual(page.edges);
  });

  it.each([
    ['', 'query: expected at least one word, got none.'],
    ['　 ', 'query: expected at least one word, got none.'],
    ['あ'.repeat(201), 'query: expected at most 200 characters, got 201.'],
    ['a b c d e f g h i j k l m n o p q r s t u', 'query: expected at most 20 words, got 21.'],
  ])('refuses %j', async (query, message) => {
    expect(await api.refusal(QUERY, { query })).toBe(`BAD_USER_INPUT: ${message}`);
  });

  it.each(['"', '"量子', '\\', "'", '\0', '\ud83d', '$1', '%', '((', 'a'.repeat(200), '量子 '.repeat(20)])(
    'answers %j without an error',
    async (query) => {
      expect((await api.request(QUERY, { query })).errors).toEqual([]);
    },
  );
});

describe('pages of a search', () => {
  it('are the whole list, forwards and backwards', async () => {
    const whole = await search('量子暗号', { first: 100 });
    const forwards: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: Page = (await api.ask(QUERY, { query: '量子暗号', first: 2, after })).search;
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      forwards.push(...page.edges.map((edge: Edge) => edge.cursor));
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    expect(forwards).toEqual(whole.map(({ cursor }) => cursor));
    const backwards: string[] = [];
    for (let before: string | null = null, more = true; more; ) {
      const page: Page = (await api.ask(QUERY, { query: '量子暗号', last: 2, before })).search;
      backwards.unshift(...page.edges.map((edge: Edge) => edge.cursor));
      ({ startCursor: before, hasPreviousPage: more } = page.pageInfo);
    }
    expect(backwards).toEqual(forwards);
  });

  it('refuse the cursor of another search', async () => {
    const [hit] = await search('量子暗号');
    expect(await api.refusal(QUERY, { query: '量子', after: hit?.cursor })).toMatch(
      /^BAD_USER_INPUT: after is a cursor of "hits of search [0-9a-f]{16} by score desc, type, id" and cannot be used for/,
    );
    expect(await search(' "量子 暗号" ', { after: hit?.cursor })).toHaveLength(4);
  });
});

describe('statements of a search', () => {
  it('are one for hits, one for their nodes, one for their texts and one for quotes', async () => {
    const plain = `{ search(query: "量子") { edges { score node { ${NODE} } } } }`;
    expect((await api.request(plain)).statements).toHaveLength(2);
    const deep =
      '{ search(query: "量子") { edges { node { ... on Measure { section { heading } } ... on Relisting { measure { number } } } } } }';
    expect((await api.request(deep)).statements).toHaveLength(3);
    for (const first of [1, 100]) {
      const { statements } = await api.request(QUERY, { query: '量子', first });
      // And one for the documents of the quotes; totalCount needs none.
      expect(statements).toHaveLength(5);
    }
  });

  it('read no nodes to count', async () => {
    expect((await api.request('{ search(query: "量子") { totalCount } }')).statements).toHaveLength(1);
  });
});

describe('MeasureFilter.text', () => {
  const numbers = async (filter: object, orderBy: object[] = []): Promise<number[]> => {
    const { measures } = await api.ask(
      'query ($filter: MeasureFilter, $orderBy: [MeasureOrder!]) { measures(filter: $filter, orderBy: $orderBy) { totalCount edges { node { number } } } }',
      { filter, orderBy },
    );
    const listed = measures.edges.map(({ node }: { node: { number: number } }) => node.number);
    expect(measures.totalCount).toBe(listed.length);
    return listed;
  };

  it.each([
    [{ text: '量子暗号' }, [1, 2, 3]],
    [{ text: '鍵' }, [1, 5]],
    [{ text: 'METI' }, [2]],
    [{ text: '2007' }, [2007]],
    [{ not: { text: '量子' } }, [4, 5, 2007]],
    [{ or: [{ text: '研究' }, { text: 'ipv6' }] }, [1, 4]],
    [{ and: [{ text: '量子' }, { not: { text: '研究' } }] }, [2, 3]],
    [{ text: '量子', ministry: { any: ['総務省'] } }, [1]],
    [{ text: null }, [1, 2, 3, 4, 5, 2007]],
  ])('%j holds for %j', async (filter, expected) => {
    expect(await numbers(filter)).toEqual(expected);
  });

  it('holds in nested connections', async () => {
    const { ministries } = await api.ask(
      '{ ministries(named: true) { edges { node { name measures(filter: { text: "量子暗号" }) { edges { node { number } } } } } } }',
    );
    const listed = Object.fromEntries(
      ministries.edges.map(
        ({ node }: { node: { name: string; measures: { edges: { node: { number: number } }[] } } }) => [
          node.name,
          node.measures.edges.map((edge) => edge.node.number),
        ],
      ),
    );
    expect(listed).toEqual({ 内閣官房: [3], 総務省: [1], 経済産業省: [2] });
  });

  it('without words is refused', async () => {
    expect(await api.refusal('{ measures(filter: { not: { text: " " } }) { totalCount } }')).toBe(
      'BAD_USER_INPUT: filter.text: expected at least one word, got none.',
    );
  });

  it('orders by relevance, the best first or last', async () => {
    const best = { field: 'RELEVANCE', direction: 'DESC' };
    expect(await numbers({ text: '量子暗号' }, [best])).toEqual([2, 3, 1]);
    expect(await numbers({ text: '量子暗号' }, [{ field: 'RELEVANCE' }])).toEqual([1, 3, 2]);
    expect(await numbers({ text: '量子暗号', not: { text: '何か' } }, [best])).toEqual([2, 1]);
    expect(await numbers({ text: '量子暗号' }, [{ field: 'STATUS' }, best])).toEqual([2, 3, 1]);
  });

  it('orders by relevance in nested connections, page by page', async () => {
    const query = (
      args: string,
    ) => `{ document(slug: "sketch") { chapters { measures(filter: { text: "量子暗号" }, ${args}
      orderBy: [{ field: RELEVANCE, direction: DESC }]) { edges { cursor node { number } } } } } }`;
    const { document } = await api.ask(query('first: 2,'));
    const [first, second] = document.chapters[0].measures.edges;
    expect([first.node.number, second.node.number]).toEqual([2, 3]);
    const rest = (await api.ask(query(`after: "${second.cursor}",`))).document.chapters[0].measures.edges;
    expect(rest.map((edge: { node: { number: number } }) => edge.node.number)).toEqual([1]);
    const other = query(`after: "${second.cursor}",`).replace('量子暗号', '量子');
    expect(await api.refusal(other)).toMatch(/cannot be used for "measures by relevance to [0-9a-f]{16} desc, id"/);
  });

  it.each(['', 'filter: { number: { gte: 1 } },', 'filter: { and: [{ text: "量子" }] },'])(
    'is what relevance needs: refused with %j',
    async (filter) => {
      expect(await api.refusal(`{ measures(${filter} orderBy: [{ field: RELEVANCE }]) { totalCount } }`)).toBe(
        'BAD_USER_INPUT: orderBy RELEVANCE needs a text to be relevant to: expected filter.text, got a filter without it.',
      );
    },
  );
});

describe('matches', () => {
  beforeAll(() => importRealDocument(api.store));

  it.each([
    '情報セキュリティ',
    '暗号',
    'IPA',
    '19年',
    '経産省',
    '独立行政法人 推進機構',
    '　ＷＥＢ',
    'の',
    'CEPTOAR',
    '回復・予防',
    '第2章',
    'OS',
  ])('of %j show the words as they stand in the source', async (query) => {
    const source = realText();
    const edges = await search(query, { first: 100 });
    const matches = edges.flatMap((edge) => edge.matches);
    expect(edges.filter((edge) => edge.matches.length === 0)).toEqual([]);
    for (const { snippet, highlights } of matches) {
      expect(highlights.length).toBeGreaterThan(0);
      expect(snippet).toBe(snippet.trim());
    }
    const sourced = matches.filter((match) => match.source?.document.slug === SLUG);
    expect(sourced.length).toBeGreaterThan(0);
    for (const { snippet, source: span } of sourced) {
      expect(span?.quote).toBe(snippet);
      expect(source.slice(span?.charStart, span?.charEnd)).toBe(snippet);
    }
  });

  it('show every word, wherever it is found', async () => {
    for (const query of ['暗号 政府 検討', 'ウイルス 経産省']) {
      for (const { node, matches } of await search(query, { types: ['MEASURE'] })) {
        const all = matches.flatMap(shown).map(foldText).join();
        for (const word of query.replace('経産省', '経済産業省').split(' ')) expect(all, label(node)).toContain(word);
      }
    }
  });

  it('say in which field', async () => {
    const [hit] = await search('経産省', { types: ['MINISTRY'] });
    expect(hit?.matches.map((match) => [match.field, ...shown(match)])).toEqual([
      ['name', '経済産業省'],
      ['alias', '経産省'],
    ]);
    const fields = new Set(
      (await search('情報セキュリティ', { first: 100 })).flatMap(({ matches }) => matches.map(({ field }) => field)),
    );
    expect([...fields].sort()).toEqual(['alias', 'heading', 'name', 'note']);
  });

  it('have a source for names, headings and notes, and for a lost name where the source lists it again', async () => {
    const edges = await search('情報セキュリティ', { first: 100 });
    for (const { node, matches } of edges) {
      if (node.__typename === 'Entity') continue;
      for (const match of matches) expect(match.source, `${label(node)} ${match.field}`).not.toBeNull();
    }
  });
});
