import { execute, getOperationAST, parse } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { schema } from '../../src/schema/index.ts';
import { graphiqlExamples } from '../../src/server/examples/index.ts';
import { compileOperation } from '../../src/server/graphql/compile-operation.ts';
import { createOneRevision } from '../../src/server/graphql/one-revision.ts';
import { variableReader } from '../../src/server/graphql/read-variables.ts';
import { type Api, openTestApi, SLUG } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const compiles = (query: string): boolean => compileOperation({ schema, document: parse(query) }) !== null;

/** Input that contains itself, types of which one is many, lists in lists, fragments, defaults, aliases, nothing found. */
const OPERATIONS: readonly (readonly [query: string, variables?: Record<string, unknown>])[] = [
  ...graphiqlExamples.filter((query) => !query.includes('@')).map((query) => [query] as const),
  [
    'query ($filter: MeasureFilter) { measures(filter: $filter, first: 3) { totalCount edges { cursor node { id name } } } }',
    { filter: { or: [{ status: ['①'] }, { not: { number: { lte: 150 } } }], and: [{ isRelisted: false }] } },
  ],
  [
    `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Measure { ...Named section { ...Above } }
       ... on Section { ...Above } ... on Ministry { name } } }
     fragment Named on Measure { number displayName ministries { name measures(first: 2) { edges { node { name } } } } }
     fragment Above on Section { heading parent { heading parent { heading } } }`,
    {
      ids: [
        `Measure:${SLUG}/measure/0000001`,
        `Section:${SLUG}/section/第1章/第1節`,
        'Ministry:総務省',
        'Ministry:x',
      ].map((id) => Buffer.from(id).toString('base64')),
    },
  ],
  // The same ministries again and again, in two selections, with lists of their own.
  [
    `{ measures(first: 5) { edges { node {
       ministries { name measures(first: 2) { totalCount pageInfo { endCursor } edges { cursor node { id ministries { nameEn } } } } }
       all: ministries(expand: true) { kind measures(first: 1) { edges { node { number } } } } } } } }`,
  ],
  ['query ($n: Int = 7) { b: measure(number: $n) { n: number } a: measure(number: 99999) { number } }'],
];

it.each(OPERATIONS.map(([query, variables]) => ({ query, variables })))(
  'answers as before once it is compiled: %#',
  async ({ query, variables }) => {
    expect(compiles(query)).toBe(true);
    const answers = [];
    for (let run = 0; run < 4; run++) answers.push(JSON.stringify(await api.ask(query, variables)));
    expect(answers[0]).toMatch(/[一-龠\d]/);
    expect(new Set(answers).size).toBe(1);
  },
);

it.each(OPERATIONS.map(([query, variables = {}]) => ({ query, variables })))(
  'its bytes are what JSON.stringify makes of graphql-js: %#',
  async ({ query, variables }) => {
    const document = parse(query);
    const inOneRevision = createOneRevision(api.store);
    const compiled = compileOperation({ schema, document });
    const values = variableReader(schema, getOperationAST(document)?.variableDefinitions ?? [])(variables);
    const executed = await inOneRevision(
      async (context) => (await compiled?.(context, values ?? {}))?.toBytes().toString() ?? null,
    );
    const expected = await inOneRevision((contextValue) =>
      execute({ schema, document, contextValue, variableValues: variables }),
    );
    expect(executed).toBe(JSON.stringify(expected));
  },
);

it('an answer with errors says the same, too', async () => {
  const query =
    'query ($n: Int!, $s: String!) { measure(number: $n) { name } section(path: [$s], document: "x") { id } }';
  await Promise.all([1, 2, 3].map((n) => api.ask(query, { n, s: '第1章' })));
  const wrong = [{ n: 'x', s: '第1章' }, { s: '第1章' }, { n: 1, s: '\u0000' }];
  for (const variables of wrong) {
    const { errors } = await api.request(query, variables);
    const { errors: fresh } = await api.request(`${query} # never seen`, variables);
    expect(errors).toHaveLength(1);
    expect(errors).toEqual(fresh);
  }
});

it('a field may be called __proto__', async () => {
  const query = '{ measure(number: 1) { __proto__: number } }';
  expect(compiles(query)).toBe(false);
  for (let run = 0; run < 3; run++) expect(JSON.stringify(await api.ask(query))).toBe('{"measure":{"__proto__":1}}');
});

it('is not done to conditions, nor to what would become too long', () => {
  expect(compiles('query ($all: Boolean!) { measure(number: 1) { name @include(if: $all) } }')).toBe(false);
  const doubling = (depth: number): string => {
    const fragments = Array.from(
      { length: depth },
      (_, i) => `fragment F${i} on Section { a: parent { ...F${i + 1} } b: parent { ...F${i + 1} } }`,
    );
    return `{ section(path: ["第1章"]) { ...F0 } } ${fragments.join(' ')} fragment F${depth} on Section { heading }`;
  };
  expect(compiles(doubling(3))).toBe(true);
  expect(compiles(doubling(40))).toBe(false);
});
