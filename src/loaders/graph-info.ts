import DataLoader from 'dataloader';
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

/** What GraphQL can say of a whole number. Notes that say the same are joined each with each, and those soon are more. */
const MAX_INT = 2_147_483_647;

const SAME_TEXT = `(SELECT least(COALESCE(sum(n * (n - 1) / 2), 0), ${MAX_INT})::int
  FROM (SELECT count(*) AS n FROM progress_note GROUP BY text_key) s)`;

type Counted = NodeType | 'Responsibility' | 'Membership' | 'Resolved' | 'Refers' | 'Mentions' | 'SameText';

/**
 * Adds up what was counted at import. Only notes that say the same go across documents: those are counted where edges are
 * asked for. Everything but documents, statuses, ministries and entities is contained by exactly one other node, so nodes
 * count CONTAINS.
 */
async function countGraph(reader: Reader, withEdges: boolean): Promise<GraphCounts> {
  const [row] = await reader.query<Record<Counted, number>>({
    name: withEdges ? 'graph_counts' : 'graph_node_counts',
    text: `SELECT d.*, m.*,
        (SELECT count(*)::int FROM document) AS "Document", (SELECT count(*)::int FROM status) AS "Status",
        (SELECT count(*)::int FROM ministry) AS "Ministry", (SELECT count(*)::int FROM entity) AS "Entity",
        (SELECT count(*)::int FROM membership) AS "Membership", ${withEdges ? SAME_TEXT : '0'} AS "SameText"
      FROM (SELECT COALESCE(sum(sections), 0)::int AS "Section", COALESCE(sum(notes), 0)::int AS "ProgressNote",
          COALESCE(sum(relistings), 0)::int AS "Relisting", COALESCE(sum(relists), 0)::int AS "Resolved",
          COALESCE(sum(refers), 0)::int AS "Refers", COALESCE(sum(mentions), 0)::int AS "Mentions"
        FROM document_tally) d
      CROSS JOIN (SELECT COALESCE(sum(count), 0)::int AS "Measure",
          COALESCE(sum(count * cardinality(ministry_ids)), 0)::int AS "Responsibility" FROM measure_tally) m`,
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

/** Nodes, or edges, or both in one statement. */
export const createGraphCounter = (reader: Reader) =>
  new DataLoader<keyof GraphCounts, GraphCounts>(async (wanted) => {
    const counts = await countGraph(reader, wanted.includes('edges'));
    return wanted.map(() => counts);
  });
