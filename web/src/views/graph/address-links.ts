import { getRouteApi } from '@tanstack/react-router';
import { given } from '../../app/search-params.ts';
import type { GraphSearch } from './address.ts';

const route = getRouteApi('/graph');

type Change = { readonly [Name in keyof GraphSearch]?: GraphSearch[Name] | undefined };

/** The drawing's address, and with some parameters changed: as the argument of navigate, and as the props of a link. */
export function useGraphAddress() {
  const search = route.useSearch();
  const to = (change: Change) => ({
    to: '/graph' as const,
    search: given({ ...search, ...change }) as GraphSearch,
    // The reader stays where he is: it is the same page with a little more or less.
    resetScroll: false,
  });
  // Every link here leads to this page; the one that leads to the very address is the current one.
  const link = (change: Change) => ({ ...to(change), activeOptions: { exact: true } });
  return { search, to, link };
}

export type GraphAddress = ReturnType<typeof useGraphAddress>;
