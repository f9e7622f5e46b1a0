import type { EdgeKind } from '../graph-info.ts';
import type { Reader } from '../reader.ts';
import { raw, sql } from '../sql.ts';
import { type GraphEdge, keyOf, type NodeKey, type NodeRef } from './edge-kinds.ts';
import { edgesAmong, neighbours, planned } from './edge-statements.ts';
import { type EdgeTable, isAlike } from './edge-tables.ts';

export interface PathQuery {
  readonly from: NodeRef;
  readonly to: NodeRef;
  readonly kinds: readonly EdgeKind[];
  /** Steps, at least 1. */
  readonly maxLength: number;
  /** How many paths, 0 to MAX_PATHS. */
  readonly first: number;
}

export interface Step {
  readonly edge: GraphEdge;
  /** Where the step leads. */
  readonly node: NodeKey;
  /** Whether it goes against its edge. */
  readonly reversed: boolean;
}

export interface Path {
  readonly start: NodeKey;
  readonly steps: readonly Step[];
}

/** How many edges of one kind, direction and type of neighbour are followed from one node; one with more is a hub. */
export const HUB = 100;
/** The same of a text that many notes have in common: such a text says little, and joins each of them with each. */
export const COMMON_TEXT = 20;
/**
 * How many paths are told at most. The statement gives so many, whoever asks for fewer: of a limit that is a parameter the
 * planner expects the worst, and would plan the statement anew for each value, which takes longer than running it.
 */
export const MAX_PATHS = 20;
/** How many partial routes are followed from each end in one step. */
export const MAX_PARTIAL = 2_000;

/** A path's nodes from the first to the last, and of each step the kind of edge and whether it goes against it. */
interface PathRow {
  readonly nodes: readonly NodeKey[];
  readonly kinds: readonly EdgeKind[];
  readonly reversed: readonly boolean[];
}

const followed = (table: EdgeTable): string => String(isAlike(table) ? COMMON_TEXT : HUB);

/** 0 for one neighbour, one more each time that their number doubles: what passing through a node costs. */
const COST_OF_PASSING = 'width_bucket(n.neighbours, ARRAY[2, 4, 8, 16, 32, 64, 128, 256, 512, 1024])';

/**
 * The rows of `routes` with every two of their `nodes`, x before y; one of a single node comes once, with itself. OFFSET 0:
 * both ends are known before their link is looked for, otherwise each node would first meet all of its links.
 */
const pairsOf = (routes: string): string => `SELECT r.*, r.nodes[i] AS x, r.nodes[j] AS y FROM ${routes} r
  CROSS JOIN LATERAL generate_subscripts(r.nodes, 1) i
  CROSS JOIN LATERAL generate_series(least(i + 1, cardinality(r.nodes)), cardinality(r.nodes)) j OFFSET 0`;

/**
 * Walks from both ends at once, `reach` steps from each, reads all edges among the nodes that it came to, and puts
 * together what one such edge joins. Since every edge is then known, a hub in the middle of a path need not be followed:
 * its neighbours on the path name it.
 */
