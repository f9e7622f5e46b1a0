import type { NodeType } from '../../model/graph.ts';
import type { Statement } from '../../store/store.ts';
import type { EdgeKind } from '../graph-info.ts';
import { prepared, type Sql, statement } from '../sql.ts';
import { DEFAULT_KINDS, weaknessOf } from './edge-kinds.ts';
import { type EdgeTable, tablesOf } from './edge-tables.ts';

// Pieces of SQL that follow edges. They hold no values of a request, so they are plain text.

/**
 * Statements this long take longer to plan than to run, so those of the usual choices of kinds are prepared. There are
 * too many other choices to keep them all.
 */
export const planned = (kinds: readonly EdgeKind[], composed: Sql): Statement =>
  kinds.length === 1 || kinds.length >= DEFAULT_KINDS.length ? prepared(composed) : statement(composed);

/**
 * Whether the row `alias` is a node of the type. Said in a way that the planner takes for a coin toss: of a plain
 * comparison it expects one row in 200, and then picks plans for single rows where hundreds come.
 */
const isOf = (type: NodeType, alias: string): string => `COALESCE(${alias}.type = '${type}', FALSE)`;

const and = (...conditions: (string | undefined)[]): string => conditions.filter(Boolean).join(' AND ');

/** The ids at the other ends of one node's edges, in order, at most `cap`: an index gives them, and is read no further. */
function list({ rows, where, tail, head }: EdgeTable, at: 'tail' | 'head', id: string, cap: string): string {
  const [here, there] = at === 'tail' ? [tail, head] : [head, tail];
  return `SELECT DISTINCT ${there} AS id FROM ${rows} WHERE ${and(`${here} = ${id}`, where)} ORDER BY 1 LIMIT ${cap}`;
}

/**
 * The rows of `frontier` (with columns type and id) each with a node that an edge joins to it, `next_type` and `next_id`.
 * `cap` is an expression for each table. From a node of more than `cap` edges of one kind, one direction and one type of neighbour, the first `cap` by id;
 * `next_siblings` says how many came. No row comes of types that have no such edges.
 */
export function neighbours(frontier: string, kinds: readonly EdgeKind[], cap: (table: EdgeTable) => string): string {
  const branch = (table: EdgeTable, at: 'tail' | 'head') => {
    const [here, there] = at === 'tail' ? [table.from, table.to] : [table.to, table.from];
    return `SELECT w.*, '${there}' AS next_type, n.id AS next_id, ${weaknessOf(table.kind)} AS next_weakness, n.siblings AS next_siblings
      FROM ${frontier} w CROSS JOIN LATERAL (
        SELECT l.id, count(*) OVER ()::int AS siblings FROM (${list(table, at, 'w.id', cap(table))}) l
      ) n WHERE ${isOf(here, 'w')}`;
  };
  return tablesOf(kinds)
    .flatMap((table) => [branch(table, 'tail'), branch(table, 'head')])
    .join('\nUNION ALL ');
}

/**
 * Of SAME_TEXT and its like: what both ends have in common is read for each node, and never the list of all that have it.
 */
function alike({ kind, from }: EdgeTable, { table, column }: { table: string; column: string }, nodes: string): string {
  const keyed = `SELECT k.key, s.${column} AS common FROM ${nodes} k CROSS JOIN LATERAL (
    SELECT ${column} FROM ${table} WHERE id = k.id OFFSET 0) s WHERE ${isOf(from, 'k')}`;
  return `SELECT '${kind}' AS kind, ${weaknessOf(kind)} AS weakness, a.key AS tail, b.key AS head
    FROM (${keyed}) a JOIN (${keyed}) b ON b.common = a.common AND b.key > a.key`;
}

/** Edges of one table at the rows of `nodes`, read from the end that has few of them; `tail` says whether that is it. */
function few({ kind, from, to, rows, where, tail, head, few }: EdgeTable, nodes: string): string {
  const [here, there] = few === 'tail' ? [tail, head] : [head, tail];
  const [near, far] = few === 'tail' ? [from, to] : [to, from];
  // OFFSET 0 keeps the planner from reading the whole table instead of the few rows of each node.
  return `SELECT '${kind}' AS kind, ${weaknessOf(kind)} AS weakness, w.key AS near, '${far}:' || l.id AS far, ${few === 'tail'} AS tail
    FROM ${nodes} w CROSS JOIN LATERAL (
      SELECT DISTINCT ${there} AS id FROM ${rows} WHERE ${and(`${here} = w.id`, where)} OFFSET 0
    ) l WHERE ${isOf(near, 'w')}`;
}

/**
 * All edges between the rows of `nodes` (with columns type, id and key): kind, weakness, and the keys tail and head.
 * Each edge is read from the end that has few of its kind, so that hubs cost nothing.
 */
export function edgesAmong(nodes: string, kinds: readonly EdgeKind[]): string {
  const tables = tablesOf(kinds);
  const listed = tables.filter((table) => typeof table.few === 'string').map((table) => few(table, nodes));
  const compared = tables.flatMap((table) => (typeof table.few === 'object' ? [alike(table, table.few, nodes)] : []));
  const among = `SELECT f.kind, f.weakness, CASE WHEN f.tail THEN f.near ELSE f.far END AS tail,
      CASE WHEN f.tail THEN f.far ELSE f.near END AS head
    FROM (${listed.join('\nUNION ALL ')}) f JOIN ${nodes} o ON o.key = f.far`;
  return [...(listed.length > 0 ? [among] : []), ...compared].join('\nUNION ALL ');
}
