import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { createContext, type ReactNode, startTransition, use, useOptimistic } from 'react';
import type { MeasuresSearch } from './address.ts';
import { type Changes, changed, unfiltered } from './filter.ts';

const route = getRouteApi('/measures');

interface Filters {
  readonly search: MeasuresSearch;
  /** Writes what is filtered or how it is sorted into the address; `replace` while one is still typing. */
  change(changes: Changes, how?: { readonly replace?: boolean }): void;
  clear(): void;
}

const FiltersContext = createContext<Filters | null>(null);

/** What the address says, for all parts of the page; a change shows at once, before the router has come round. */
export function FiltersProvider({ children }: { readonly children: ReactNode }) {
  const navigate = useNavigate({ from: '/measures' });
  const [search, show] = useOptimistic(route.useSearch(), (now, update: (now: MeasuresSearch) => MeasuresSearch) =>
    update(now),
  );
  const go = (update: (now: MeasuresSearch) => MeasuresSearch, replace = false) =>
    startTransition(async () => {
      show(update);
      await navigate({ search: update, replace, resetScroll: false });
    });
  const filters: Filters = {
    search,
    change: (changes, { replace } = {}) => go((now) => changed(now, changes), replace),
    clear: () => go(unfiltered),
  };
  return <FiltersContext value={filters}>{children}</FiltersContext>;
}

export function useFilters(): Filters {
  const filters = use(FiltersContext);
  if (!filters) throw new Error('useFilters needs a FiltersProvider above it.');
  return filters;
}
