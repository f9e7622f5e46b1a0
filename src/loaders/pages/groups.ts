import { join, raw, type Sql, sql } from '../sql.ts';
import { beside, type Placed } from './keyset.ts';
import { type Listing, pageColumns } from './listing.ts';
import { ascends, isUniform, keyExpression, type OrderKey, ordering } from './order.ts';
import type { Window } from './window.ts';

// A list sorted by one column one way and by id the other (the last status first, each by id), or by one that can be null.
// No index has that order, so PostgreSQL would sort all rows for any page: 200 ms at 160,000 measures, and ten times as
// much at ten times as many. But the index on column and id has the rows of each single value in order: a page is put
// together from those of as many values as fill it.

type Keys = readonly [OrderKey, OrderKey];

const keysOf = ({ keys }: Listing): Keys | null => {
  const [first, last, ...more] = keys;
  return first && last && more.length === 0 ? [first, last] : null;
};

/** Only for lists of a whole table: under a condition, what few rows it leaves are better sorted. */
export const inGroups = (listing: Listing): boolean =>
  listing.parts === null &&
  !listing.together &&
  listing.where.length === 0 &&
  !isUniform(listing.keys) &&
  keysOf(listing) !== null &&
  listing.keys.every(({ computed }) => !computed);

const all = (conditions: readonly Sql[]): Sql => join([...conditions], ' AND ');

/** Which groups come after, in the direction of reading: all that have a value, those beyond one, or none; and the nulls. */
function groupsFrom({ nullable }: OrderKey, cursor: readonly Placed[] | null, backward: boolean) {
  const [value = null] = cursor ?? [];
  const inNulls = cursor !== null && value === null;
  return {
    beyond: value,
    valued: !inNulls || backward,
    nulls: nullable && !inNulls && (cursor === null || !backward),
  };
}

/** The rows of a page, in no order. */
export function rowsInGroups(listing: Listing, { size, backward, after, before }: Window): Sql {
  const keys = keysOf(listing);
  if (!keys) throw new Error(`Expected two keys to group ${listing.name} by, got ${listing.keys.length}.`);
  const { from } = listing;
  const [first, last] = keys;
  const [near, far] = backward ? [before, after] : [after, before];
  const limit = raw(`LIMIT ${size + 1}`);
  const column = keyExpression(first, first.column);
  const within = far ? [beside(backward ? 'after' : 'before', keys, far)] : [];
  const onwards = (key: OrderKey): Sql => raw(ascends(key, backward) ? '>' : '<');

  const byId = ordering([last], backward, (key) => key.column);
  const direction = raw(ascends(last, backward) ? 'ASC' : 'DESC');
  /** Said as a range, and sorted by column and id: of a column that equals a value, the planner may take any way to the ids. */
  const ofValue = (value: Placed | Sql): Sql => sql`${column} >= ${value} AND ${column} <= ${value}`;
  const inOrder = sql`ORDER BY ${column} ${direction}, ${byId} ${limit}`;
  const rowsOf = (group: readonly Sql[], order: Sql): Sql =>
    sql`SELECT ${raw(pageColumns(listing))} FROM ${from} WHERE ${all([...group, ...within])} ${order}`;
  const nullsInOrder = sql`ORDER BY ${byId} ${limit}`;

  /** The next value, and how many rows a page could take from its group. */
  const next = (condition: Sql): Sql => sql`SELECT v.value,
      (SELECT count(*)::int FROM (SELECT 1 FROM ${from} WHERE ${all([ofValue(sql`v.value`), ...within])} ${inOrder}) c) AS found
    FROM (SELECT ${column} AS value FROM ${from} WHERE ${condition}
      ORDER BY ${column} ${raw(ascends(first, backward) ? 'ASC' : 'DESC')} LIMIT 1) v`;

  const { beyond, valued, nulls } = groupsFrom(first, near, backward);
  const start = beyond === null ? sql`${column} IS NOT NULL` : sql`${column} ${onwards(first)} ${beyond}`;
  const groups = sql`WITH RECURSIVE g(value, found) AS (
      (${next(start)}) UNION ALL
      SELECT n.value, g.found + n.found
        FROM g CROSS JOIN LATERAL (${next(sql`${column} ${onwards(first)} g.value`)}) n WHERE g.found <= ${raw(String(size))}
    ) SELECT r.* FROM g CROSS JOIN LATERAL (${rowsOf([ofValue(sql`g.value`)], inOrder)}) r`;

  const parts: Sql[] = [];
  if (near) {
    const [value = null, id = null] = near;
    const beyondId = sql`${keyExpression(last, last.column)} ${onwards(last)} ${id}`;
    parts.push(
      value === null
        ? rowsOf([sql`${column} IS NULL`, beyondId], nullsInOrder)
        : rowsOf([sql`${column} = ${value}`, beyondId], nullsInOrder),
    );
  }
  if (valued) parts.push(groups);
  if (nulls) parts.push(rowsOf([sql`${column} IS NULL`], nullsInOrder));
  return sql`SELECT t.* FROM (${join(
    parts.map((part) => sql`(${part})`),
    ' UNION ALL ',
  )}) t ORDER BY ${ordering(keys, backward, ({ field }) => `t."${field}"`)} ${limit}`;
}
