import { raw, type Sql } from '../sql.ts';

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

/** Names an order, so that a cursor can say which one it belongs to: `measures by number desc, id`. */
export const orderName = (listing: string, keys: readonly OrderKey[]): string =>
  `${listing} by ${keys.map(({ field, direction }) => (direction === 'DESC' ? `${field} desc` : field)).join(', ')}`;
