import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importGraph } from '../../src/store/import.ts';
import { type Api, openTestApi, SLUG } from '../support/api.ts';
import { largeGraph, sketchGraph } from '../support/graphs.ts';

let api: Api;
beforeAll(async () => {
  api = await openTestApi();
  await importGraph(api.store, largeGraph(300));
});
afterAll(() => api.close());

const id = (key: string): string => Buffer.from(key).toString('base64');
const measure = (number: number, slug = SLUG): string =>
  id(`Measure:${slug}/measure/${String(number).padStart(7, '0')}`);
const ministry = (name: string): string => id(`Ministry:${name}`);
const MEASURE_1 = measure(1);

const PATHS = `query ($from: ID!, $to: ID!, $kinds: [EdgeKind!], $maxLength: Int, $first: Int) {
  paths(from: $from, to: $to, kinds: $kinds, maxLength: $maxLength, first: $first) { length sentence steps {
    reversed edge { id kind from { id } to { id } source { lineStart quote } } node { __typename id }
  } }
}`;

const sentences = async (variables: object): Promise<string[]> =>
  (await api.ask(PATHS, variables)).paths.map(({ sentence }: { sentence: string }) => sentence);

describe('paths in the real document', () => {
  it('say each step with its edge, its direction and its source', async () => {
    const { paths } = await api.ask(PATHS, { from: measure(74), to: measure(81), kinds: ['RESPONSIBLE'], first: 1 });
    const edge = (number: number, lineStart: number) => ({
      id: expect.stringMatching(/^[\w-]+$/),
      kind: 'RESPONSIBLE',
      from: { id: measure(number) },
      to: { id: ministry('総務省') },
      source: { lineStart, quote: '総務省' },
    });
    expect(paths).toEqual([
      {
        length: 2,
        sentence:
          '施策「情報通信人材研修事業支援制度」(74)は総務省が担当し、同省は施策「高度情報通信人材育成体系の開発」(81)も担当する。',
        steps: [
          { reversed: false, edge: edge(74, 190), node: { __typename: 'Ministry', id: ministry('総務省') } },
          { reversed: true, edge: edge(81, 197), node: { __typename: 'Measure', id: measure(81) } },
        ],
      },
    ]);
  });

  it.each([
    [
      'rows listed again under one heading',
      { from: measure(78), to: measure(77), kinds: ['RELISTS', 'CONTAINS'] },
      '施策「産学官協議会の設置」(78)は再掲の行「エ) 産学官協議会の設置」に再び掲げられ、この行は第4章第2節①「多面的・総合的能力を有する実務家・専門家の育成」にあり、同項は再掲の行「ウ) 客観的な高度IT人材評価メカニズムの構築」も載せ、この行は施策「客観的な高度IT人材評価メカニズムの構築」(77)を再び掲げる。',
    ],
    [
      'the same work reported twice',
      { from: measure(3), to: measure(4), kinds: ['CONTAINS', 'SAME_TEXT'] },
      '施策「政府全体でのPDCAサイクルの定着」(3)には進捗の記述「内閣官房において、平成19年度上半期に、全府省庁の端末とウェブサーバーに関する情…」があり、同記述は施策「対策実施状況に関する評価等」(4)の進捗の記述と同文である。',
    ],
    [
      'a collective and its members',
      { from: ministry('法務省'), to: measure(78), kinds: ['MEMBER_OF', 'RESPONSIBLE'] },
      '法務省は全府省庁に含まれ、全府省庁は経済産業省も含み、同省は施策「産学官協議会の設置」(78)を担当する。',
    ],
    [
      'one mark',
      { from: MEASURE_1, to: measure(2), kinds: ['HAS_STATUS'] },
      '施策「政府機関統一基準の見直しの実施」(1)は状況「②」にあり、この状況は施策「各政府機関でのPDCAサイクルの定着」(2)にも当てはまる。',
    ],
    [
      'from the document down to a measure',
      { from: id(`Document:${SLUG}`), to: measure(159), kinds: ['CONTAINS'] },
      '文書「『セキュア・ジャパン2007』に盛り込まれた施策の実施状況(上半期)」は第5章「政策の推進体制と持続的改善の構造」を含み、同章は第5章第3節「持続的改善構造の構築」を含み、同節は第5章第3節(3)「評価指標の確立」を含み、同項は施策「情報セキュリティ対策に関する評価指標の確立」(159)を掲げる。',
    ],
    [
      'and from a measure up to the document',
      { from: measure(159), to: id(`Document:${SLUG}`), kinds: ['CONTAINS'] },
      '施策「情報セキュリティ対策に関する評価指標の確立」(159)は第5章第3節(3)「評価指標の確立」に属し、同項は第5章第3節「持続的改善構造の構築」に属し、同節は第5章「政策の推進体制と持続的改善の構造」に属し、同章は文書「『セキュア・ジャパン2007』に盛り込まれた施策の実施状況(上半期)」に属する。',
    ],
  ])('read well: %s', async (_, variables, sentence) => {
    expect(await sentences(variables)).toContain(sentence);
  });

  it('come the shortest first, each of its own nodes, and none twice', async () => {
    const { paths } = await api.ask(PATHS, { from: measure(90), to: measure(144), maxLength: 5, first: 20 });
    type Found = { length: number; steps: { node: { id: string } }[] };
    const lengths = paths.map(({ length }: Found) => length);
    expect(lengths.length).toBeGreaterThan(3);
    expect(lengths).toEqual([...lengths].sort());
    const routes = paths.map(({ steps }: Found) => steps.map(({ node }) => node.id));
    expect(new Set(routes.map(String)).size).toBe(lengths.length);
    for (const route of routes) expect(new Set([measure(90), ...route]).size).toBe(route.length + 1);
  });

  it('quote the source at every edge that a document states', async () => {
    const { neighborhood } = await api.ask(
      `query ($of: ID!) { neighborhood(of: $of, depth: 2, kinds: [CONTAINS, RESPONSIBLE, RELISTS, REFERS, MENTIONS, MEMBER_OF, HAS_STATUS, SAME_TEXT]) {
        edges { id kind to { __typename ... on Ministry { name } ... on Status { mark } ... on ProgressNote { text } } source { quote } } } }`,
      { of: measure(78) },
    );
    const { edges } = neighborhood;
    expect(new Set(edges.map((edge: { id: string }) => edge.id)).size).toBe(edges.length);
    for (const { kind, to, source } of edges) {
      if (kind === 'MEMBER_OF' || kind === 'SAME_TEXT') expect(source).toBeNull();
      else expect(source.quote).not.toBe('');
      if (kind === 'RESPONSIBLE') expect(source.quote).toBe(to.name);
      if (kind === 'HAS_STATUS') expect(source.quote).toBe(to.mark);
    }
    const kinds = new Set(edges.map((edge: { kind: string }) => edge.kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['CONTAINS', 'RESPONSIBLE', 'RELISTS', 'HAS_STATUS']));
  });
});

