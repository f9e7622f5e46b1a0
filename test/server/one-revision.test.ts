import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DocumentGraph } from '../../src/model/graph.ts';
import { createApp } from '../../src/server/app.ts';
import { importGraph } from '../../src/store/import.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { sketchGraph } from '../support/graphs.ts';

/** Two versions of one document that agree in nothing but the ids of what both have. */
const version = (sign: string, count: number, mark: string, ministry: string): DocumentGraph => ({
  ...sketchGraph({
    slug: 'report',
    relisted: count > 10 ? [1, 2] : [2],
    measures: Array.from({ length: count }, (_, index) => ({
      number: index + 1,
      name: `${sign}の施策${index + 1}`,
      ministries: [`${sign}院`, ministry],
      notes: [`・${sign}を実施。`],
      mark,
    })),
  }),
  title: `${sign}の報告`,
});
const VERSIONS = [version('甲', 12, '①', '総務省'), version('乙', 7, '②', '経済産業省')] as const;

const id = (text: string): string => Buffer.from(text).toString('base64');
const QUERIES = [
  `{ measures(first: 20) { totalCount edges { node { name status { mark } section { heading parent { heading } } ministries { name }
    document { title } } } } }`,
  `{ measures(first: 5) { edges { node { name ministries { name measures(first: 10) { totalCount edges { node {
    name progressNotes { text } } } } } } } } }`,
  `{ document(slug: "report") { title chapters { heading measures { totalCount } children { heading
    measures { edges { node { name status { mark } } } } entries { ... on Measure { name } ... on Relisting { statedName } } } } } }`,
  '{ measure(number: 2) { name section { heading } ministries { name } relistings { statedName ministries { name } } } }',
  '{ measure(number: 11) { name source { quote } ministries { name } } }',
  `{ graph { revision nodeCounts { kind count } edgeCounts { kind count } } ministries(named: true) { edges { node { name
    measures { totalCount } } } } }`,
  `{ nodes(ids: ["${id('Measure:report/measure/0000001')}", "${id('ProgressNote:report/measure/0000001/note/0001')}",
    "${id('Document:report')}"]) { ... on Measure { name } ... on ProgressNote { text measure { name } } ... on Document { title } } }`,
  `{ total: measures(filter: { ministry: { any: ["経済産業省"] } }) { totalCount edges { node { name ministries { name } } } } }`,
  // The registry does not know these two: each is known in one version and refused in the other.
  `{ measures(filter: { ministry: { any: ["甲院"] } }) { totalCount edges { node { name } } } }`,
  `{ ministry(name: "乙院") { name measures { totalCount edges { node { name ministries { name } } } } } }`,
];

let database: TestDatabase;
let store: Store;
beforeAll(async () => {
  database = await createTestDatabase();
  store = await openStore({ ...database.settings, role: 'server' });
});
afterAll(async () => {
  await store.close();
  await database.remove();
});

const asking = (on: Store) => {
  const { yoga } = createApp({ store: on, logger: pino({ level: 'silent' }) });
  return async (query: string): Promise<string> => {
    const headers = { 'content-type': 'application/json' };
    const response = await yoga.fetch('http://localhost/graphql', {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
    });
    return response.text();
  };
};

/** What each query answers in each version while nothing changes. */
async function answersOfEach(ask: (query: string) => Promise<string>): Promise<string[][]> {
  const answers: string[][] = [];
  for (const graph of VERSIONS) {
    await importGraph(store, graph);
    answers.push(await Promise.all(QUERIES.map(ask)));
  }
  return QUERIES.map((_, i) => answers.map((ofVersion) => ofVersion[i] ?? ''));
}

it('the versions differ in every answer, and only the unknown ministry is refused', async () => {
  const expected = await answersOfEach(asking(store));
  for (const [first, second] of expected) expect(first).not.toBe(second);
  expect(expected.flat().filter((answer) => answer.includes('"errors"'))).toEqual([
    expect.stringContaining('No ministry is called \\"甲院\\".'),
  ]);
});

const EPOCHS: readonly (readonly [string, boolean])[] = [
  ['an epoch lasts when it begins', true],
  ['no epoch is to be had', false],
];

it.each(EPOCHS)('an import between two statements of a request: all of one version where %s', async (_, lasts) => {
  const expected = await answersOfEach(asking(store));
  let next: DocumentGraph | null = null;
  const interrupted: Store = {
    ...store,
    ...(!lasts && { epoch: () => null }),
    async query<Row>(statement: Parameters<Store['query']>[0]) {
      const rows = await store.query<Row>(statement);
      const graph = next;
      next = null;
      if (graph) await importGraph(store, graph);
      return rows;
    },
  };
  const ask = asking(interrupted);
  for (const [to, graph] of [...VERSIONS, ...VERSIONS].entries()) {
    for (const [i, query] of QUERIES.entries()) {
      await importGraph(store, VERSIONS[(to + 1) % 2] as DocumentGraph);
      await ask(query);
      if (lasts) await expect.poll(store.epoch).not.toBeNull();
      next = graph;
      // What the import waits for may be the last to have looked at the old version.
      expect(expected[i]).toContain(await ask(query));
      expect(next).toBeNull();
    }
  }
});

it('many requests beside many imports: each answer is wholly of one version', async () => {
  const ask = asking(store);
  const expected = await answersOfEach(ask);
  const versionsSeen = new Set<number>();
  const strange: string[] = [];
  let importing = true;
  const readers = Array.from({ length: 6 }, async (_, reader) => {
    for (let turn = reader; importing; turn++) {
      const i = turn % QUERIES.length;
      const answer = await ask(QUERIES[i] ?? '');
      const seen = expected[i]?.indexOf(answer) ?? -1;
      if (seen < 0) strange.push(answer);
      else versionsSeen.add(seen);
    }
  });
  try {
    for (let round = 0; round < 6; round++) {
      for (const graph of VERSIONS) expect((await importGraph(store, graph)).kind).toBe('replaced');
    }
  } finally {
    importing = false;
    await Promise.all(readers);
  }
  expect(strange).toEqual([]);
  expect([...versionsSeen].sort()).toEqual([0, 1]);
});
