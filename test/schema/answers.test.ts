import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, openTestApi, SLUG } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

describe('the real document', () => {
  it('says what it is', async () => {
    const { document } = await api.ask(`{ document(slug: "${SLUG}") {
      title period lineCount coverage { lines nodes furniture blank unexplained }
      legend { mark rank stage defined measures { totalCount } source { quote } }
      chapters { marker level depth position } sections { totalCount } measures { totalCount } relistings { totalCount }
    } }`);
    expect(document.title).toBe('「セキュア・ジャパン2007」に盛り込まれた施策の実施状況(上半期)');
    const { lines, nodes, furniture, blank, unexplained } = document.coverage;
    expect([unexplained, nodes + furniture + blank + unexplained]).toEqual([0, lines]);
    expect(lines).toBe(document.lineCount);
    expect(document.legend).toMatchObject([
      { mark: '①', rank: 1, stage: 'DONE', defined: true },
      { mark: '②', rank: 2, stage: 'ON_TRACK', defined: true },
      { mark: '③', rank: 3, stage: 'TO_START', defined: true },
      { mark: '④', rank: 4, stage: 'UNCERTAIN', defined: true },
    ]);
    expect(document.legend[0].source.quote).toContain('既に実施済み');
    const counts = document.legend.map((status: { measures: { totalCount: number } }) => status.measures.totalCount);
    expect(counts.reduce((sum: number, count: number) => sum + count)).toBe(159);
    expect(document.chapters).toEqual(
      ['第3章', '第4章', '第5章'].map((marker, i) => ({ marker, level: 'CHAPTER', depth: 0, position: i + 1 })),
    );
    expect(document).toMatchObject({ measures: { totalCount: 159 }, relistings: { totalCount: 11 } });
  });

  it('gives measure 1 in full', async () => {
    const { measure } = await api.ask(`{ measure(number: 1) {
      number numberOrigin label name nameOrigin displayName isRelisted
      status { mark } statusSource { quote lineStart } section { heading path parent { marker } } ancestors { marker }
      responsibilities { position ministry { name } measure { number } source { quote lineStart } }
      progressNotes { position text measure { number } source { quote } } relistings { id }
    } }`);
    expect(measure).toMatchObject({
      number: 1,
      numberOrigin: 'STATED',
      label: 'ア)',
      name: '政府機関統一基準の見直しの実施',
      nameOrigin: 'STATED',
      displayName: '政府機関統一基準の見直しの実施',
      isRelisted: false,
      status: { mark: '②' },
      statusSource: { quote: '②', lineStart: 19 },
      section: { path: ['第3章', '第1節', 'ア', '①'], parent: { marker: 'ア' } },
      ancestors: [{ marker: '第3章' }, { marker: '第1節' }, { marker: 'ア' }, { marker: '①' }],
      responsibilities: [
        {
          position: 1,
          ministry: { name: '内閣官房' },
          measure: { number: 1 },
          source: { quote: '内閣官房', lineStart: 19 },
        },
      ],
      relistings: [],
    });
    expect(measure.progressNotes).toHaveLength(1);
    expect(measure.progressNotes[0].text).toMatch(/^毎年の見直しの一環として/);
    expect(measure.progressNotes[0].source.quote).toContain('DNSサーバー');
  });

  it('keeps ministries in stated order and puts members in the place of collectives, each once', async () => {
    const { m93, m3 } = await api.ask(`{
      m93: measure(number: 93) { ministries { name } }
      m3: measure(number: 3) { ministries { name } expanded: ministries(expand: true) { name } }
    }`);
    const names = (ministries: { name: string }[]) => ministries.map(({ name }) => name);
    expect(names(m93.ministries)).toEqual(['内閣官房', '警察庁', '総務省', '経済産業省']);
    expect(names(m3.ministries)).toEqual(['内閣官房', '全府省庁']);
    const expanded = names(m3.expanded);
    expect(expanded[0]).toBe('内閣官房');
    expect(expanded).toHaveLength(19);
    expect(new Set(expanded).size).toBe(19);
  });

  it('joins every 再掲 row to its measure, and measure 62 to the name that one of them gives', async () => {
    const { relistings, measure } = await api.ask(`{
      relistings(document: "${SLUG}") { edges { node {
        statedNumber statedName resolvedBy agrees measure { number isRelisted relistings { id } } ministries { name } id
        source { quote } section { id }
      } } }
      measure(number: 62) { name nameOrigin displayName source { quote } relistings { statedName section { path } } }
    }`);
    expect(relistings.edges).toHaveLength(11);
    for (const { node } of relistings.edges) {
      expect(node.measure).toMatchObject({ number: node.statedNumber, isRelisted: true });
      expect(node.measure.relistings).toContainEqual({ id: node.id });
      expect(node.resolvedBy).toBe('NUMBER');
      expect(node.source.quote).toContain('再掲');
      expect(node.ministries.length).toBeGreaterThan(0);
    }
    expect(measure.nameOrigin).toBe('RELISTING');
    expect(measure.source.quote).toMatch(/^62\tア\)\t内閣官房\t/);
    expect(measure.relistings).toMatchObject([{ statedName: measure.name }]);
  });

  it('lists under a heading what stands there, in the order of the text, and what is listed again there', async () => {
    const { section } = await api.ask(`{ section(path: ["第5章", "第３節", "（１）"]) {
      marker entries { __typename ... on Measure { number } ... on Relisting { measure { number } position } }
      own: measures { edges { node { number } } }
      all: measures(includeRelisted: true) { totalCount edges { node { number } } }
    } }`);
    const number = (entry: { number?: number; measure?: { number: number } }) => entry.number ?? entry.measure?.number;
    const own = section.entries.filter((entry: { __typename: string }) => entry.__typename === 'Measure');
    const again = section.entries.filter((entry: { __typename: string }) => entry.__typename === 'Relisting');
    expect(again.length).toBeGreaterThan(0);
    const listed = (connection: { edges: { node: { number: number } }[] }) =>
      connection.edges.map(({ node }) => node.number);
    expect(listed(section.own)).toEqual(own.map(number));
    expect(listed(section.all)).toEqual([...own, ...again].map(number).sort((a, b) => Number(a) - Number(b)));
    expect(section.all.totalCount).toBe(own.length + again.length);
  });

  it('leaves out what is further down where asked', async () => {
    const { section } = await api.ask(
      '{ section(path: ["第3章", "第1節"]) { with: measures { totalCount } without: measures(includeDescendants: false) { totalCount } } }',
    );
    expect(section.with.totalCount).toBeGreaterThan(0);
    expect(section.without.totalCount).toBe(0);
  });

  it('gives a ministry the measures of rows naming it, of its collectives, or both, each once', async () => {
    const { ministry } = await api.ask(`{ ministry(name: "総務省") {
      collectives { name members { name } }
      stated: measures { totalCount edges { node { id } } }
      collective: measures(via: [COLLECTIVE], first: 100) { totalCount edges { node { id ministries { name } } } }
      both: measures(via: [COLLECTIVE, STATED], first: 100) { totalCount edges { node { id } } }
      twice: measures(via: [STATED, STATED]) { totalCount }
    } }`);
    const ids = (connection: { edges: { node: { id: string } }[] }) => connection.edges.map(({ node }) => node.id);
    expect(ministry.twice).toEqual({ totalCount: ministry.stated.totalCount });
    expect(ministry.both.totalCount).toBe(new Set([...ids(ministry.both)]).size);
    expect(ministry.both.totalCount).toBeLessThan(ministry.stated.totalCount + ministry.collective.totalCount);
    const collectives = ministry.collectives.map(({ name }: { name: string }) => name);
    expect(collectives).toContain('全府省庁');
    for (const { node } of ministry.collective.edges) {
      expect(node.ministries.some(({ name }: { name: string }) => collectives.includes(name))).toBe(true);
    }
    expect(new Set(ids(ministry.both))).toEqual(new Set([...ids(ministry.both), ...ids(ministry.collective)]));
  });

  it('tells named ministries from those that only the registry knows', async () => {
    const count = async (args: string) => (await api.ask(`{ ministries${args} { totalCount } }`)).ministries.totalCount;
    const [all, named, unnamed] = [await count(''), await count('(named: true)'), await count('(named: false)')];
    expect(named).toBeGreaterThan(5);
    expect(unnamed).toBeGreaterThan(0);
    expect(named + unnamed).toBe(all);
    expect(await count('(kind: [COLLECTIVE], named: true)')).toBe(3);
    expect(await count('(kind: [])')).toBe(0);
  });

  it('gives back the source line by line, each with what it became', async () => {
    const text = await readFile(new URL(`../../data/${SLUG}.txt`, import.meta.url), 'utf8');
    const { document } = await api.ask(
      `{ document(slug: "${SLUG}") { lines(from: 1, to: 500) { number text role node { __typename id } } measure(number: 1) { id } } }`,
    );
    expect(document.lines.map((line: { text: string }) => line.text)).toEqual(text.split('\n'));
    expect(document.lines[18]).toMatchObject({
      number: 19,
      role: 'MEASURE',
      node: { __typename: 'Measure', id: document.measure.id },
    });
    expect(document.lines[17]).toMatchObject({ role: 'TABLE_HEADER', node: null });
  });

  it('quotes nothing that is not in the source, at the place that it names', async () => {
    const text = await readFile(new URL(`../../data/${SLUG}.txt`, import.meta.url), 'utf8');
    const span = 'source { quote charStart charEnd lineStart lineEnd }';
    const { document } = await api.ask(`{ document(slug: "${SLUG}") {
      sections(first: 100) { edges { node { ${span} } } }
      measures(first: 100) { edges { node { ${span} responsibilities { ${span} } progressNotes { ${span} } } } }
      relistings { edges { node { ${span} } } } diagnostics(first: 100) { edges { node { ${span} } } }
    } }`);
    const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
    let quotes = 0;
    JSON.stringify(document, (key, value) => {
      if (key !== 'source') return value;
      quotes += 1;
      expect(value.quote).toBe(text.slice(value.charStart, value.charEnd));
      expect([value.lineStart, value.lineEnd]).toEqual([
        lineAt(value.charStart),
        lineAt(Math.max(value.charStart, value.charEnd - 1)),
      ]);
      return value;
    });
    expect(quotes).toBeGreaterThan(400);
  });

  it('counts itself', async () => {
    const { graph } = await api.ask(
      '{ graph { revision documents importedAt nodeCounts { kind count } edgeCounts { kind count } } }',
    );
    expect(graph.revision).not.toBe('');
    expect(Date.parse(graph.importedAt)).toBeGreaterThan(0);
    expect(graph.documents).toBe(1);
    expect(graph.nodeCounts).toContainEqual({ kind: 'MEASURE', count: 159 });
    expect(graph.nodeCounts).toContainEqual({ kind: 'RELISTING', count: 11 });
    expect(graph.edgeCounts).toContainEqual({ kind: 'RELISTS', count: 11 });
    expect(graph.edgeCounts).toContainEqual({ kind: 'HAS_STATUS', count: 159 });
  });
});

