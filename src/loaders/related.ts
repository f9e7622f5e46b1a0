import type { RelatedReasonNode, RelationReason } from '../model/text-links.ts';
import type * as models from '../store/generated/prisma/client.ts';
import { type Connection, connect, type Edge, withEdges } from './pages/connection.ts';
import type { Listing } from './pages/listing.ts';
import type { OrderKey } from './pages/order.ts';
import type { ConnectionArgs } from './pages/window.ts';
import type { MeasureRow } from './rows.ts';
import { type Sql, sql } from './sql.ts';

/** A related measure with why; `score` and `reasons` are of the kinds asked for. */
interface RelatedRow extends Omit<models.RelatedMeasure, 'reasons'> {
  readonly reasons: readonly RelatedReasonNode[];
  readonly related: MeasureRow;
}

/** Why `relatedId` is shown for `measureId`. */
export interface RelatedReason extends RelatedReasonNode {
  readonly measureId: string;
  readonly relatedId: string;
}

export interface RelatedEdge extends Edge<MeasureRow> {
  /** In thousandths. */
  readonly score: number;
  readonly reasons: readonly RelatedReason[];
}

export interface RelatedConnection extends Omit<Connection<MeasureRow>, 'edges'> {
  readonly edges: Promise<RelatedEdge[]>;
}

const POSITION: OrderKey = {
  field: 'position',
  column: 't.position',
  type: 'number',
  direction: 'ASC',
  nullable: false,
};
const SCORE: OrderKey = { ...POSITION, field: 'score', column: 't.score', direction: 'DESC' };

const listing = (from: Sql, name: string, keys: readonly OrderKey[]): Listing => ({
  parts: null,
  from,
  counted: from,
  embeds: [{ field: 'related', model: 'Measure', by: 'relatedId' }],
  prepared: true,
  name,
  model: 'RelatedMeasure',
  where: [sql`t.measure_id = p.id`],
  keys,
  group: name,
});

/** As they are stored: best first. */
const BY_ALL = listing(sql`related_measure t`, 'related measures', [POSITION]);

/** Only what some kinds of bonds say, the best of that first. Scores are of these kinds, and so are cursors. */
function byKinds(kinds: readonly RelationReason[]): Listing {
  const chosen = sql`(SELECT r.measure_id, r.position, r.related_id, c.score, c.reasons FROM related_measure r
    CROSS JOIN LATERAL (
      SELECT sum((reason->>'weight')::int)::int AS score, jsonb_agg(reason ORDER BY place) AS reasons
      FROM jsonb_array_elements(r.reasons) WITH ORDINALITY AS e(reason, place)
      WHERE reason->>'kind' = ANY(${kinds}::text[])) c
    WHERE c.score IS NOT NULL) t`;
  return listing(chosen, `related measures (${kinds.join(', ') || 'none'})`, [SCORE, POSITION]);
}

/** Measure → those that belong near it, by all kinds of bonds where `by` is null. */
export function relatedMeasures(
  loaders: Parameters<typeof connect>[0],
  measureId: string,
  by: readonly RelationReason[] | null,
  args: ConnectionArgs,
): RelatedConnection {
  const list = by === null ? BY_ALL : byKinds([...new Set(by)].sort());
  const connection = connect<RelatedRow>(loaders, list, measureId, args);
  return withEdges(connection, ({ cursor, node: { related, relatedId, score, reasons } }) => ({
    cursor,
    node: related,
    score,
    reasons: reasons.map((reason) => ({ ...reason, measureId, relatedId })),
  }));
}
