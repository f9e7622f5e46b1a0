import type DataLoader from 'dataloader';
import { groupLoader, inKeyOrder, type Keyed } from '../batch.ts';
import type { Reader } from '../reader.ts';
import type { Listing } from './listing.ts';
import { countOf, pageOf, walkOf } from './statements.ts';
import type { Window } from './window.ts';

/** One parent's list; the whole graph's where `parent` is null. */
export interface ListKey {
  readonly listing: Listing;
  readonly parent: string | null;
}

export interface PageKey extends ListKey {
  readonly window: Window;
  /** Whether the length of the list is wanted, too; given where `isCountedAlong`. */
  readonly counted?: boolean;
}

/** Whether the page's own statement can tell how long the list is. */
export const isCountedAlong = ({ listing, parent }: ListKey): boolean => parent === null && listing.tally != null;

/** Rows in the order of the list, whichever way they were fetched. */
export interface Page {
  readonly rows: readonly object[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** null: not counted along. */
  readonly count: number | null;
}

/**
 * What else stands in it is the listed row, or nulls where the page is empty. Each of these is there only where the statement
 * was to say it.
 */
interface PageRow {
  /** The parent. */
  readonly key?: string;
  readonly beyondAfter?: boolean;
  readonly beyondBefore?: boolean;
  readonly count?: number;
  /** The last step of a walk. */
  readonly cut?: true | null;
}

function toPage(rows: readonly PageRow[], { keys }: Listing, { size, backward }: Window): Page {
  const unique = keys.at(-1)?.field ?? 'id';
  const listed = rows.filter((row) => Reflect.get(row, unique) !== null);
  const more = listed.length > size;
  const cut = listed.slice(0, size);
  const beyondAfter = rows[0]?.beyondAfter ?? false;
  const beyondBefore = rows[0]?.beyondBefore ?? false;
  const count = rows.at(-1)?.count ?? null;
  return backward
    ? { rows: cut.reverse(), hasPreviousPage: more || beyondAfter, hasNextPage: beyondBefore, count }
    : { rows: cut, hasPreviousPage: beyondAfter, hasNextPage: more || beyondBefore, count };
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

/** Whether a walk found the page: it did not end at its last step, and the rows that it should begin behind are there. */
const found = (rows: readonly PageRow[], { after, before }: Window): boolean =>
  !rows.at(-1)?.cut &&
  (after === null || rows[0]?.beyondAfter === true) &&
  (before === null || rows[0]?.beyondBefore === true);

/** A page of the whole graph. */
async function readPage(reader: Reader, key: PageKey): Promise<Page> {
  const { listing, window } = key;
  const counted = key.counted === true && isCountedAlong(key);
  const walk = walkOf(listing, window, counted);
  if (!walk) return toPage(await reader.query<PageRow>(pageOf(listing, window, null, counted)), listing, window);
  const walked = await reader.query<PageRow>(walk);
  if (found(walked, window)) {
    const page = toPage(walked, listing, window);
    return counted && page.count === null ? { ...page, count: page.rows.length } : page;
  }
  const count = walked.at(-1)?.count ?? null;
  const planned = count === 0 ? [] : await reader.query<PageRow>(pageOf(listing, window, null, false));
  return { ...toPage(planned, listing, window), count };
}

const windowName = ({ size, backward, after, before }: Window): string =>
  `${size} ${backward}${after || before ? ` ${JSON.stringify([after, before])}` : ''}`;

export interface PageLoader {
  load(key: PageKey): Promise<Page>;
}

/** Batches the pages of lists that have parents: of the whole graph an operation asks for one list, or for different ones. */
export function createPageLoader(reader: Reader): PageLoader {
  const ofParents = byGroup<PageKey, Page>(
    ({ listing, window }) => `${listing.group} ${windowName(window)}`,
    async ({ listing, window }, parents) => {
      const rows = await reader.query<PageRow & Keyed>(pageOf(listing, window, parents, false));
      return inKeyOrder(parents ?? [], rows).map((group) => toPage(group, listing, window));
    },
  );
  return { load: (key) => (key.parent === null ? readPage(reader, key) : ofParents.load(key)) };
}

export const createCountLoader = (reader: Reader): DataLoader<ListKey, number, string> =>
  byGroup(
    ({ listing }) => listing.group,
    async ({ listing }, parents) => {
      const rows = await reader.query<Keyed & { count: number }>(countOf(listing, parents));
      return inKeyOrder(parents ?? [''], rows).map(([row]) => row?.count ?? 0);
    },
  );
