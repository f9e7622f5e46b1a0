import { join, raw, type Sql, sql, table } from '../sql.ts';
import { at, beside } from './keyset.ts';
import { type Listing, pageColumns, type Walk } from './listing.ts';
import { ordering } from './order.ts';
import { assembled, conditions, countFact } from './page-statement.ts';
import type { Window } from './window.ts';

/**
 * Steps of a walk. PostgreSQL plans a filter for half a millisecond, in which it could look at as many rows; where among
 * these a page is not found, it is worth a plan that knows how common everything is that the filter asks for.
 */
export const STEPS = 500;

/**
 * A page of the whole graph, found by a walk. LIMIT and OFFSET 0 leave the planner no other way than the index in its order,
 * so that it is the same for all values. The last step comes out whether it is wanted or not, as `cut`: behind it there may be
 * more. In place of what lies beyond a cursor it says only whether the row that the cursor was made of is on the list.
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
  const rows = sql`SELECT ${raw(pageColumns(listing))}, CASE WHEN w.step = ${raw(`${STEPS}`)} THEN TRUE END AS "cut"
    FROM (SELECT s.*, row_number() OVER (ORDER BY ${ordering(keys, backward, ({ field }) => `s."${field}"`)}) AS step FROM (${steps(inside)}) s) w ${measure}
    WHERE ${wanted} OR w.step = ${raw(`${STEPS}`)}
    ORDER BY ${ordering(keys, backward, ({ field }) => `w."${field}"`)} LIMIT ${raw(`${size + 1}`)}`;
  const on = (cursor: Window['after'], name: string): Sql[] =>
    cursor === null
      ? []
      : [
          sql`EXISTS (SELECT 1 FROM (${steps([at(keys, cursor)])}) w ${measure} WHERE ${wanted}) AS ${raw(`"${name}"`)}`,
        ];
  const facts = [...on(after, 'beyondAfter'), ...on(before, 'beyondBefore'), ...(counted ? countFact(listing) : [])];
  return assembled(listing, window, facts, null, rows);
}
