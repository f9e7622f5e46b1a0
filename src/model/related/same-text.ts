import type { NoteNode } from '../graph.ts';
import { type Bond, NO_WORDS, type RelatedSource } from './bond.ts';
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
  const noteOf = (measure: number, key: string): NoteNode =>
    notesOf(measure).find(({ textKey }) => textKey === key) as NoteNode;
  return {
    kind: 'SAME_TEXT',
    isDirected: true,
    partners: texts.partners,
    weight: texts.weight,
    evidence: (a, b) => ({
      words: NO_WORDS,
      nodes: texts
        .inCommon(a, b)
        .flatMap((key) => [noteOf(a, key), noteOf(b, key)])
        .map(({ id }) => ({ type: 'ProgressNote', id })),
    }),
  };
}
