import type { NodeType } from '../model/graph.ts';
import type { Graph } from '../store/generated/prisma/client.ts';
import type { Reader } from './reader.ts';

export type GraphRow = Pick<Graph, 'revision' | 'importedAt'>;

/** Kinds of edges of the graph. */
export const EDGE_KINDS = [
  'CONTAINS',
  'RESPONSIBLE',
  'RELISTS',
  'REFERS',
  'MENTIONS',
  'MEMBER_OF',
  'HAS_STATUS',
  'SAME_TEXT',
] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

/** How many nodes and edges the graph has, by kind. */
export interface GraphCounts {
  readonly nodes: Readonly<Record<NodeType, number>>;
  readonly edges: Readonly<Record<EdgeKind, number>>;
}

/** Everything but documents, statuses, ministries and entities is contained by exactly one other node, so nodes count CONTAINS. */
async function countGraph(reader: Reader): Promise<GraphCounts> {
  const [row] = await reader.query<
    Record<NodeType | 'Responsibility' | 'Membership' | 'Resolved' | 'Refers' | 'Mentions' | 'SameText', number>
  >({
    name: 'graph_counts',
    text: `SELECT
      (SELECT count(*)::int FROM document) AS "Document", (SELECT count(*)::int FROM status) AS "Status",
      (SELECT count(*)::int FROM section) AS "Section", (SELECT count(*)::int FROM measure) AS "Measure",
      (SELECT count(*)::int FROM progress_note) AS "ProgressNote", (SELECT count(*)::int FROM relisting) AS "Relisting",
      (SELECT count(*)::int FROM ministry) AS "Ministry", (SELECT count(*)::int FROM responsibility) AS "Responsibility",
      (SELECT count(*)::int FROM membership) AS "Membership",
      (SELECT count(*)::int FROM relisting WHERE measure_id IS NOT NULL) AS "Resolved",
      (SELECT count(*)::int FROM entity) AS "Entity",
      (SELECT count(*)::int FROM (SELECT DISTINCT measure_id, to_measure_id, to_section_id, to_entity_id
        FROM cross_reference WHERE to_relisting_id IS NULL) c) AS "Refers",
      (SELECT count(*)::int FROM (SELECT DISTINCT measure_id, entity_id, ministry_id, target_measure_id,
        target_document_id FROM mention) m) AS "Mentions",
      (SELECT COALESCE(sum(n * (n - 1) / 2), 0)::int FROM (SELECT count(*) AS n FROM progress_note
        GROUP BY text_key HAVING count(*) > 1) s) AS "SameText"`,
  });
  if (!row) throw new Error('A select of counts gave no row.');
  const { Responsibility, Membership, Resolved, Refers, Mentions, SameText, ...nodes } = row;
  return {
    nodes,
    edges: {
      CONTAINS: nodes.Section + nodes.Measure + nodes.Relisting + nodes.ProgressNote,
      RESPONSIBLE: Responsibility,
      RELISTS: Resolved,
      REFERS: Refers,
      MENTIONS: Mentions,
      MEMBER_OF: Membership,
      HAS_STATUS: nodes.Measure,
      SAME_TEXT: SameText,
    },
  };
}

/** The one row of the graph's own; null before the first import. */
export const createGraphRowLoader = (reader: Reader) => async (): Promise<GraphRow | null> => {
  const [row] = await reader.query<GraphRow>({
    name: 'graph_row',
    text: 'SELECT revision, imported_at AS "importedAt" FROM graph',
  });
  return row ?? null;
};

/** Counts at most once, however many fields ask. */
export function createGraphCounter(reader: Reader): () => Promise<GraphCounts> {
  let counts: Promise<GraphCounts> | null = null;
  return () => {
    counts ??= countGraph(reader);
    return counts;
  };
}
