import type { MeasuresSearch, SORTS } from './address.ts';
import type { Changes } from './filter.ts';

export type Sort = (typeof SORTS)[number];

/** What the list is sorted by, in effect: relevance (関連度) is what a text gives where nothing else is asked for. */
export const sortOf = ({ sort, text }: MeasuresSearch): Sort | undefined =>
  sort === undefined || sort === 'relevance' ? (text === undefined ? undefined : 'relevance') : sort;

/** Which way a column is sorted first: the most ministries are what people look for, else the beginning. */
const isDescendingFirst = (sort: Sort) => sort === 'ministries';

/** Sorting by a column, and the other way round when it is asked for again. */
export function sortedBy(sort: Sort, search: MeasuresSearch): Changes {
  const descending = search.sort === sort ? !search.descending : isDescendingFirst(sort);
  return { sort, descending: descending || undefined };
}
