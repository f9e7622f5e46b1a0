import type { NodeType } from '../../model/graph.ts';
import type { EdgeKind } from '../graph-info.ts';

/** Where the edges of one kind between two types of nodes stand: there is no table of edges, each is a row of another. */
export interface EdgeTable {
  readonly kind: EdgeKind;
  readonly from: NodeType;
  readonly to: NodeType;
  /** What follows FROM; the row with the edge's source, if it has one, is `e`. */
  readonly rows: string;
  /** Id of the node that the edge leads from. */
  readonly tail: string;
  /** Id of the node that it leads to. */
  readonly head: string;
  readonly where?: string;
  /**
   * The end that has few such edges, whatever the size of the graph: a text names few things, a thing may be named by
   * many texts. Where neither end has, the column of the nodes' own table in which both say the same.
   */
  readonly few: 'tail' | 'head' | { readonly table: string; readonly column: string };
  /** Where a document states the edge: whose columns say so, and how they begin; null where no single place does. */
  readonly source: { readonly document: 'e.document_id' | 'measure'; readonly prefix: '' | 'status_' } | null;
}

const OWN = { document: 'e.document_id', prefix: '' } as const;
const OF_MEASURE = { document: 'measure', prefix: '' } as const;

/** What the text of a measure points at or names: a column for each type of target. */
const inText = (kind: EdgeKind, rows: 'cross_reference' | 'mention', to: NodeType, column: string): EdgeTable => ({
  kind,
  from: 'Measure',
  to,
  rows: `${rows} e`,
  tail: 'e.measure_id',
  head: `e.${column}`,
  // A measure that names itself is no edge.
  where: to === 'Measure' ? `e.${column} <> e.measure_id` : `e.${column} IS NOT NULL`,
  few: 'tail',
  source: OF_MEASURE,
});

/** All edges of the graph. Each list of ids at one end of a node comes from an index, at either end. */
export const EDGE_TABLES: readonly EdgeTable[] = [
  {
    kind: 'CONTAINS',
    from: 'Document',
    to: 'Section',
    rows: 'section e',
    tail: 'e.document_id',
    head: 'e.id',
    where: 'e.parent_id IS NULL',
    few: 'head',
    source: OWN,
  },
  {
    kind: 'CONTAINS',
    from: 'Section',
    to: 'Section',
    rows: 'section e',
    tail: 'e.parent_id',
    head: 'e.id',
    where: 'e.parent_id IS NOT NULL',
    few: 'head',
    source: OWN,
  },
  {
    kind: 'CONTAINS',
    from: 'Section',
    to: 'Measure',
    rows: 'measure e',
    tail: 'e.section_id',
    head: 'e.id',
    few: 'head',
    source: OWN,
  },
  {
    kind: 'CONTAINS',
    from: 'Section',
    to: 'Relisting',
    rows: 'relisting e',
    tail: 'e.section_id',
    head: 'e.id',
    few: 'head',
    source: OWN,
  },
  {
    kind: 'CONTAINS',
    from: 'Measure',
    to: 'ProgressNote',
    rows: 'progress_note e',
    tail: 'e.measure_id',
    head: 'e.id',
    few: 'head',
    source: OF_MEASURE,
  },
  {
    kind: 'RESPONSIBLE',
    from: 'Measure',
    to: 'Ministry',
    rows: 'responsibility e',
    tail: 'e.measure_id',
    head: 'e.ministry_id',
    few: 'tail',
    source: OF_MEASURE,
  },
  {
    kind: 'RELISTS',
    from: 'Relisting',
    to: 'Measure',
    rows: 'relisting e',
    tail: 'e.id',
    head: 'e.measure_id',
    where: 'e.measure_id IS NOT NULL',
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
    rows: 'membership e',
    tail: 'e.member_id',
    head: 'e.collective_id',
    few: 'tail',
    source: null,
  },
  {
    kind: 'HAS_STATUS',
    from: 'Measure',
    to: 'Status',
    rows: 'measure e',
    tail: 'e.id',
    head: 'e.status_id',
    few: 'tail',
    source: { document: 'e.document_id', prefix: 'status_' },
  },
  {
    kind: 'SAME_TEXT',
    from: 'ProgressNote',
    to: 'ProgressNote',
    // The earlier id leads to the later: one edge for each two notes.
    rows: 'progress_note e JOIN progress_note o ON o.text_key = e.text_key AND o.id > e.id',
    tail: 'e.id',
    head: 'o.id',
    few: { table: 'progress_note', column: 'text_key' },
    source: null,
  },
];

/** The tables of the kinds asked for. */
export const tablesOf = (kinds: readonly EdgeKind[]): EdgeTable[] =>
  EDGE_TABLES.filter(({ kind }) => kinds.includes(kind));
