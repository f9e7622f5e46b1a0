import { getRouteApi } from '@tanstack/react-router';
import { given } from '../../app/search-params.ts';
import type { GraphSearch } from './address.ts';

const route = getRouteApi('/graph');

type Change = { readonly [Name in keyof GraphSearch]?: GraphSearch[Name] | undefined };

/** The drawing's address, and the props of a link (or the argument of navigate) to it with some parameters changed. */
export function useGraphAddress() {
  const search = route.useSearch();
  const to = (change: Change) => ({
    to: '/graph' as const,
    search: given({ ...search, ...change }) as GraphSearch,
    // The reader stays where he is: it is the same page with a little more or less.
    resetScroll: false,
  });
  return { search, to };
}

export type GraphAddress = ReturnType<typeof useGraphAddress>;
