import { join, raw, type Sql, sql } from '../sql.ts';

/** One key of a total order: what to sort by, and where its value stands in a row. */
export interface OrderKey {
  /** Property of the row. */
  readonly field: string;
  /** Where the value stands in what the listing's FROM names: `t.number`. */
  readonly column: string;
  readonly direction: 'ASC' | 'DESC';
  readonly type: 'number' | 'string';
  /** Nulls stand last in either direction. */
  readonly nullable: boolean;
  /** true: it is no column of the model, but comes along in the row under `field` all the same. */
  readonly computed?: boolean;
}

/** The key as an expression. Text sorts by code point, whatever the database's own collation is. */
export const keyExpression = ({ type }: OrderKey, column: string): Sql =>
  raw(type === 'string' ? `${column} COLLATE "C"` : column);

/** Whether the keys sort upwards where the list is read from its first row, or backwards from its last. */
export const ascends = ({ direction }: OrderKey, backward: boolean): boolean => (direction === 'ASC') !== backward;

/** What stands in ORDER BY; `column` says where a key's value is found. */
export function ordering(keys: readonly OrderKey[], backward: boolean, column: (key: OrderKey) => string): Sql {
  const terms = keys.map((key) => {
    const nulls = key.nullable ? ` NULLS ${backward ? 'FIRST' : 'LAST'}` : '';
    return sql`${keyExpression(key, column(key))} ${raw((ascends(key, backward) ? 'ASC' : 'DESC') + nulls)}`;
  });
  return join(terms);
}

/** Whether one index, read forwards or backwards, gives the order: all keys run the same way, and none can be null. */
export const isUniform = (keys: readonly OrderKey[]): boolean =>
  keys.every((key) => !key.nullable && key.direction === keys[0]?.direction);

/** Names an order, so that a cursor can say which one it belongs to: `measures by number desc, id`. */
export const orderName = (listing: string, keys: readonly OrderKey[]): string =>
  `${listing} by ${keys.map(({ field, direction }) => (direction === 'DESC' ? `${field} desc` : field)).join(', ')}`;