describe('what cannot be answered', () => {
  it('is empty: from a node to itself, by no kind, beyond the length, none asked for', async () => {
    const to = measure(2);
    for (const variables of [
      { from: MEASURE_1, to: MEASURE_1 },
      { from: MEASURE_1, to, kinds: [] },
      { from: MEASURE_1, to, maxLength: 1 },
      { from: MEASURE_1, to, first: 0 },
    ])
      expect(await sentences(variables)).toEqual([]);
  });

  it('is a node alone where no kind is to be followed', async () => {
    const query = 'query ($of: ID!) { neighborhood(of: $of, kinds: []) { truncated nodes { id } edges { id } } }';
    expect((await api.ask(query, { of: MEASURE_1 })).neighborhood).toEqual({
      truncated: false,
      nodes: [{ id: MEASURE_1 }],
      edges: [],
    });
  });

  it.each([
    [{ maxLength: 0 }, 'maxLength must be from 1 to 6, got 0.'],
    [{ maxLength: 7 }, 'maxLength must be from 1 to 6, got 7.'],
    [{ first: -1 }, 'first must be from 0 to 20, got -1.'],
    [{ first: 21 }, 'first must be from 0 to 20, got 21.'],
    [
      { from: 'nonsense' },
      'A global ID must be what an "id" field gave out (Document, Status, Section, Measure, ProgressNote, Relisting, Ministry, Entity), got "nonsense".',
    ],
    [
      { to: measure(999) },
      `to must be the global ID of a node that the graph holds, got that of a Measure it does not: "${measure(999)}".`,
    ],
  ])('is refused: paths %j', async (wrong, message) => {
    expect(await api.refusal(PATHS, { from: MEASURE_1, to: measure(2), ...wrong })).toBe(`BAD_USER_INPUT: ${message}`);
  });

  it.each([
    [{ depth: 0 }, 'depth must be from 1 to 3, got 0.'],
    [{ depth: 4 }, 'depth must be from 1 to 3, got 4.'],
    [{ limit: 0 }, 'limit must be from 1 to 500, got 0.'],
    [{ limit: 501 }, 'limit must be from 1 to 500, got 501.'],
    [
      { of: ministry('存在しない省') },
      `of must be the global ID of a node that the graph holds, got that of a Ministry it does not: "${ministry('存在しない省')}".`,
    ],
  ])('is refused: neighborhood %j', async (wrong, message) => {
    const query =
      'query ($of: ID!, $depth: Int, $limit: Int) { neighborhood(of: $of, depth: $depth, limit: $limit) { truncated } }';
    expect(await api.refusal(query, { of: MEASURE_1, ...wrong })).toBe(`BAD_USER_INPUT: ${message}`);
  });
});

