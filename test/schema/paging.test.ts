import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { type Api, importRealDocument, openTestApi, SLUG } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openTestApi();
  await importRealDocument(api.store, 'other');
});
afterAll(() => api.close());

const PAGE = `pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  edges { cursor node { id number name status { rank } ministries { id } } }`;
const QUERY = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: [MeasureOrder!], $filter: MeasureFilter) {
  measures(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, filter: $filter) { ${PAGE} }
}`;

interface Node {
  readonly id: string;
  readonly number: number;
  readonly name: string | null;
  readonly status: { rank: number };
  readonly ministries: readonly unknown[];
}

async function walk(direction: 'forward' | 'backward', size: number, orderBy: object[]): Promise<Node[]> {
  const nodes: Node[] = [];
  let cursor: string | null = null;
  for (let more = true; more; ) {
    const place = direction === 'forward' ? { first: size, after: cursor } : { last: size, before: cursor };
    const { measures } = await api.ask(QUERY, { ...place, orderBy, filter: { document: [SLUG] } });
    const page: Node[] = measures.edges.map((edge: { node: Node }) => edge.node);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = measures.pageInfo;
    expect(direction === 'forward' ? hasPreviousPage : hasNextPage).toBe(cursor !== null);
    if (direction === 'forward') nodes.push(...page);
    else nodes.unshift(...page);
    more = direction === 'forward' ? hasNextPage : hasPreviousPage;
    cursor = direction === 'forward' ? endCursor : startCursor;
  }
  return nodes;
}

const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** The orders in plain JavaScript; the array sorted stands in id order, and sorting is stable. */
const COMPARE: Record<string, (a: Node, b: Node, sign: number) => number> = {
  NUMBER: (a, b, sign) => sign * (a.number - b.number),
  STATUS: (a, b, sign) => sign * (a.status.rank - b.status.rank),
  MINISTRY_COUNT: (a, b, sign) => sign * (a.ministries.length - b.ministries.length),
  NAME: (a, b, sign) => {
    if (a.name === null || b.name === null) return Number(a.name === null) - Number(b.name === null);
    return sign * byCodePoint(a.name, b.name);
  },
};

const keys = Object.keys(COMPARE).flatMap((field) => ['ASC', 'DESC'].map((direction) => ({ field, direction })));
const ORDERS = [
  [],
  ...keys.map((key) => [key]),
  [
    { field: 'STATUS', direction: 'DESC' },
    { field: 'NAME', direction: 'ASC' },
  ],
  [
    { field: 'MINISTRY_COUNT', direction: 'DESC' },
    { field: 'NUMBER', direction: 'DESC' },
  ],
];

describe('pages of measures', () => {
  it.each(ORDERS.map((order) => [JSON.stringify(order), order] as const))(
    'by %s are the whole list, forwards and backwards',
    async (_, orderBy) => {
      const plain = await walk('forward', 100, []);
      expect(plain).toHaveLength(159);
      const expected = [...plain].sort((a, b) => {
        for (const { field, direction } of orderBy) {
          const compared = COMPARE[field]?.(a, b, direction === 'ASC' ? 1 : -1) ?? 0;
          if (compared !== 0) return compared;
        }
        return 0;
      });
      const ids = expected.map(({ id }) => id);
      expect((await walk('forward', 7, orderBy)).map(({ id }) => id)).toEqual(ids);
      expect((await walk('backward', 7, orderBy)).map(({ id }) => id)).toEqual(ids);
    },
  );

  it('stand in the order of the text by default, 20 at a time', async () => {
    const { measures } = await api.ask('{ measures { edges { node { number document { slug } } } } }');
    expect(measures.edges).toHaveLength(20);
    expect(measures.edges.map((edge: { node: Node }) => edge.node.number)).toEqual(
      Array.from({ length: 20 }, (_, i) => i + 1),
    );
  });

  it('lie between after and before, both of which may be given with first or last', async () => {
    const { measures } = await api.ask(QUERY, { first: 10 });
    const [cursors, numbers] = [
      measures.edges.map((edge: { cursor: string }) => edge.cursor),
      (page: { edges: { node: Node }[] }) => page.edges.map(({ node }) => node.number),
    ];
    const between = { after: cursors[1], before: cursors[6] };
    const front = (await api.ask(QUERY, { ...between, first: 2 })).measures;
    expect(numbers(front)).toEqual([3, 4]);
    expect(front.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    const end = (await api.ask(QUERY, { ...between, last: 2 })).measures;
    expect(numbers(end)).toEqual([5, 6]);
    expect(end.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    const all = (await api.ask(QUERY, { ...between, first: 100 })).measures;
    expect(numbers(all)).toEqual([3, 4, 5, 6]);
    expect(all.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  it('may be empty, and say whether anything is there', async () => {
    const { measures } = await api.ask(QUERY, { first: 0 });
    expect(measures.edges).toEqual([]);
    expect(measures.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
    const none = (await api.ask(QUERY, { filter: { number: { eq: 0 } } })).measures;
    expect(none.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
  });

  it('go on after a restart', async () => {
    const { measures } = await api.ask(QUERY, { first: 5, orderBy: [{ field: 'NAME' }] });
    const restarted = createApp({ store: api.store, logger: (await import('pino')).pino({ level: 'silent' }) });
    const response = await restarted.yoga.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: QUERY,
        variables: { first: 5, after: measures.pageInfo.endCursor, orderBy: [{ field: 'NAME' }] },
      }),
    });
    const ten = (await api.ask(QUERY, { first: 10, orderBy: [{ field: 'NAME' }] })).measures.edges;
    expect((await response.json()).data.measures.edges).toEqual(ten.slice(5));
  });
});

/** Every connection of the schema, as a query around its arguments. */
const CONNECTIONS: Record<string, (args: string, fields: string) => string> = {
  documents: (args, fields) => `{ at: documents${args} ${fields} }`,
  measures: (args, fields) => `{ at: measures${args} ${fields} }`,
  ministries: (args, fields) => `{ at: ministries${args} ${fields} }`,
  relistings: (args, fields) => `{ at: relistings${args} ${fields} }`,
  'Document.sections': (args, fields) => `{ document(slug: "${SLUG}") { at: sections${args} ${fields} } }`,
  'Document.measures': (args, fields) => `{ document(slug: "${SLUG}") { at: measures${args} ${fields} } }`,
  'Document.relistings': (args, fields) => `{ document(slug: "${SLUG}") { at: relistings${args} ${fields} } }`,
  'Document.diagnostics': (args, fields) => `{ document(slug: "${SLUG}") { at: diagnostics${args} ${fields} } }`,
  'Section.measures': (args, fields) =>
    `{ section(path: ["第3章"], document: "${SLUG}") { at: measures${args} ${fields} } }`,
  'Ministry.measures': (args, fields) => `{ ministry(name: "内閣官房") { at: measures${args} ${fields} } }`,
};

describe.each(Object.entries(CONNECTIONS))('%s', (_, query) => {
  const at = (data: Record<string, object>) =>
    Object.values(data).map((value) => ('at' in value ? value.at : value))[0];
  const list = async (args: string) =>
    at(
      await api.ask(query(args, '{ totalCount edges { cursor } pageInfo { hasNextPage hasPreviousPage endCursor } }')),
    );

  it('pages one by one from end to end and counts the whole', async () => {
    const whole = (await list('(first: 100)')) as { totalCount: number; edges: { cursor: string }[] };
    expect(whole.totalCount).toBeGreaterThan(0);
    expect(whole.edges).toHaveLength(Math.min(100, whole.totalCount));
    const [first, second] = whole.edges;
    if (!first) throw new Error('An empty list proves nothing.');
    const next = await list(`(first: 1, after: "${first.cursor}")`);
    expect(next).toMatchObject({
      totalCount: whole.totalCount,
      edges: second ? [second] : [],
      pageInfo: { hasPreviousPage: true, hasNextPage: whole.totalCount > 2 },
    });
    if (second) {
      const back = await list(`(last: 1, before: "${second.cursor}")`);
      expect(back).toMatchObject({ edges: [first], pageInfo: { hasPreviousPage: false, hasNextPage: true } });
    }
  });

  it.each([
    ['(first: -1)', 'BAD_USER_INPUT: first must be from 0 to 100, got -1.'],
    ['(first: 101)', 'BAD_USER_INPUT: first must be from 0 to 100, got 101.'],
    ['(last: -2)', 'BAD_USER_INPUT: last must be from 0 to 100, got -2.'],
    ['(last: 2147483647)', 'BAD_USER_INPUT: last must be from 0 to 100, got 2147483647.'],
    ['(first: 1, last: 1)', 'BAD_USER_INPUT: first and last exclude each other, got first: 1 and last: 1.'],
    ['(after: "rubbish")', 'BAD_USER_INPUT: after must be a cursor that this server gave out, got "rubbish".'],
    ['(before: "")', 'BAD_USER_INPUT: before must be a cursor that this server gave out, got "".'],
  ])('refuses %s', async (args, message) => {
    expect(await api.refusal(query(args, '{ totalCount }'))).toBe(message);
  });
});

describe('a cursor', () => {
  it('is refused in another order, and says which it belongs to', async () => {
    const { measures } = await api.ask(QUERY, { first: 1 });
    const variables = { after: measures.pageInfo.endCursor, orderBy: [{ field: 'NAME', direction: 'DESC' }] };
    expect(await api.refusal(QUERY, variables)).toBe(
      'BAD_USER_INPUT: after is a cursor of "measures by id" and cannot be used for "measures by name desc, id".',
    );
  });

  it.each([
    [[1, 'measures by id']],
    [[1, 'measures by id', 7]],
    [[1, 'measures by id', null]],
    [[1, 'measures by id', 'a', 'b']],
    [[2, 'measures by id', 'a']],
    [{ version: 1 }],
  ])('with the content %j is refused', async (content) => {
    const after = Buffer.from(JSON.stringify(content)).toString('base64url');
    expect(await api.refusal(QUERY, { after })).toMatch(/^BAD_USER_INPUT: after must be a cursor/);
  });

  it('with a number larger than any in the database is refused', async () => {
    const after = Buffer.from(JSON.stringify([1, 'measures by number, id', 2 ** 31, 'a'])).toString('base64url');
    expect(await api.refusal(QUERY, { after, orderBy: [{ field: 'NUMBER' }] })).toMatch(
      /^BAD_USER_INPUT: after must be a cursor/,
    );
  });
});
