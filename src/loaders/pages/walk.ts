import { empty, join, raw, type Sql, sql, table } from '../sql.ts';
import { at, beside } from './keyset.ts';
import { type Listing, pageColumns, type Walk } from './listing.ts';
import { ordering } from './order.ts';
import { assembled, conditions, lengthOf } from './page-statement.ts';
import type { Window } from './window.ts';

/**
 * Steps of a walk. PostgreSQL plans a filter for half a millisecond, in which it could look at as many rows; where among
 * these a page is not found, it is worth a plan that knows how common everything is that the filter asks for.
 */
export const STEPS = 500;

/**
 * A page of the whole graph, found by a walk. LIMIT and OFFSET 0 leave the planner no other way than the index in its order,
 * so that it is the same for all values. The last step comes out whether it is wanted or not, as `cut`: behind it there may be
 * more. In place of what lies beyond a cursor it says only whether the row that the cursor was made of is on the list. How
 * long the list is stands in the row behind the page, or the last step: where neither is there, page and list are the same,
 * and kinds need not be read, which is a third of what such a page costs.
 */
export function walkStatement(listing: Listing, walk: Walk, window: Window, counted: boolean): Sql {
  const { from, where, keys, wanted } = walk;
  const { size, backward, after, before } = window;
  const measure = sql`CROSS JOIN LATERAL (SELECT * FROM ${raw(table(listing.model))} m WHERE m.id = w.id OFFSET 0) t`;
  const steps = (inside: readonly Sql[]): Sql =>
    sql`SELECT ${join(keys.map(({ field, column }) => raw(`${column} AS "${field}"`)))} FROM ${from}
      WHERE ${conditions([...where, ...inside])} ORDER BY ${ordering(keys, backward, ({ column }) => column)} LIMIT ${raw(`${STEPS}`)}`;
  const inside = [after && beside('after', keys, after), before && beside('before', keys, before)].filter(
    (condition) => condition !== null,
  );
  const inOrder = ordering(keys, backward, ({ field }) => `w."${field}"`);
  const last = raw(`w.step = ${STEPS}`);
  const length = counted && listing.tally ? lengthOf(listing.tally) : null;
  const lengthBehind =
    length && !after && !before
      ? sql`, CASE WHEN ${last} OR row_number() OVER (ORDER BY ${inOrder}) > ${raw(`${size}`)} THEN ${length} END AS "count"`
      : empty;
  const rows = sql`SELECT ${raw(pageColumns(listing))}, CASE WHEN ${last} THEN TRUE END AS "cut"${lengthBehind}
    FROM (SELECT s.*, row_number() OVER (ORDER BY ${ordering(keys, backward, ({ field }) => `s."${field}"`)}) AS step FROM (${steps(inside)}) s) w ${measure}
    WHERE ${wanted} OR ${last}
    ORDER BY ${inOrder} LIMIT ${raw(`${size + 1}`)}`;
  const on = (cursor: Window['after'], name: string): Sql[] =>
    cursor === null
      ? []
      : [
          sql`EXISTS (SELECT 1 FROM (${steps([at(keys, cursor)])}) w ${measure} WHERE ${wanted}) AS ${raw(`"${name}"`)}`,
        ];
  const facts = [
    ...on(after, 'beyondAfter'),
    ...on(before, 'beyondBefore'),
    ...(length && (after || before) ? [sql`${length} AS "count"`] : []),
  ];
  return assembled(listing, window, facts, null, rows);
}