function pathStatement({ from, to, kinds, maxLength, first }: PathQuery, reach: number) {
  const [a, b] = [keyOf(from), keyOf(to)];
  return planned(
    kinds,
    sql`
    WITH RECURSIVE walk(side, depth, type, id, key, nodes) AS (
      SELECT s.side, 0, s.type COLLATE "C", s.id COLLATE "C", s.key COLLATE "C", ARRAY[s.key COLLATE "C"]
      FROM (VALUES (0, ${from.typename}::text, ${from.id}::text, ${a}::text),
                   (1, ${to.typename}::text, ${to.id}::text, ${b}::text)) s(side, type, id, key)
      UNION
      SELECT s.side, s.depth + 1, s.next_type, s.next_id, s.next_key,
        CASE s.side WHEN 0 THEN s.nodes || s.next_key ELSE s.next_key || s.nodes END
      FROM (
        WITH frontier AS (
          SELECT * FROM (
            SELECT *, row_number() OVER (PARTITION BY side ORDER BY nodes) AS place FROM walk WHERE depth < ${reach}::int
          ) p WHERE place <= ${raw(String(MAX_PARTIAL))}
        )
        SELECT *, (next_type || ':' || next_id) COLLATE "C" AS next_key FROM (
          ${raw(neighbours('frontier', kinds, followed))}
        ) n
      ) s WHERE s.next_key <> ALL (s.nodes)
    ),
    seen AS (SELECT DISTINCT type, id, key FROM walk),
    edge AS MATERIALIZED (${raw(edgesAmong('seen', kinds))}),
    link AS MATERIALIZED (
      SELECT DISTINCT ON (x, y) * FROM (
        SELECT tail AS x, head AS y, kind, weakness, FALSE AS reversed FROM edge
        UNION ALL SELECT head, tail, kind, weakness, TRUE FROM edge
      ) l ORDER BY x, y, weakness, reversed
    ),
    -- What has a chord already cannot be part of a minimal path, and there can be very many such.
    half AS MATERIALIZED (
      SELECT w.side, w.depth, w.key, w.nodes
      FROM (${raw(pairsOf('walk'))}) w LEFT JOIN link l ON l.x = w.x AND l.y = w.y
      GROUP BY w.side, w.depth, w.key, w.nodes HAVING count(l.x) = w.depth
    ),
    route AS (
      SELECT DISTINCT f.nodes || b.nodes AS nodes
      FROM half f JOIN link l ON l.x = f.key JOIN half b ON b.key = l.y
      WHERE f.side = 0 AND b.side = 1 AND f.depth + b.depth < ${maxLength}::int AND NOT f.nodes && b.nodes
    ),
    -- As many links as steps: neighbours on the route are joined, no others are.
    minimal AS (
      SELECT r.nodes, cardinality(r.nodes) AS size, sum(l.weakness)::int AS weakness
      FROM (${raw(pairsOf('route'))}) r JOIN link l ON l.x = r.x AND l.y = r.y
      GROUP BY r.nodes HAVING count(*) = cardinality(r.nodes) - 1
    ),
    shortest AS MATERIALIZED (
      SELECT * FROM (SELECT *, rank() OVER (ORDER BY size) AS place FROM minimal) m WHERE place <= ${first}::int
    ),
    passed AS (
      SELECT DISTINCT s.type, s.id, s.key FROM shortest p
      CROSS JOIN LATERAL unnest(p.nodes[2:p.size - 1]) k(key) JOIN seen s ON s.key = k.key
    ),
    cost AS MATERIALIZED (
      SELECT n.key, ${raw(COST_OF_PASSING)} AS passing
      FROM (SELECT key, count(*)::int AS neighbours FROM (${raw(neighbours('passed', kinds, followed))}) e GROUP BY key) n
    ),
    best AS (
      SELECT p.nodes, p.size, p.weakness + COALESCE(sum(c.passing), 0) AS cost
      FROM shortest p CROSS JOIN LATERAL unnest(p.nodes) k(key) LEFT JOIN cost c ON c.key = k.key
      GROUP BY p.nodes, p.size, p.weakness ORDER BY p.size, cost, p.nodes LIMIT ${raw(String(MAX_PATHS))}
    )
    SELECT b.nodes, s.kinds, s.reversed FROM best b CROSS JOIN LATERAL (
      SELECT array_agg(l.kind ORDER BY i) AS kinds, array_agg(l.reversed ORDER BY i) AS reversed
      FROM generate_series(1, b.size - 1) i JOIN link l ON l.x = b.nodes[i] AND l.y = b.nodes[i + 1]
    ) s ORDER BY b.size, b.cost, b.nodes`,
  );
}

function pathOf({ nodes, kinds, reversed }: PathRow): Path {
  const [start = '', ...rest] = nodes;
  const steps = rest.map((node, at): Step => {
    const before = nodes[at] ?? start;
    const against = reversed[at] ?? false;
    const [from, to] = against ? [node, before] : [before, node];
    return { edge: { kind: kinds[at] ?? 'CONTAINS', from, to }, node, reversed: against };
  });
  return { start, steps };
}

/**
 * Paths between two different nodes, the shortest first (see schema/path.ts for what is a path and in which order). One
 * step further from each end only where the paths found so far are too few: a statement for each, at most three. Of two
 * ends that an edge joins there is no other path: each longer one could leave out all its steps but that.
 */
export const createPathFinder =
  (reader: Reader) =>
  async (query: PathQuery): Promise<Path[]> => {
    const { kinds, maxLength, first } = query;
    if (kinds.length === 0 || first === 0) return [];
    for (let reach = 1; ; reach++) {
      const length = Math.min(2 * reach, maxLength);
      const rows = await reader.query<PathRow>(pathStatement({ ...query, maxLength: length }, reach));
      const adjacent = rows.some(({ kinds: [, ...more] }) => more.length === 0);
      if (adjacent || rows.length >= first || length === maxLength) return rows.slice(0, first).map(pathOf);
    }
  };
