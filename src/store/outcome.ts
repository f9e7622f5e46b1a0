/** Kinds of nodes and edges that an import counts, by the names that GraphQL gives them. */
export type NodeKind = 'Document' | 'Status' | 'Section' | 'Measure' | 'ProgressNote' | 'Relisting' | 'Ministry';
export type EdgeKind = 'CONTAINS' | 'RESPONSIBLE' | 'RELISTS' | 'HAS_STATUS' | 'MEMBER_OF';

/** Ids of one kind of node, as the document's former version and the new one differ in them. */
export interface NodeChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** What an import did, or with `dryRun` would do. */
export interface ImportOutcome {
  /** `stored`: a new document; `replaced`: another version of one; `unchanged`: nothing was written; `refused`: see `problems`. */
  readonly kind: 'stored' | 'replaced' | 'unchanged' | 'refused';
  readonly slug: string;
  readonly dryRun: boolean;
  /** Of the whole graph, before and after. */
  readonly revision: { readonly before: string; readonly after: string };
  /** Of this document. */
  readonly nodes: Readonly<Record<NodeKind, number>>;
  readonly edges: Readonly<Record<EdgeKind, number>>;
  /** By kind of node; kinds in which nothing changed are left out. */
  readonly changes: Partial<Readonly<Record<NodeKind, NodeChanges>>>;
  /** Why the graph was refused; empty otherwise. */
  readonly problems: readonly string[];
}
