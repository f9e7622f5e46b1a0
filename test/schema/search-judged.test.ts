import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { foldText } from '../../src/model/search/fold.ts';
import { type Api, openTestApi } from '../support/api.ts';

type Expected =
  | { readonly type: 'MEASURE'; readonly number: number }
  | { readonly type: 'SECTION' | 'MINISTRY' | 'ENTITY'; readonly name: string };

/** See test/fixtures/search/README.md: how the searches were judged, and what is measured. */
const judged: readonly { readonly query: string; readonly expect: readonly Expected[] }[] = JSON.parse(
  readFileSync(new URL('../fixtures/search/judged.json', import.meta.url), 'utf8'),
);

const QUERY = `query ($query: String!) { search(query: $query, first: 100) { edges { node { __typename
  ... on Measure { number } ... on Section { title } ... on Ministry { name } ... on Entity { name } } } } }`;

interface Found {
  readonly __typename: string;
  readonly number?: number;
  readonly title?: string;
  readonly name?: string;
}

const isAmong = (expected: readonly Expected[], { __typename, number, title, name }: Found): boolean =>
  expected.some((one) =>
    one.type !== __typename.toUpperCase()
      ? false
      : 'number' in one
        ? one.number === number
        : foldText(one.name) === foldText(title ?? name ?? ''),
  );

let api: Api;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

it('finds what a demanding user wants first', async () => {
  const ranks: [query: string, rank: number, total: number][] = [];
  for (const { query, expect } of judged) {
    const { search } = await api.ask(QUERY, { query });
    const nodes: Found[] = search.edges.map(({ node }: { node: Found }) => node);
    ranks.push([query, nodes.findIndex((node) => isAmong(expect, node)) + 1, nodes.length]);
  }
  const reciprocal = ranks.reduce((sum, [, rank]) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length;
  const misses = ranks
    .filter(([, rank]) => rank !== 1)
    .map(([query, rank, total]) => `${query}: ${rank || 'none'} of ${total}`);
  const report = `Mean reciprocal rank ${reciprocal.toFixed(3)} over ${ranks.length} searches; not first:\n${misses.join('\n')}`;
  expect(reciprocal, report).toBeGreaterThan(0.95);
});