describe('global IDs', () => {
  it('lead back to every kind of node, in the order asked for', async () => {
    const { measure } = await api.ask(`{ measure(number: 62) {
      id document { id } section { id } status { id } ministries { id } progressNotes { id } relistings { id }
    } }`);
    const ids = [
      measure.relistings[0].id,
      measure.id,
      'TWVhc3VyZTpub3RoaW5n',
      measure.document.id,
      measure.section.id,
      measure.status.id,
      measure.ministries[0].id,
      measure.progressNotes[0].id,
      measure.id,
    ];
    const { nodes } = await api.ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Sourced { source { quote } } ... on Measure { section { id } } ... on ProgressNote { measure { id } } } }',
      { ids },
    );
    expect(nodes.map((node: { __typename: string } | null) => node?.__typename)).toEqual([
      'Relisting',
      'Measure',
      undefined,
      'Document',
      'Section',
      'Status',
      'Ministry',
      'ProgressNote',
      'Measure',
    ]);
    expect(nodes.map((node: { id: string } | null) => node?.id)).toEqual(
      ids.map((id, i) => (i === 2 ? undefined : id)),
    );
    expect(nodes[1]).toMatchObject({ section: measure.section });
    expect(nodes[7]).toMatchObject({ measure: { id: measure.id } });
  });

  it('are null where unknown, refused where they are none', async () => {
    expect(await api.ask('{ node(id: "TWVhc3VyZTpub3RoaW5n") { id } }')).toEqual({ node: null });
    for (const id of ['', 'x', '\u0000', 'Rm9vOjE=', 'TWVhc3VyZTo=', 'TWVhc3VyZQ==']) {
      expect(await api.refusal('query ($id: ID!) { node(id: $id) { id } }', { id })).toMatch(
        /^BAD_USER_INPUT: A global ID must be what an "id" field gave out/,
      );
    }
    const ids = Array.from({ length: 101 }, () => 'TWVhc3VyZTpub3RoaW5n');
    expect(await api.refusal('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toBe(
      'BAD_USER_INPUT: ids may name at most 100 things, got 101.',
    );
  });
});