describe('hubs', () => {
  // 内閣官房 answers for all 300 measures of the large document; the first hundred are followed from there.
  it('are passed on the way between two measures far down their list', async () => {
    const [sentence] = await sentences({
      from: measure(299, 'large'),
      to: measure(290, 'large'),
      kinds: ['RESPONSIBLE'],
    });
    expect(sentence).toBe('施策「施策299」(299)は内閣官房が担当し、内閣官房は施策「施策290」(290)も担当する。');
  });

  it('are come to from a measure far down their list, several steps away', async () => {
    const variables = {
      from: ministry('内閣官房'),
      to: id('Section:large/section/第1章/第1節'),
      kinds: ['RESPONSIBLE', 'CONTAINS'],
    };
    expect(await sentences({ ...variables, first: 1 })).toEqual([
      '内閣官房は施策「施策1」(1)を担当し、同施策は第1章第1節「見出し2」に属する。',
    ]);
    const note = id('ProgressNote:large/measure/0000298/note/0001');
    expect(await sentences({ ...variables, to: note })).toEqual([
      '内閣官房は施策「施策298」(298)を担当し、同施策には進捗の記述「・298を実施」がある。',
    ]);
  });

  it('fill a neighbourhood up to its limit, which then says that it is not all', async () => {
    const query = `query ($of: ID!, $limit: Int, $depth: Int) {
      neighborhood(of: $of, limit: $limit, depth: $depth, kinds: [RESPONSIBLE]) { truncated nodes { id } edges { kind } } }`;
    const ask = async (limit: number, depth = 1) =>
      (await api.ask(query, { of: ministry('内閣官房'), limit, depth })).neighborhood;
    const some = await ask(10, 3);
    expect(some.nodes).toHaveLength(10);
    expect(some.nodes[0]).toEqual({ id: ministry('内閣官房') });
    expect(some.edges).toHaveLength(9);
    expect(some.truncated).toBe(true);
    const all = await ask(500);
    expect(all.truncated).toBe(false);
    const { total } = await api.ask('{ total: ministry(name: "内閣官房") { measures { totalCount } } }');
    expect(all.nodes).toHaveLength(total.measures.totalCount + 1);
    const exactly = await ask(all.nodes.length);
    expect(exactly.truncated).toBe(false);
    expect((await ask(all.nodes.length - 1)).truncated).toBe(true);
  });

  it('keep the edges of a text that everybody repeats within bounds', async () => {
    const notes = Array.from({ length: 60 }, (_, index) => ({ number: index + 1, notes: ['検討中。'] }));
    await importGraph(api.store, sketchGraph({ slug: 'same', measures: notes }));
    const { neighborhood } = await api.ask(
      'query ($of: ID!) { neighborhood(of: $of, kinds: [SAME_TEXT]) { truncated nodes { id } edges { kind } } }',
      { of: id('ProgressNote:same/measure/0000030/note/0001') },
    );
    expect(neighborhood.nodes).toHaveLength(60);
    expect(neighborhood.edges).toHaveLength(300);
    expect(neighborhood.truncated).toBe(true);
  });
});

