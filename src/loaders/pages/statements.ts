import { LRUCache } from 'lru-cache';
import type { Statement } from '../../store/store.ts';
import { prepared, statement } from '../sql.ts';
import { filled, Hole } from './hole.ts';
import type { Listing } from './listing.ts';
import { countStatement, pageStatement } from './page-statement.ts';
import { walkStatement } from './walk.ts';
import { formName, formOf, type Window } from './window.ts';

// The statements of lists, each composed once for all requests of its form.

type ParentIds = readonly string[] | null;
const PARENTS = new Hole('parents');

/** Some megabytes of SQL with holes, by the forms of list and page. */
const made = new LRUCache<string, Statement>({
  maxSize: 4_000_000,
  sizeCalculation: ({ text }, key) => text.length + key.length,
});

function once({ form }: Listing, what: string, make: () => Statement): Statement {
  if (form === undefined) return make();
  const key = `${what} ${form}`;
  const known = made.get(key);
  if (known) return known;
  const fresh = make();
  made.set(key, fresh);
  return fresh;
}

const withValues = (statement: Statement, { given }: Listing, parents: ParentIds, window?: Window): Statement => ({
  ...statement,
  values: filled(statement.values ?? [], {
    filter: given,
    parents: [parents],
    after: window?.after,
    before: window?.before,
  }),
});

export function pageOf(listing: Listing, window: Window, parents: ParentIds, counted: boolean): Statement {
  const page = once(listing, `page ${counted} ${parents !== null} ${formName(window)}`, () => {
    const composed = pageStatement(listing, formOf(window), parents && PARENTS, counted);
    return listing.prepared ? prepared(composed) : statement(composed);
  });
  return withValues(page, listing, parents, window);
}

/** null where the list cannot be walked through. */
export function walkOf(listing: Listing, window: Window, counted: boolean): Statement | null {
  const { walk } = listing;
  if (!walk) return null;
  const steps = once(listing, `walk ${counted} ${formName(window)}`, () =>
    prepared(walkStatement(listing, walk, formOf(window), counted)),
  );
  return withValues(steps, listing, null, window);
}

export function countOf(listing: Listing, parents: ParentIds): Statement {
  const count = once(listing, `count ${parents !== null}`, () => {
    const composed = countStatement(listing, parents && PARENTS);
    // Kinds are few and all looked at, whatever the filter says: there is nothing to plan for its values.
    return listing.prepared || listing.tally ? prepared(composed) : statement(composed);
  });
  return withValues(count, listing, parents);
}
