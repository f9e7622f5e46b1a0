import type DataLoader from 'dataloader';
import type { Statement } from '../../store/store.ts';
import { groupLoader, inKeyOrder, type Keyed } from '../batch.ts';
import type { Reader } from '../reader.ts';
import { prepared, type Sql, statement } from '../sql.ts';
import type { Listing } from './listing.ts';
import { countStatement, pageStatement } from './page-statement.ts';
import type { Window } from './window.ts';

/** One parent's list; the whole graph's where `parent` is null. */
export interface ListKey {
  readonly listing: Listing;
  readonly parent: string | null;
}

export interface PageKey extends ListKey {
  readonly window: Window;
}

/** Rows in the order of the list, whichever way they were fetched. */
export interface Page {
  readonly rows: readonly object[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** What else stands in it is the listed row, or nulls where the parent's page is empty. */
interface PageRow extends Keyed {
  readonly beyondAfter: boolean;
  readonly beyondBefore: boolean;
}

function toPage(rows: readonly PageRow[], { keys }: Listing, { size, backward }: Window): Page {
  const unique = keys.at(-1)?.field ?? 'id';
  const listed = rows.filter((row) => Reflect.get(row, unique) !== null);
  const more = listed.length > size;
  const cut = listed.slice(0, size);
  const beyondAfter = rows[0]?.beyondAfter ?? false;
  const beyondBefore = rows[0]?.beyondBefore ?? false;
  return backward
    ? { rows: cut.reverse(), hasPreviousPage: more || beyondAfter, hasNextPage: beyondBefore }
    : { rows: cut, hasPreviousPage: beyondAfter, hasNextPage: more || beyondBefore };
}

/** One statement for each group of keys that differ in nothing but their parent: siblings of a GraphQL list share it. */
const byGroup = <Key extends ListKey, Value>(
  groupOf: (key: Key) => string,
  load: (key: Key, parents: readonly string[] | null) => Promise<Value[]>,
): DataLoader<Key, Value, string> =>
  groupLoader(
    groupOf,
    ({ parent }) => String(parent),
    (group) => load(group[0], group[0].parent === null ? null : group.map(({ parent }) => parent as string)),
  );

const run = (listing: Listing, composed: Sql): Statement =>
  listing.prepared ? prepared(composed) : statement(composed);

const windowName = (window: Window): string => JSON.stringify(window);

export const createPageLoader = (reader: Reader): DataLoader<PageKey, Page, string> =>
  byGroup(
    ({ listing, window }) => `${listing.group} ${windowName(window)}`,
    async ({ listing, window }, parents) => {
      const rows = await reader.query<PageRow>(run(listing, pageStatement(listing, window, parents)));
      return inKeyOrder(parents ?? [''], rows).map((group) => toPage(group, listing, window));
    },
  );

export const createCountLoader = (reader: Reader): DataLoader<ListKey, number, string> =>
  byGroup(
    ({ listing }) => listing.group,
    async ({ listing }, parents) => {
      const composed = countStatement(listing, parents);
      // Kinds are few and all looked at, whatever the filter says: there is nothing to plan for its values.
      const counting = listing.tally ? prepared(composed) : run(listing, composed);
      const rows = await reader.query<Keyed & { count: number }>(counting);
      return inKeyOrder(parents ?? [''], rows).map(([row]) => row?.count ?? 0);
    },
  );
