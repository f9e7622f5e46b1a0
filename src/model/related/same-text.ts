import type { NoteNode } from '../graph.ts';
import { type Bond, type EvidenceNode, NO_WORDS, type RelatedSource } from './bond.ts';
import { shared } from './shared.ts';
import { FULL_NOTE, WEIGHTS } from './weights.ts';

/** SAME_TEXT: notes (進捗状況) that say the same. A short one is a set phrase and says less. */
export function sameText({ measures }: RelatedSource): Bond {
  const notesOf = (measure: number): readonly NoteNode[] => measures[measure]?.notes ?? [];
  const worth = (key: string, sharing: readonly number[]): number => {
    const last = notesOf(sharing.at(-1) as number).findLast(({ textKey }) => textKey === key);
    return WEIGHTS.SAME_TEXT * Math.min(1, (last?.text.length ?? 0) / FULL_NOTE);
  };
  const texts = shared(
    measures.map((measure) => measure.notes.map(({ textKey }) => textKey)),
    (key) => key,
    worth,
    WEIGHTS.SAME_TEXT,
  );
  const nodeOf = (measure: number, key: string): EvidenceNode => {
    const note = notesOf(measure).find(({ textKey }) => textKey === key) as NoteNode;
    return { type: 'ProgressNote', id: note.id };
  };
  return {
    kind: 'SAME_TEXT',
    isDirected: true,
    partners: texts.partners,
    weight: texts.weight,
    evidence(a, b) {
      const nodes: EvidenceNode[] = [];
      for (const key of texts.inCommon(a, b)) nodes.push(nodeOf(a, key), nodeOf(b, key));
      return { words: NO_WORDS, nodes };
    },
  };
}
