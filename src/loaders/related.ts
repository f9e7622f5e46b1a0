import type { NodeType } from '../model/graph.ts';
import type { RelatedReasonNode, RelationReason } from '../model/text-links.ts';
import { type Connection, connect, type Edge, withEdges } from './pages/connection.ts';
import type { Listing } from './pages/listing.ts';
import type { OrderKey } from './pages/order.ts';
import type { ConnectionArgs } from './pages/window.ts';
import type { MeasureRow } from './rows.ts';
import { shape, WHOLE } from './shape.ts';
import { type Sql, sql } from './sql.ts';

/** A reason as it is stored. */
type StoredReason = readonly [
  kind: RelationReason,
  weight: number,
  words: readonly string[],
  nodes: readonly (readonly [type: NodeType, id: string])[],
];

/** A related measure with why; `score` and `reasons` are of the kinds asked for. */
interface RelatedRow {
  readonly measureId: string;
  readonly relatedId: string;
  readonly score: number;
  readonly reasons: readonly StoredReason[];
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
  shape: shape(null, { related: WHOLE }),
  prepared: true,
  name,
  model: 'RelatedMeasure',
  where: [sql`t.measure_id = p.id`],
  keys,
  group: name,
});

/** One row of the table holds all that are related to a measure (prisma/schema.prisma). */
const PAIRS = sql`related_measure r CROSS JOIN LATERAL json_array_elements(r.related) WITH ORDINALITY AS e(pair, place)`;

/** As they are stored: best first. */
const BY_ALL = listing(
  sql`(SELECT r.measure_id, e.place::int AS position, e.pair->>0 AS related_id, (e.pair->>1)::int AS score,
      e.pair->2 AS reasons FROM ${PAIRS}) t`,
  'related measures',
  [POSITION],
);

/** Only what some kinds of bonds say, the best of that first. Scores are of these kinds, and so are cursors. */
function byKinds(kinds: readonly RelationReason[]): Listing {
  const chosen = sql`(SELECT r.measure_id, e.place::int AS position, e.pair->>0 AS related_id, c.score, c.reasons FROM ${PAIRS}
    CROSS JOIN LATERAL (
      SELECT sum((reason->>1)::int)::int AS score, json_agg(reason ORDER BY place) AS reasons
      FROM json_array_elements(e.pair->2) WITH ORDINALITY AS f(reason, place)
      WHERE reason->>0 = ANY(${kinds}::text[])) c
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
    reasons: reasons.map(([kind, weight, words, nodes]) => ({
      ...{ kind, weight, words, measureId, relatedId },
      nodes: nodes.map(([type, id]) => ({ type, id })),
    })),
  }));
}
