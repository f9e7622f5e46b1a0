import { join, type Sql, sql } from '../sql.ts';
import type { CursorValue } from './cursor.ts';
import type { Hole } from './hole.ts';
import { isUniform, keyExpression, type OrderKey } from './order.ts';

export type Side = 'after' | 'before';

/** What a cursor says of one key, or a hole for it. */
export type Placed = CursorValue | Hole;

const NEVER = sql`FALSE`;

const expression = (key: OrderKey): Sql => keyExpression(key, key.column);

function strictly(side: Side, key: OrderKey, value: Placed): Sql {
  const { direction, nullable } = key;
  const column = expression(key);
  if (value === null) return side === 'after' ? NEVER : sql`${column} IS NOT NULL`;
  const ascending = (direction === 'ASC') === (side === 'after');
  const compared = ascending ? sql`${column} > ${value}` : sql`${column} < ${value}`;
  return nullable && side === 'after' ? sql`(${compared} OR ${column} IS NULL)` : compared;
}

const same = (key: OrderKey, value: Placed): Sql =>
  value === null ? sql`${expression(key)} IS NULL` : sql`${expression(key)} = ${value}`;

/** The row that a cursor was made of. */
export const at = (keys: readonly OrderKey[], values: readonly Placed[]): Sql =>
  join(
    keys.map((key, i) => same(key, values[i] ?? null)),
    ' AND ',
  );

/**
 * The rows on one side of a place in the order, the place itself left out. Where all keys run the same way and none
 * can be null this is one row comparison, which an index on the keys answers; otherwise it is spelled out key by key.
 */
export function beside(side: Side, keys: readonly OrderKey[], values: readonly Placed[]): Sql {
  if (isUniform(keys)) {
    const columns = join(keys.map(expression));
    const ascending = (keys[0]?.direction === 'ASC') === (side === 'after');
    return ascending ? sql`(${columns}) > (${join([...values])})` : sql`(${columns}) < (${join([...values])})`;
  }
  const cases = keys.map((key, i) => {
    const earlier = keys.slice(0, i).map((other, j) => same(other, values[j] ?? null));
    return sql`(${join([...earlier, strictly(side, key, values[i] ?? null)], ' AND ')})`;
  });
  return sql`(${join(cases, ' OR ')})`;
}