describe('a drawing that somebody opened node by node', () => {
  const QUERY = `query ($of: ID!, $kinds: [EdgeKind!], $limit: Int, $expand: [ID!]) {
    neighborhood(of: $of, kinds: $kinds, limit: $limit, expand: $expand) {
      truncated nodes { id } edges { kind from { id } to { id } } hidden { count node { id } } } }`;
  const draw = async (variables: object) => {
    const { nodes, ...rest } = (await api.ask(QUERY, variables)).neighborhood;
    return { ...rest, nodes: nodes.map((node: { id: string }) => node.id) };
  };
  const kinds = ['RELISTS', 'RESPONSIBLE'];
  const of = measure(78);

  it('has what surrounds the middle, then each opened node with what it adds', async () => {
    const [far, near] = [measure(31), ministry('経済産業省')];
    const [middle, first, second] = [
      await draw({ of, kinds }),
      await draw({ of: far, kinds }),
      await draw({ of: near, kinds, limit: 500 }),
    ];
    const opened = await draw({ of, kinds, limit: 500, expand: [far, near, far] });
    expect(middle.nodes).toContain(near);
    expect(middle.nodes).not.toContain(far);
    expect(opened.nodes).toEqual([...new Set([...middle.nodes, ...first.nodes, ...second.nodes])]);
    expect(opened.nodes.indexOf(far)).toBe(middle.nodes.length);
    expect(opened.truncated).toBe(false);
    // The ministry's measures are joined with it, those of before among them.
    expect(opened.edges).toContainEqual({ kind: 'RESPONSIBLE', from: { id: far }, to: { id: near } });
    const ends = new Set(opened.edges.flatMap(({ from, to }: Record<string, { id: string }>) => [from?.id, to?.id]));
    expect([...ends].sort()).toEqual([...opened.nodes].sort());
  });

  it('is the same with nothing opened', async () => {
    const middle = await draw({ of, kinds });
    for (const expand of [null, [], [of]]) expect(await draw({ of, kinds, expand })).toEqual(middle);
  });

  it('keeps to the limit, and says that it does', async () => {
    const expand = [ministry('総務省'), measure(31)];
    const all = await draw({ of, kinds, limit: 500, expand });
    const size = all.nodes.length;
    expect((await draw({ of, kinds, limit: size, expand })).truncated).toBe(false);
    for (const limit of [size - 1, 20, 2, 1]) {
      const some = await draw({ of, kinds, limit, expand });
      expect(some.truncated).toBe(true);
      expect(some.nodes).toHaveLength(limit);
    }
    expect((await draw({ of, kinds, limit: 20, expand })).nodes.slice(0, 4)).toEqual(all.nodes.slice(0, 4));
  });

  it('holds opened nodes alone where no kind is to be followed', async () => {
    const expand = [measure(31), of];
    expect(await draw({ of, kinds: [], expand })).toEqual({
      truncated: false,
      nodes: [of, measure(31)],
      edges: [],
      hidden: [],
    });
    expect(await draw({ of, kinds: [], expand, limit: 1 })).toMatchObject({ truncated: true, nodes: [of] });
  });

  it('tells which nodes have more neighbours, and how many', async () => {
    const names = (await api.ask(`{ measure(number: 31, document: "${SLUG}") { ministries { id } } }`)).measure
      .ministries;
    const { hidden } = await draw({ of: measure(31), kinds: ['RESPONSIBLE'] });
    expect(names).toHaveLength(hidden.length);
    for (const { node, count } of hidden) {
      const { node: of } = await api.ask(
        'query ($id: ID!) { node(id: $id) { ... on Ministry { measures { totalCount } } } }',
        { id: node.id },
      );
      expect(count).toBe(Math.min(of.measures.totalCount - 1, 100));
    }
    // Opened, they hide nothing; what they brought does.
    const expand = hidden.map(({ node }: { node: { id: string } }) => node.id);
    const opened = await draw({ of: measure(31), kinds: ['RESPONSIBLE'], limit: 500, expand });
    const hiding = opened.hidden.map(({ node }: { node: { id: string } }) => node.id);
    expect(hiding.length).toBeGreaterThan(0);
    expect(hiding.filter((id: string) => expand.includes(id))).toEqual([]);
    expect(opened.nodes.filter((id: string) => hiding.includes(id))).toEqual(hiding);
  });

  it.each([
    [
      [measure(2), measure(999)],
      `expand must be the global ID of a node that the graph holds, got that of a Measure it does not: "${measure(999)}".`,
    ],
    [
      ['nonsense'],
      'A global ID must be what an "id" field gave out (Document, Status, Section, Measure, ProgressNote, Relisting, Ministry, Entity), got "nonsense".',
    ],
    [Array.from({ length: 21 }, (_, index) => measure(index + 1)), 'expand may name at most 20 nodes, got 21.'],
  ])('is refused: %j', async (expand, message) => {
    expect(await api.refusal(QUERY, { of, expand })).toBe(`BAD_USER_INPUT: ${message}`);
  });
});

