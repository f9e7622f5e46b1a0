import type { Reader } from '../reader.ts';
import { raw, sql } from '../sql.ts';
import { type NodeKey, refOf } from './edge-kinds.ts';
import { neighbours, planned } from './edge-statements.ts';
import type { Neighborhood } from './neighborhood.ts';

/** Up to how many are counted: whoever sees a drawing wants to know that there are many, not whether 1,998 or 1,999. */
export const MAX_HIDDEN = 100;

/** How many neighbours of a node are not shown. */
export interface HiddenNeighbors {
  readonly node: NodeKey;
  /** 1 to MAX_HIDDEN; that many stands for more, too. */
  readonly count: number;
}

/**
 * Of each node that has neighbours outside of the drawing, how many, in one statement. Lists that go as far as all nodes of
 * the drawing and MAX_HIDDEN more hold that many others, so a hub's list is read no further.
 */
export const createHiddenNeighborCounter =
  (reader: Reader) =>
  async ({ nodes, kinds }: Neighborhood): Promise<HiddenNeighbors[]> => {
    if (kinds.length === 0) return [];
    const refs = nodes.map(refOf);
    const next = neighbours('shown', kinds, () => '(SELECT cap FROM bound)');
    return reader.query<HiddenNeighbors>(
      planned(
        kinds,
        sql`
        WITH bound AS (SELECT ${nodes.length + MAX_HIDDEN}::int AS cap),
        shown AS MATERIALIZED (
          SELECT place, type, id
          FROM unnest(${refs.map(({ typename }) => typename)}::text[], ${refs.map(({ id }) => id)}::text[])
            WITH ORDINALITY AS n(type, id, place)
        ),
        hidden AS (
          SELECT DISTINCT n.place, n.type, n.id, n.next_type, n.next_id FROM (${raw(next)}) n
          WHERE NOT EXISTS (SELECT FROM shown s WHERE s.type = n.next_type AND s.id = n.next_id)
        )
        SELECT type || ':' || id AS node, least(count(*), ${MAX_HIDDEN}::int)::int AS count
        FROM hidden GROUP BY place, type, id ORDER BY place`,
      ),
    );
  };
