import { type Bond, type BondSource, type EvidenceNode, NO_WORDS } from './bond.ts';
import { createTies } from './ties.ts';
import { MAX_EVIDENCE, WEIGHTS } from './weights.ts';

/** A place that points from a measure to another one. */
interface Pointer {
  readonly from: number;
  readonly node: EvidenceNode;
}

/**
 * REFERENCE: the text of one points at the other (参照, a mention of a measure), in either direction or both. What both
 * have in common is the place that says so: the note, or the measure itself where its name does.
 */
export function reference({ placeOf, mentions, references }: BondSource): Bond {
  const pointers = createTies<Pointer>();
  const point = (measureId: string, noteId: string | null, targetId: string): void => {
    const [from, to] = [placeOf.get(measureId), placeOf.get(targetId)];
    if (from === undefined || to === undefined || from === to) return;
    const node = { type: noteId === null ? 'Measure' : 'ProgressNote', id: noteId ?? measureId } as const;
    if (!pointers.between(from, to).some((known) => known.node.id === node.id)) pointers.add(from, to, { from, node });
  };
  for (const { measureId, noteId, to } of references) if (to.type === 'Measure') point(measureId, noteId, to.id);
  for (const { measureId, noteId, target } of mentions) {
    if (target.type === 'Measure') point(measureId, noteId, target.id);
  }
  return {
    kind: 'REFERENCE',
    isDirected: true,
    partners: pointers.partners,
    weight: (a, b) => (pointers.between(a, b).length > 0 ? WEIGHTS.REFERENCE : 0),
    evidence: (a, b) => ({
      words: NO_WORDS,
      nodes: [...pointers.between(a, b)]
        .sort((x, y) => Number(y.from === a) - Number(x.from === a) || (x.node.id < y.node.id ? -1 : 1))
        .slice(0, MAX_EVIDENCE)
        .map(({ node }) => node),
    }),
  };
}
