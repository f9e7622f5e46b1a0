import { badInput, numberArgument } from '../user-error.ts';
import { decodeCursor } from './cursor.ts';
import { holes } from './hole.ts';
import type { Placed } from './keyset.ts';
import type { Listing } from './listing.ts';

export const DEFAULT_PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 100;

/** Relay's four arguments as clients send them. */
export interface ConnectionArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** Which part of a list a page shows: the first or the last `size` rows between two places. */
export interface Window {
  readonly size: number;
  readonly backward: boolean;
  readonly after: readonly Placed[] | null;
  readonly before: readonly Placed[] | null;
}

/** The same with holes for the values of its cursors: as much of it as statements are made of. */
export const formOf = ({ after, before, ...window }: Window): Window => ({
  ...window,
  after: after && holes('after', after),
  before: before && holes('before', before),
});

const nulls = (values: readonly Placed[] | null): string =>
  values?.map((value) => (value === null ? 0 : 1)).join('') ?? '';

/** Equal for windows of one form. */
export const formName = ({ size, backward, after, before }: Window): string =>
  `${size} ${backward} ${nulls(after)} ${nulls(before)}`;

const SIZES = [0, MAX_PAGE_SIZE] as const;

/** @throws BAD_USER_INPUT for sizes out of bounds, for `first` together with `last`, for cursors of other lists. */
export function windowOf({ first, after, last, before }: ConnectionArgs, { name, keys }: Listing): Window {
  if (first != null && last != null) {
    throw badInput(`first and last exclude each other, got first: ${first} and last: ${last}.`);
  }
  const size =
    last != null ? numberArgument('last', last, SIZES) : numberArgument('first', first ?? DEFAULT_PAGE_SIZE, SIZES);
  return {
    size,
    backward: last != null,
    after: after == null ? null : decodeCursor('after', after, name, keys),
    before: before == null ? null : decodeCursor('before', before, name, keys),
  };
}
