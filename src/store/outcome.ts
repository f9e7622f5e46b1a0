import type { DocumentGraph, NodeType } from '../model/graph.ts';

/** Kinds of edges that an import counts, by the names that GraphQL gives them. */
export type EdgeKind = 'CONTAINS' | 'RESPONSIBLE' | 'RELISTS' | 'REFERS' | 'MENTIONS' | 'HAS_STATUS';

/** Ids of one kind of node, as the graph before and after differ in them. Where a node stands in the text is not compared. */
export interface NodeChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

export type Changes = Partial<Readonly<Record<NodeType, NodeChanges>>>;

/** Of the whole graph. */
export interface Revisions {
  readonly before: string;
  readonly after: string;
}

/** What an import did, or with `dryRun` would do. */
export interface ImportOutcome {
  /** `stored`: a new document; `replaced`: another version of one; `unchanged`: nothing was written; `refused`: see `problems`. */
  readonly kind: 'stored' | 'replaced' | 'unchanged' | 'refused';
  readonly slug: string;
  readonly dryRun: boolean;
  readonly revision: Revisions;
  /** Of this document. */
  readonly nodes: Readonly<Record<NodeType, number>>;
  readonly edges: Readonly<Record<EdgeKind, number>>;
  /** By kind of node; kinds in which nothing changed are left out. */
  readonly changes: Changes;
  /** Why the graph was refused; empty otherwise. */
  readonly problems: readonly string[];
}

/** What taking a document out did, or with `dryRun` would do. */
export interface RemovalOutcome {
  /** `absent`: there was no such document. */
  readonly kind: 'removed' | 'absent';
  readonly slug: string;
  readonly dryRun: boolean;
  readonly revision: Revisions;
  readonly changes: Changes;
}

export type GraphCounts = Pick<ImportOutcome, 'nodes' | 'edges'>;

/** Counts what one document brings; the edges as the whole graph counts them. */
export function countGraph(graph: DocumentGraph): GraphCounts {
  const { sections, measures, relistings, references, mentions } = graph;
  const notes = measures.reduce((count, measure) => count + measure.notes.length, 0);
  return {
    nodes: {
      Document: 1,
      Status: graph.statuses.length,
      Section: sections.length,
      Measure: measures.length,
      ProgressNote: notes,
      Relisting: relistings.length,
      Ministry: graph.ministries.length,
      Entity: graph.entities.length,
    },
    edges: {
      CONTAINS: sections.length + measures.length + relistings.length + notes,
      RESPONSIBLE: measures.reduce((count, measure) => count + measure.responsibilities.length, 0),
      RELISTS: relistings.filter(({ measureId }) => measureId !== null).length,
      REFERS: pairs(references.filter(({ to }) => to.type !== 'Relisting')),
      MENTIONS: pairs(mentions.map(({ measureId, target }) => ({ measureId, to: target }))),
      HAS_STATUS: measures.length,
    },
  };
}

interface Link {
  readonly measureId: string;
  readonly to: { readonly type: NodeType; readonly id: string };
}

/** However often a text says it, two nodes have one edge of a kind. */
const pairs = (links: readonly Link[]): number =>
  new Set(links.map(({ measureId, to }) => `${measureId} ${to.type} ${to.id}`)).size;
