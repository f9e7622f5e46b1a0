import type { NodeType } from '../../model/graph.ts';
import type { EdgeKind } from '../graph-info.ts';

interface Edges {
  readonly kind: EdgeKind;
  readonly from: NodeType;
  readonly to: NodeType;
}

/** Where the edges of one kind between two types of nodes stand: there is no table of edges, each is a row of another. */
export interface StatedEdges extends Edges {
  readonly table: string;
  /** Column with the id of the node that the edge leads from. */
  readonly tail: string;
  /** Column with the id of the node that it leads to. */
  readonly head: string;
  readonly where?: string;
  /** Whether rows say the same edge more than once. */
  readonly repeated: boolean;
  /**
   * The end that has few such edges, whatever the size of the graph: a text names few things, a thing may be named by
   * many texts.
   */
  readonly few: 'tail' | 'head';
  /** Where a document states the edge: whose columns say so, and how they begin; null where no single place does. */
  readonly source: { readonly document: 'own' | 'of the measure'; readonly prefix: '' | 'status_' } | null;
}

/** Edges between all nodes of a type whose rows are equal in a column: from the earlier id to each later one. */
export interface AlikeEdges extends Edges {
  readonly table: string;
  readonly alike: string;
}

export type EdgeTable = StatedEdges | AlikeEdges;

export const isAlike = (table: EdgeTable): table is AlikeEdges => 'alike' in table;

const OWN = { document: 'own', prefix: '' } as const;
const OF_MEASURE = { document: 'of the measure', prefix: '' } as const;

/** What the text of a measure points at or names: a column for each type of target. */
const inText = (kind: EdgeKind, table: 'cross_reference' | 'mention', to: NodeType, column: string): EdgeTable => ({
  kind,
  from: 'Measure',
  to,
  table,
  tail: 'measure_id',
  head: column,
  // A measure that names itself is no edge.
  where: to === 'Measure' ? `${column} <> measure_id` : `${column} IS NOT NULL`,
  repeated: true,
  few: 'tail',
  source: OF_MEASURE,
});

/** All edges of the graph. Each list of ids at one end of a node comes from an index, at either end. */
export const EDGE_TABLES: readonly EdgeTable[] = [
  {
    kind: 'CONTAINS',
    from: 'Document',
    to: 'Section',
    table: 'section',
    tail: 'document_id',
    head: 'id',
    where: 'parent_id IS NULL',
    repeated: false,
    few: 'head',
    source: OWN,
  },
  {
    kind: 'CONTAINS',
    from: 'Section',
    to: 'Section',
    table: 'section',
    tail: 'parent_id',
    head: 'id',
    where: 'parent_id IS NOT NULL',
    repeated: false,
    few: 'head',
    source: OWN,
  },
  {
    kind: 'CONTAINS',
    from: 'Section',
    to: 'Measure',
    table: 'measure',
    tail: 'section_id',
    head: 'id',
    repeated: false,
    few: 'head',
    source: OWN,
  },
  {
    kind: 'CONTAINS',
    from: 'Section',
    to: 'Relisting',
    table: 'relisting',
    tail: 'section_id',
    head: 'id',
    repeated: false,
    few: 'head',
    source: OWN,
  },
  {
    kind: 'CONTAINS',
    from: 'Measure',
    to: 'ProgressNote',
    table: 'progress_note',
    tail: 'measure_id',
    head: 'id',
    repeated: false,
    few: 'head',
    source: OF_MEASURE,
  },
  {
    kind: 'RESPONSIBLE',
    from: 'Measure',
    to: 'Ministry',
    table: 'responsibility',
    tail: 'measure_id',
    head: 'ministry_id',
    repeated: false,
    few: 'tail',
    source: OF_MEASURE,
  },
  {
    kind: 'RELISTS',
    from: 'Relisting',
    to: 'Measure',
    table: 'relisting',
    tail: 'id',
    head: 'measure_id',
    where: 'measure_id IS NOT NULL',
    repeated: false,
    few: 'tail',
    source: OWN,
  },
  inText('REFERS', 'cross_reference', 'Measure', 'to_measure_id'),
  inText('REFERS', 'cross_reference', 'Section', 'to_section_id'),
  inText('REFERS', 'cross_reference', 'Entity', 'to_entity_id'),
  inText('MENTIONS', 'mention', 'Entity', 'entity_id'),
  inText('MENTIONS', 'mention', 'Ministry', 'ministry_id'),
  inText('MENTIONS', 'mention', 'Measure', 'target_measure_id'),
  inText('MENTIONS', 'mention', 'Document', 'target_document_id'),
  {
    kind: 'MEMBER_OF',
    from: 'Ministry',
    to: 'Ministry',
    table: 'membership',
    tail: 'member_id',
    head: 'collective_id',
    repeated: false,
    few: 'tail',
    source: null,
  },
  {
    kind: 'HAS_STATUS',
    from: 'Measure',
    to: 'Status',
    table: 'measure',
    tail: 'id',
    head: 'status_id',
    repeated: false,
    few: 'tail',
    source: { document: 'own', prefix: 'status_' },
  },
  {
    kind: 'SAME_TEXT',
    from: 'ProgressNote',
    to: 'ProgressNote',
    table: 'progress_note',
    alike: 'text_key',
  },
];

/** The tables of the kinds asked for. */
export const tablesOf = (kinds: readonly EdgeKind[]): EdgeTable[] =>
  EDGE_TABLES.filter(({ kind }) => kinds.includes(kind));
