import { Client, fetchExchange } from '@urql/core';
import type { FragmentOf, VariablesOf } from '../../../api/graphql.ts';
import type { MeasuresSearch } from '../address.ts';
import { measureFilter, measureOrder } from '../filter.ts';
import { csvQuery, type csvRowFragment } from './query.ts';

/** The most that one file holds; who wants more asks the API. */
export const MOST = 10_000;
const PAGE_SIZE = 100;

// Thousands of measures that nobody looks at do not belong in the cache of the pages.
const client = new Client({ url: '/graphql', preferGetMethod: false, exchanges: [fetchExchange] });

async function fetchPage(variables: VariablesOf<typeof csvQuery>) {
  const { data, error } = await client.query(csvQuery, variables).toPromise();
  if (!data) throw error ?? new Error('The API answered neither data nor an error.');
  return data.measures;
}

/** All measures that the filter shows, as the list sorts them, page by page; at most `MOST`. */
export async function* fetchMeasures(
  search: MeasuresSearch,
): AsyncGenerator<readonly FragmentOf<typeof csvRowFragment>[]> {
  const asked = { filter: measureFilter(search), orderBy: measureOrder(search), first: PAGE_SIZE };
  let after: string | null = null;
  for (let fetched = 0; fetched < MOST; fetched += PAGE_SIZE) {
    const { edges, pageInfo } = await fetchPage({ ...asked, after });
    yield edges.map(({ node }) => node);
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
}