describe('statements', () => {
  const count = async (query: string, variables: object) => {
    const { statements, errors } = await api.request(query, variables);
    expect(errors).toEqual([]);
    return statements.length;
  };

  it('of paths: one for each step further out, however much they find', async () => {
    const query = `query ($from: ID!, $to: ID!, $maxLength: Int, $first: Int) {
      paths(from: $from, to: $to, maxLength: $maxLength, first: $first) { length } }`;
    // One for the two ends, which are both measures.
    expect(await count(query, { from: measure(74), to: measure(81), maxLength: 2, first: 1 })).toBe(2);
    expect(await count(query, { from: measure(74), to: measure(81), maxLength: 4, first: 20 })).toBe(3);
    expect(await count(query, { from: MEASURE_1, to: measure(300, 'large'), maxLength: 6, first: 20 })).toBe(4);
  });

  it('of a neighbourhood: nodes, edges, and one for each type and for the sources', async () => {
    const query = `query ($of: ID!, $limit: Int, $depth: Int) { neighborhood(of: $of, limit: $limit, depth: $depth) {
      nodes { id } edges { from { id } to { id } source { lineStart } } } }`;
    const few = await count(query, { of: ministry('内閣官房'), limit: 20, depth: 1 });
    expect(await count(query, { of: ministry('内閣官房'), limit: 200, depth: 1 })).toBe(few);
    expect(await count(query, { of: ministry('内閣官房'), limit: 500, depth: 2 })).toBeLessThanOrEqual(1 + 2 + 8 + 1);
  });

  it('of opened nodes: one for all of them, and one for what is hidden', async () => {
    const query = `query ($of: ID!, $expand: [ID!]) { neighborhood(of: $of, expand: $expand) { truncated } }`;
    const hidden = query.replace('truncated', 'hidden { count }');
    const of = measure(31);
    const expand = Array.from({ length: 20 }, (_, index) => measure(index + 1));
    // One for the nodes that the arguments name, all measures; the nodes around; the edges.
    expect(await count(query, { of })).toBe(3);
    expect(await count(query, { of, expand: expand.slice(0, 1) })).toBe(4);
    expect(await count(query, { of, expand })).toBe(4);
    expect(await count(hidden, { of, expand })).toBe(5);
  });

  it('allow the largest neighbourhood with everything about its nodes', async () => {
    const query = `query ($of: ID!) { neighborhood(of: $of, depth: 3, limit: 500) { truncated hidden { count node { id } }
      nodes { __typename id ... on Measure { number displayName status { mark } ministries { name } source { quote } } }
      edges { id kind from { id __typename } to { id __typename } source { quote document { slug } } } } }`;
    const { data, errors } = await api.request(query, { of: ministry('総務省') });
    expect(errors).toEqual([]);
    expect(data.neighborhood.nodes).toHaveLength(500);
  });
});
