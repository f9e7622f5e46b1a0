import type { EdgeKind } from '../graph-info.ts';
import type { Reader } from '../reader.ts';
import { raw, sql, statement } from '../sql.ts';
import { type GraphEdge, keyOf, type NodeKey, type NodeRef, refOf } from './edge-kinds.ts';
import { edgesAmong, neighbours, planned } from './edge-statements.ts';

export interface NeighborhoodQuery {
  readonly of: NodeRef;
  /** Steps, at least 1. */
  readonly depth: number;
  readonly kinds: readonly EdgeKind[];
  /** Of nodes, the one in the middle included; at least 1. */
  readonly limit: number;
  /** Further nodes that belong in with their direct neighbours, in order. */
  readonly expand: readonly NodeRef[];
}

export interface Neighborhood {
  /** The one in the middle first, then the nearest and strongest; then what each expanded node adds. */
  readonly nodes: readonly NodeKey[];
  readonly edges: readonly GraphEdge[];
  readonly kinds: readonly EdgeKind[];
  /** Whether nodes or edges were left out. */
  readonly truncated: boolean;
}

/** Edges for each node of the limit: notes of one text are all joined with each other. */
export const EDGES_PER_NODE = 5;

/**
 * Each round of the recursion takes all nodes found so far and gives them back with their neighbours, the best of all:
 * one more than `limit`, which tells whether any are left out. Where there are that many, what lies further away cannot
 * come among them, and nobody is asked for neighbours any more. A node's neighbours come as lists of `limit` + 1 at most,
 * by id; since the rank within a list is by id, what lies beyond them has `limit` better ones before it.
 */
function nodeStatement({ of, depth, kinds, limit }: NeighborhoodQuery) {
  return planned(
    kinds,
    sql`
    WITH RECURSIVE bound AS (SELECT ${limit}::int AS nodes, ${limit + 1}::int AS cap),
    ball(round, type, id, distance, weakness, siblings) AS (
      SELECT 0, ${of.typename}::text COLLATE "C", ${of.id}::text COLLATE "C", 0, 0, 0
      UNION ALL
      SELECT s.* FROM (
        WITH known AS (SELECT * FROM ball WHERE round < ${depth}::int),
        frontier AS (SELECT * FROM known WHERE distance = round AND (SELECT count(*) FROM known) <= (SELECT nodes FROM bound)),
        found AS (
          SELECT round + 1 AS round, type, id, distance, weakness, siblings FROM known
          UNION ALL
          SELECT n.round + 1, n.next_type, n.next_id, n.distance + 1, n.next_weakness, n.next_siblings
          FROM (${raw(neighbours('frontier', kinds, () => '(SELECT cap FROM bound)'))}) n
        )
        SELECT * FROM (
          SELECT DISTINCT ON (type, id) * FROM found ORDER BY type, id, distance, weakness, siblings
        ) b ORDER BY distance, weakness, siblings, type, id LIMIT (SELECT cap FROM bound)
      ) s
    )
    SELECT type || ':' || id AS key FROM ball WHERE round = ${depth}::int
    ORDER BY distance, weakness, siblings, type, id`,
  );
}

/**
 * Each expanded node and its neighbours, the best first, as a ball of one step has them; what several bring comes with the
 * first. One more than `limit` is enough for the same reason, whatever of it the ball has already.
 */
function expansionStatement({ expand, kinds, limit }: NeighborhoodQuery) {
  const next = neighbours('opened', kinds, () => '(SELECT cap FROM bound)');
  return planned(
    kinds,
    sql`
    WITH bound AS (SELECT ${limit + 1}::int AS cap),
    opened AS MATERIALIZED (
      SELECT place, type COLLATE "C" AS type, id COLLATE "C" AS id
      FROM unnest(${expand.map(({ typename }) => typename)}::text[], ${expand.map(({ id }) => id)}::text[])
        WITH ORDINALITY AS n(type, id, place)
    ),
    found AS (
      SELECT place, type, id, 0 AS distance, 0 AS weakness, 0 AS siblings FROM opened
      UNION ALL SELECT n.place, n.next_type, n.next_id, 1, n.next_weakness, n.next_siblings FROM (${raw(next)}) n
    )
    SELECT type || ':' || id AS key FROM (
      SELECT DISTINCT ON (type, id) * FROM found ORDER BY type, id, place, distance, weakness, siblings
    ) b ORDER BY place, distance, weakness, siblings, type, id LIMIT (SELECT cap FROM bound)`,
  );
}

/** Planned for its very nodes: how many there are decides how best to join them. */
function edgeStatement(kinds: readonly EdgeKind[], nodes: readonly NodeRef[], limit: number) {
  return statement(sql`
    WITH node AS MATERIALIZED (
      SELECT type, id, type || ':' || id AS key, place
      FROM unnest(${nodes.map(({ typename }) => typename)}::text[], ${nodes.map(({ id }) => id)}::text[])
        WITH ORDINALITY AS n(type, id, place)
    )
    SELECT e.kind, e.tail AS "from", e.head AS "to"
    FROM (${raw(edgesAmong('node', kinds))}) e JOIN node t ON t.key = e.tail JOIN node h ON h.key = e.head
    ORDER BY greatest(t.place, h.place), least(t.place, h.place), e.weakness, e.tail LIMIT ${limit}::int`);
}

/** The nodes in order, some of them twice; more than the limit where there are more. */
async function findNodes(reader: Reader, query: NeighborhoodQuery): Promise<NodeKey[]> {
  const { of, expand, kinds } = query;
  if (kinds.length === 0) return [of, ...expand].map(keyOf);
  const statements = [nodeStatement(query), ...(expand.length > 0 ? [expansionStatement(query)] : [])];
  const parts = await Promise.all(statements.map((each) => reader.query<{ readonly key: NodeKey }>(each)));
  return parts.flat().map(({ key }) => key);
}

/** What surrounds a node: two statements, three with expanded nodes (see schema/neighborhood.ts for what comes first). */
export const createNeighborhoodFinder =
  (reader: Reader) =>
  async (query: NeighborhoodQuery): Promise<Neighborhood> => {
    const { kinds, limit } = query;
    const found = [...new Set(await findNodes(reader, query))];
    const nodes = found.slice(0, limit);
    if (kinds.length === 0) return { nodes, edges: [], kinds, truncated: found.length > limit };
    const most = nodes.length * EDGES_PER_NODE;
    const edges = await reader.query<GraphEdge>(edgeStatement(kinds, nodes.map(refOf), most + 1));
    return {
      nodes,
      edges: edges.slice(0, most),
      kinds,
      truncated: found.length > limit || edges.length > most,
    };
  };
