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

/** Counts what one document brings; the edges as the whole graph counts them. */
export function countGraph(graph: DocumentGraph): Pick<ImportOutcome, 'nodes' | 'edges'> {
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
      REFERS: references.filter(({ to }) => to.type !== 'Relisting').length,
      MENTIONS: new Set(mentions.map(({ measureId, target }) => `${measureId} ${target.type} ${target.id}`)).size,
      HAS_STATUS: measures.length,
    },
  };
}
