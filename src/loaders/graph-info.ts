import type { NodeType } from '../model/graph.ts';
import type { Graph } from '../store/generated/prisma/client.ts';
import type { Reader } from './reader.ts';

export type GraphRow = Pick<Graph, 'revision' | 'importedAt'>;

/** Kinds of edges that the graph has now. */
export const EDGE_KINDS = ['CONTAINS', 'RESPONSIBLE', 'RELISTS', 'MEMBER_OF', 'HAS_STATUS'] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

/** How many nodes and edges the graph has, by kind. */
export interface GraphCounts {
  readonly nodes: Readonly<Record<NodeType, number>>;
  readonly edges: Readonly<Record<EdgeKind, number>>;
}

/** Everything but documents, statuses and ministries is contained by exactly one other node, so nodes count CONTAINS. */
async function countGraph(reader: Reader): Promise<GraphCounts> {
  const [row] = await reader.query<Record<NodeType | 'Responsibility' | 'Membership' | 'Resolved', number>>({
    name: 'graph_counts',
    text: `SELECT
      (SELECT count(*)::int FROM document) AS "Document", (SELECT count(*)::int FROM status) AS "Status",
      (SELECT count(*)::int FROM section) AS "Section", (SELECT count(*)::int FROM measure) AS "Measure",
      (SELECT count(*)::int FROM progress_note) AS "ProgressNote", (SELECT count(*)::int FROM relisting) AS "Relisting",
      (SELECT count(*)::int FROM ministry) AS "Ministry", (SELECT count(*)::int FROM responsibility) AS "Responsibility",
      (SELECT count(*)::int FROM membership) AS "Membership",
      (SELECT count(*)::int FROM relisting WHERE measure_id IS NOT NULL) AS "Resolved"`,
  });
  if (!row) throw new Error('A select of counts gave no row.');
  const { Responsibility, Membership, Resolved, ...nodes } = row;
  return {
    nodes,
    edges: {
      CONTAINS: nodes.Section + nodes.Measure + nodes.Relisting + nodes.ProgressNote,
      RESPONSIBLE: Responsibility,
      RELISTS: Resolved,
      MEMBER_OF: Membership,
      HAS_STATUS: nodes.Measure,
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
