import { alongColumns } from '../shape.ts';
import { empty, join, raw, type Sql, sql, table } from '../sql.ts';
import { inGroups, rowsInGroups } from './groups.ts';
import { at, beside, type Placed } from './keyset.ts';
import { type Listing, pageColumns, type Tally } from './listing.ts';
import { keyExpression, type OrderKey, ordering } from './order.ts';
import type { Window } from './window.ts';

/** null: the list has no parent. */
export type Parents = readonly string[] | Sql | null;

const TRUE = sql`TRUE`;

export const conditions = (where: readonly Sql[]): Sql => (where.length > 0 ? join([...where], ' AND ') : TRUE);

export const parentsOf = (parents: Parents): Sql =>
  parents === null ? sql`(SELECT ''::text AS id) p` : sql`unnest(${parents}::text[]) AS p(id)`;

const pieces = (parts: readonly Sql[]): Sql => (parts.length > 0 ? join([...parts], '') : empty);

/**
 * Whether rows lie at or beyond a cursor: what Relay wants to know at the end of the page that the cursor cuts. The row that
 * the cursor was made of is as a rule still there, and an index leads to it; any other may have to be looked for.
 */
function beyond({ parts, from, where, keys }: Listing, cursor: readonly Placed[] | null, inside: Sql | null): Sql {
  if (cursor === null || inside === null) return sql`FALSE`;
  const exists = (condition: Sql): Sql => {
    const rows = sql`SELECT 1 FROM ${from} WHERE ${conditions([...where, condition])}`;
    return parts === null
      ? sql`EXISTS (${rows})`
      : sql`EXISTS (SELECT 1 FROM ${parts} CROSS JOIN LATERAL (${rows} LIMIT 1) t)`;
  };
  return sql`(${exists(at(keys, cursor))} OR ${exists(sql`(${inside}) IS NOT TRUE`)})`;
}

/** The rows of one parent's page: those of each part first, where there are parts, and then the foremost of them all. */
function rowsOfPage(listing: Listing, window: Window, inside: readonly Sql[]): Sql {
  const { parts, from, keys } = listing;
  if (inGroups(listing)) return rowsInGroups(listing, window);
  const { size, backward } = window;
  const limit = raw(`LIMIT ${size + 1}`);
  const computed = keys.flatMap((key) => (key.computed ? [raw(`, ${key.column} AS "${key.field}"`)] : []));
  const rows = sql`SELECT ${raw(pageColumns(listing))}${pieces(computed)} FROM ${from} WHERE ${conditions(inside)}
    ORDER BY ${ordering(keys, backward, (key) => key.column)} ${limit}`;
  if (parts === null) return rows;
  const column = (key: OrderKey): string => `t."${key.field}"`;
  return sql`SELECT DISTINCT ON (${join(keys.map((key) => keyExpression(key, column(key))))}) t.*
    FROM ${parts} CROSS JOIN LATERAL (${rows}) t ORDER BY ${ordering(keys, backward, column)} ${limit}`;
}

/** The same for all parents at once; `of` says whose page a row is on. */
function rowsOfPages(listing: Listing, { size, backward }: Window, inside: readonly Sql[], parents: Parents): Sql {
  const { from, model, keys } = listing;
  return sql`SELECT n.of, ${raw(pageColumns(listing))}
    FROM (
      SELECT p.id AS of, t.id, row_number() OVER (PARTITION BY p.id ORDER BY ${ordering(keys, backward, (key) => key.column)}) AS place
      FROM ${parentsOf(parents)} CROSS JOIN ${from} WHERE ${conditions(inside)}
    ) n JOIN ${raw(table(model))} t ON t.id = n.id
    WHERE n.place <= ${raw(`${size + 1}`)}`;
}

const preamble = (listing: Listing): Sql => (listing.with ? sql`WITH ${listing.with} ` : empty);

/** How long a list of the whole graph is, as its kinds tell: then it takes no statement of its own. */
export const lengthOf = (tally: Tally): Sql =>
  sql`(SELECT COALESCE(sum(t.count), 0)::int FROM ${kindsOf(tally, null)})`;

/**
 * Rows of pages with what belongs to them, in order. Facts stand beside each row, and beside nulls where a page is empty.
 * What no statement has to say is left out: a column of every row is dear where the rows are small.
 */
export function assembled(listing: Listing, window: Window, facts: readonly Sql[], parents: Parents, rows: Sql): Sql {
  const { keys, model, shape, together } = listing;
  const along = raw(alongColumns(model, shape, (property) => `page."${property}"`));
  const order = ordering(keys, window.backward, (key) => `page."${key.field}"`);
  const page = together ? sql`(${rows}) page ON page.of = p.id` : sql`LATERAL (${rows}) page ON TRUE`;
  const from = facts.length === 0 ? sql`(${rows}) page` : sql`${parentsOf(parents)} LEFT JOIN ${page}`;
  return sql`${preamble(listing)}SELECT ${join([...facts, sql`page.*${along}`])} FROM ${from} ORDER BY ${order}`;
}

/**
 * One page of each parent in one statement. Each parent's page is cut inside LATERAL, with one row more than asked for,
 * so that a hub's other rows are neither sent nor, where an index has the order, read. The limit is written out:
 * PostgreSQL plans `LIMIT $n` anew at each run. `counted`: with the length of the whole graph's list, where kinds tell it.
 */
export function pageStatement(listing: Listing, window: Window, parents: Parents, counted = false): Sql {
  const { keys, where } = listing;
  const after = window.after && beside('after', keys, window.after);
  const before = window.before && beside('before', keys, window.before);
  const inside = [...where, ...[after, before].filter((condition) => condition !== null)];
  const rows = listing.together ? rowsOfPages(listing, window, inside, parents) : rowsOfPage(listing, window, inside);
  const facts = [
    ...(parents === null ? [] : [sql`p.id AS "key"`]),
    ...(after ? [sql`${beyond(listing, window.after, after)} AS "beyondAfter"`] : []),
    ...(before ? [sql`${beyond(listing, window.before, before)} AS "beyondBefore"`] : []),
    ...(counted && listing.tally ? [sql`${lengthOf(listing.tally)} AS "count"`] : []),
  ];
  return assembled(listing, window, facts, parents, rows);
}

/** The kinds of rows of each parent's list. */
export const kindsOf = ({ from, where }: Tally, parents: Parents): Sql =>
  sql`${parentsOf(parents)} CROSS JOIN ${from} WHERE ${conditions(where)}`;

/**
 * How many rows each parent's list has; what several parts have in common counts once. A parent without any may be left
 * out.
 */
export function countStatement(listing: Listing, parents: Parents): Sql {
  const { parts, disjoint, counted, where, keys, tally } = listing;
  if (tally) return sql`SELECT p.id AS "key", sum(t.count)::int AS count FROM ${kindsOf(tally, parents)} GROUP BY p.id`;
  const rows =
    parts === null
      ? sql`SELECT count(*)::int AS count FROM ${counted} WHERE ${conditions(where)}`
      : sql`SELECT count(${raw(disjoint ? 't.id' : 'DISTINCT t.id')})::int AS count FROM ${parts}
          CROSS JOIN LATERAL (SELECT ${raw(keys.at(-1)?.column ?? 't.id')} AS id FROM ${counted} WHERE ${conditions(where)}) t`;
  return sql`${preamble(listing)}SELECT p.id AS "key", c.count FROM ${parentsOf(parents)} CROSS JOIN LATERAL (${rows}) c`;
}
