import type { NodeType } from '../../model/graph.ts';
import type { Statement } from '../../store/store.ts';
import type { EdgeKind } from '../graph-info.ts';
import { prepared, type Sql, statement } from '../sql.ts';
import { DEFAULT_KINDS, weaknessOf } from './edge-kinds.ts';
import { type AlikeEdges, type EdgeTable, isAlike, type StatedEdges, tablesOf } from './edge-tables.ts';

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
function list(edges: EdgeTable, at: 'tail' | 'head', id: string, cap: string): string {
  if (isAlike(edges)) {
    // The common value as a scalar lets the index give the ids in order; a join would have them all sorted.
    const common = `(SELECT s.${edges.alike} FROM ${edges.table} s WHERE s.id = ${id})`;
    return `SELECT id FROM ${edges.table} WHERE ${edges.alike} = ${common} AND id ${at === 'tail' ? '>' : '<'} ${id}
      ORDER BY ${edges.alike}, id LIMIT ${cap}`;
  }
  const { table, tail, head, where, repeated } = edges;
  const [here, there] = at === 'tail' ? [tail, head] : [head, tail];
  return `SELECT ${repeated ? 'DISTINCT ' : ''}${there} AS id FROM ${table}
    WHERE ${and(`${here} = ${id}`, where)} ORDER BY ${there} LIMIT ${cap}`;
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

/** What both ends have in common is read for each node, and never the list of all that have it. */
function amongAlike({ kind, from, table, alike }: AlikeEdges, nodes: string): string {
  const keyed = `SELECT k.key, s.common FROM ${nodes} k CROSS JOIN LATERAL (
    SELECT ${alike} AS common FROM ${table} WHERE id = k.id OFFSET 0) s WHERE ${isOf(from, 'k')}`;
  return `SELECT '${kind}' AS kind, ${weaknessOf(kind)} AS weakness, a.key AS tail, b.key AS head
    FROM (${keyed}) a JOIN (${keyed}) b ON b.common = a.common AND b.key > a.key`;
}

/** Edges at the rows of `nodes`, read from the end that has few of them; `along` says whether that is the tail. */
function atFewEnd({ kind, from, to, table, where, tail, head, few, repeated }: StatedEdges, nodes: string): string {
  const [here, there] = few === 'tail' ? [tail, head] : [head, tail];
  const [near, far] = few === 'tail' ? [from, to] : [to, from];
  // OFFSET 0 keeps the planner from reading the whole table instead of the few rows of each node.
  return `SELECT '${kind}' AS kind, ${weaknessOf(kind)} AS weakness, w.key AS near, '${far}:' || l.id AS far, ${few === 'tail'} AS along
    FROM ${nodes} w CROSS JOIN LATERAL (
      SELECT ${repeated ? 'DISTINCT ' : ''}${there} AS id FROM ${table} WHERE ${and(`${here} = w.id`, where)} OFFSET 0
    ) l WHERE ${isOf(near, 'w')}`;
}

/**
 * All edges between the rows of `nodes` (with columns type, id and key): kind, weakness, and the keys tail and head.
 * Each edge is read from the end that has few of its kind, so that hubs cost nothing.
 */
export function edgesAmong(nodes: string, kinds: readonly EdgeKind[]): string {
  const tables = tablesOf(kinds);
  const stated = tables.flatMap((table) => (isAlike(table) ? [] : [atFewEnd(table, nodes)]));
  const alike = tables.filter(isAlike).map((table) => amongAlike(table, nodes));
  const among = `SELECT f.kind, f.weakness, CASE WHEN f.along THEN f.near ELSE f.far END AS tail,
      CASE WHEN f.along THEN f.far ELSE f.near END AS head
    FROM (${stated.join('\nUNION ALL ')}) f JOIN ${nodes} o ON o.key = f.far`;
  return [...(stated.length > 0 ? [among] : []), ...alike].join('\nUNION ALL ');
}
