import type { DocumentGraph } from '../model/graph.ts';
import type { CrossReferenceNode, DateMentionNode, MentionNode } from '../model/text-links.ts';
import { fields, SPAN } from './columns.ts';
import { type Columns, type Copy, copies } from './copy.ts';

/** What stands in the texts of measures. */
export function* textRows({ mentions, dates, references }: DocumentGraph): Generator<Copy> {
  yield* copies('mention', MENTION, mentions);
  yield* copies('date_mention', DATE, dates);
  yield* copies('cross_reference', REFERENCE, references);
}

const target = (type: MentionNode['target']['type']) => (mention: MentionNode) =>
  mention.target.type === type ? mention.target.id : null;

const MENTION: Columns<MentionNode> = {
  ...fields<MentionNode>('measureId', 'position', 'noteId'),
  entity_id: target('Entity'),
  ministry_id: target('Ministry'),
  target_measure_id: target('Measure'),
  target_document_id: target('Document'),
  ...fields<MentionNode>('surface'),
  ...SPAN,
};

const DATE: Columns<DateMentionNode> = {
  ...fields<DateMentionNode>('measureId', 'position', 'noteId', 'surface'),
  from_date: ({ from }) => from,
  to_date: ({ to }) => to,
  ...fields<DateMentionNode>('precision', 'sense', 'resolvedBy'),
  ...SPAN,
};

const to = (type: CrossReferenceNode['to']['type']) => (reference: CrossReferenceNode) =>
  reference.to.type === type ? reference.to.id : null;

const REFERENCE: Columns<CrossReferenceNode> = {
  ...fields<CrossReferenceNode>('measureId', 'position', 'noteId', 'kind'),
  to_measure_id: to('Measure'),
  to_section_id: to('Section'),
  to_entity_id: to('Entity'),
  to_relisting_id: to('Relisting'),
  ...SPAN,
};