describe('what is asked wrongly', () => {
  it.each([
    [
      `{ document(slug: "${SLUG}") { lines(from: 0, to: 1) { text } } }`,
      'BAD_USER_INPUT: from must be at least 1, got 0.',
    ],
    [
      `{ document(slug: "${SLUG}") { lines(from: 3, to: 2) { text } } }`,
      'BAD_USER_INPUT: to must not be less than from, got from: 3 and to: 2.',
    ],
    [
      `{ document(slug: "${SLUG}") { lines(from: 1, to: 501) { text } } }`,
      'BAD_USER_INPUT: At most 500 lines can be read at once, got from: 1 and to: 501.',
    ],
    [
      '{ ministry(name: "総務省") { measures(via: []) { totalCount } } }',
      'BAD_USER_INPUT: via must name at least one of STATED and COLLECTIVE, got an empty list.',
    ],
    [
      '{ document(slug: "a\\u0000") { id } }',
      'BAD_USER_INPUT: A text argument contains the character U+0000, which no text here has.',
    ],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED: Cannot query field "nothing" on type "Query".'],
    ['{', 'GRAPHQL_PARSE_FAILED: Syntax Error: Expected Name, found <EOF>.'],
  ])('%s', async (query, message) => {
    expect(await api.refusal(query)).toBe(message);
  });

  it.each([
    ['document(slug: "x") { id }'],
    ['measure(number: 0) { id }'],
    ['measure(number: 160) { id }'],
    ['measure(number: 1, document: "x") { id }'],
    ['section(path: ["第9章"]) { id }'],
    ['section(path: []) { id }'],
    ['ministry(name: "x") { id }'],
  ])('%s is null: nothing is there', async (field) => {
    expect(Object.values(await api.ask(`{ ${field} }`))).toEqual([null]);
  });

  it('is refused before it costs anything', async () => {
    const nested = 'measures(first: 100) { edges { node { ministries { ';
    const { errors, statements } = await api.request(`{ ${nested.repeat(3)} name ${'} } } } '.repeat(3)} }`);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['QUERY_TOO_COMPLEX']);
    expect(errors[0]?.message).toMatch(/^The operation's cost is \d+, the limit is 250000\./);
    expect(statements).toEqual([]);
    const often = (count: number, field: string) =>
      `{ ${Array.from({ length: count }, (_, i) => `a${i}: ${field}`).join(' ')} }`;
    for (const field of ['search(query: "の") { totalCount }', 'paths(from: "x", to: "x", maxLength: 6) { length }'])
      expect(await api.refusal(often(60, field))).toMatch(/^QUERY_TOO_COMPLEX: /);
    const deep = `{ document(slug: "x") { chapters { ${'children { '.repeat(20)} id ${'} '.repeat(20)} } } }`;
    expect((await api.request(deep)).errors[0]?.message).toBe(
      "The operation's depth is 23, the limit is 20. Ask for fewer levels.",
    );
    const long = `{ ${Array.from({ length: 2_000 }, (_, i) => `a${i}: graph { revision }`).join(' ')} }`;
    expect(await api.refusal(long)).toMatch(/^GRAPHQL_PARSE_FAILED: .*5000 tokens/);
  });
});

describe('an empty graph', () => {
  it('says so', async () => {
    const empty = await openTestApi({ empty: true });
    try {
      expect(await empty.refusal('{ measure(number: 1) { id } }')).toBe(
        'NOT_READY: The graph holds no document yet; import one first.',
      );
      const { graph, measures } = await empty.ask(
        '{ graph { revision importedAt documents } measures { totalCount edges { cursor } } }',
      );
      expect(graph).toMatchObject({ importedAt: null, documents: 0 });
      expect(measures).toEqual({ totalCount: 0, edges: [] });
    } finally {
      await empty.close();
    }
  });
});
