import { LRUCache } from 'lru-cache';
import type { Statement } from '../../store/store.ts';
import { prepared, type Sql, sql, statement } from '../sql.ts';
import { filled, Hole } from './hole.ts';
import type { Listing } from './listing.ts';
import { countStatement, type Parents, pageStatement } from './page-statement.ts';
import { walkStatement } from './walk.ts';
import { formName, formOf, type Window } from './window.ts';

// The statements of lists, each composed once for all requests of its form.

type ParentIds = readonly string[] | null;

const PARENTS = sql`${new Hole('parents')}`;
/** Behind SELECT the planner does not see how many they are: for few it would make a plan of its own at each run. */
const SO_MANY_PARENTS = sql`(SELECT ${PARENTS}::text[])`;

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

/** What is prepared is planned once for all parents, what is not for these. */
function composedFor(isPrepared: boolean, parents: ParentIds, compose: (parents: Parents) => Sql): Statement {
  if (isPrepared) return prepared(compose(parents && SO_MANY_PARENTS));
  return statement(compose(parents && PARENTS));
}

export function pageOf(listing: Listing, window: Window, parents: ParentIds, counted: boolean): Statement {
  const page = once(listing, `page ${counted} ${parents !== null} ${formName(window)}`, () => ({
    ...composedFor(listing.prepared, parents, (any) => pageStatement(listing, formOf(window), any, counted)),
    quick: listing.prepared && !listing.together,
  }));
  return withValues(page, listing, parents, window);
}

/** null where the list cannot be walked through. */
export function walkOf(listing: Listing, window: Window, counted: boolean): Statement | null {
  const { walk } = listing;
  if (!walk) return null;
  const steps = once(listing, `walk ${counted} ${formName(window)}`, () => ({
    ...prepared(walkStatement(listing, walk, formOf(window), counted)),
    quick: true,
  }));
  return withValues(steps, listing, null, window);
}

export function countOf(listing: Listing, parents: ParentIds): Statement {
  // Kinds are few and all looked at, whatever the filter says: there is nothing to plan for its values.
  const isPrepared = listing.prepared || listing.tally != null;
  const count = once(listing, `count ${parents !== null}`, () =>
    composedFor(isPrepared, parents, (any) => countStatement(listing, any)),
  );
  return withValues(count, listing, parents);
}
