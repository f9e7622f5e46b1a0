import type {
  DocumentGraph,
  MeasureNode,
  MinistryRef,
  NoteNode,
  RelistingNode,
  SectionNode,
  StatusNode,
} from '../model/graph.ts';
import { fields, SPAN, spanOf } from './columns.ts';
import { type Columns, type Copy, copies } from './copy.ts';

/** The nodes that a document's lines make, and what ties them to each other and to ministries. */
export function* nodeRows({ slug, statuses, sections, measures, relistings }: DocumentGraph): Generator<Copy> {
  const of = { document_id: () => slug };
  yield* copies('status', { ...of, ...STATUS }, statuses);
  yield* copies('section', { ...of, ...SECTION }, sections);
  yield* copies('section_ancestor', ANCESTOR, ancestors(sections));

  const rankOf = new Map(statuses.map(({ id, rank }) => [id, rank]));
  const relisted = new Set(relistings.map(({ measureId }) => measureId));
  const derived: Columns<MeasureNode> = {
    ministry_count: ({ responsibilities }) => responsibilities.length,
    status_rank: ({ statusId }) => rankOf.get(statusId) ?? null,
    is_relisted: ({ id }) => relisted.has(id),
  };
  yield* copies('measure', { ...of, ...MEASURE, ...derived }, measures);
  yield* copies(
    'responsibility',
    refs('measure_id'),
    parts(measures, ({ responsibilities }) => responsibilities),
  );
  yield* copies(
    'progress_note',
    NOTE,
    parts(measures, ({ notes }) => notes),
  );
  yield* copies('relisting', { ...of, ...RELISTING }, relistings);
  yield* copies(
    'relisting_ministry',
    refs('relisting_id'),
    parts(relistings, ({ ministries }) => ministries),
  );
}

const STATUS: Columns<StatusNode> = {
  ...fields<StatusNode>('id', 'mark', 'markKey', 'meaning', 'rank', 'stage', 'defined'),
  ...SPAN,
};

const SECTION: Columns<SectionNode> = {
  ...fields<SectionNode>('id', 'parentId', 'level', 'depth', 'position', 'ordinal'),
  ...fields<SectionNode>('marker', 'title', 'heading', 'path', 'pathKey'),
  ...SPAN,
};

const MEASURE: Columns<MeasureNode> = {
  ...fields<MeasureNode>('id', 'number', 'numberOrigin', 'label', 'name', 'nameOrigin', 'displayName'),
  ...fields<MeasureNode>('sectionId', 'position', 'statusId'),
  ...SPAN,
  ...spanOf(({ statusSpan }: MeasureNode) => statusSpan, 'status_'),
};

const RELISTING: Columns<RelistingNode> = {
  ...fields<RelistingNode>('id', 'sectionId', 'label', 'position', 'ordinal', 'statedNumber', 'statedName'),
  ...fields<RelistingNode>('measureId', 'resolvedBy', 'agrees', 'discrepancies'),
  ...SPAN,
};

/** A part of a node, with whose part it is. */
type Part<T> = readonly [owner: string, part: T];

function* parts<Node extends { readonly id: string }, T>(nodes: readonly Node[], of: (node: Node) => readonly T[]) {
  for (const node of nodes) for (const part of of(node)) yield [node.id, part] as const;
}

const NOTE: Columns<Part<NoteNode>> = {
  id: ([, { id }]) => id,
  measure_id: ([owner]) => owner,
  position: ([, { position }]) => position,
  text: ([, { text }]) => text,
  text_key: ([, { textKey }]) => textKey,
  ...spanOf(([, { span }]: Part<NoteNode>) => span),
};

const refs = (owner: string): Columns<Part<MinistryRef>> => ({
  [owner]: ([id]) => id,
  ministry_id: ([, { ministryId }]) => ministryId,
  position: ([, { position }]) => position,
  ...spanOf(([, { span }]: Part<MinistryRef>) => span),
});

interface Ancestor {
  readonly sectionId: string;
  readonly ancestorId: string;
  readonly distance: number;
}

const ANCESTOR = fields<Ancestor>('sectionId', 'ancestorId', 'distance');

/** Each section with itself at distance 0, its parent at 1, and so on to the chapter. */
function* ancestors(sections: readonly SectionNode[]): Generator<Ancestor> {
  const parentOf = new Map(sections.map(({ id, parentId }) => [id, parentId]));
  for (const { id } of sections) {
    let distance = 0;
    for (let ancestorId: string | null | undefined = id; ancestorId; ancestorId = parentOf.get(ancestorId)) {
      yield { sectionId: id, ancestorId, distance: distance++ };
    }
  }
}
