import { z } from 'zod';
import { badInput } from '../user-error.ts';
import { type OrderKey, orderName } from './order.ts';

export type CursorValue = string | number | null;

/** Raised when the meaning of a cursor changes; older ones are then refused instead of misread. */
const VERSION = 1;

/** Numbers as the database counts them: a larger one is none that this server gave out. */
const content = z.tuple([z.literal(VERSION), z.string()], z.union([z.string(), z.int32(), z.null()]));

/**
 * A place in an order: the values that a row has in its keys. It names no offset and no session, so it survives
 * restarts, and rows that come or go elsewhere do not move it.
 */
export function encodeCursor(listing: string, keys: readonly OrderKey[], row: object): string {
  const values = keys.map(({ field }) => Reflect.get(row, field));
  return Buffer.from(JSON.stringify([VERSION, orderName(listing, keys), ...values])).toString('base64url');
}

function parse(cursor: string): z.infer<typeof content> | null {
  try {
    return content.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    return null;
  }
}

/** @throws BAD_USER_INPUT naming the argument, for what is no cursor or belongs to another order. */
export function decodeCursor(
  argument: string,
  cursor: string,
  listing: string,
  keys: readonly OrderKey[],
): CursorValue[] {
  const parsed = parse(cursor);
  if (!parsed) throw badInput(`${argument} must be a cursor that this server gave out, got "${cursor.slice(0, 80)}".`);
  const [, order, ...values] = parsed;
  const expected = orderName(listing, keys);
  if (order !== expected) {
    throw badInput(`${argument} is a cursor of "${order.slice(0, 200)}" and cannot be used for "${expected}".`);
  }
  const fits =
    values.length === keys.length &&
    keys.every(({ type, nullable }, i) => (values[i] === null ? nullable : typeof values[i] === type));
  if (!fits) throw badInput(`${argument} must be a cursor that this server gave out, got "${cursor.slice(0, 80)}".`);
  return values;
}
