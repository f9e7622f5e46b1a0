import type { RelatedReasonNode } from '../graph.ts';
import type { Bond, RelatedSource } from './bond.ts';
import { MAX_EVIDENCE, WEIGHTS } from './weights.ts';

type Node = RelatedReasonNode['nodes'][number];

/**
 * REFERENCE: the text of one points at the other (参照, a mention of a measure), in either direction or both. What both
 * have in common is the place that says so: the note, or the measure itself where its name does.
 */
export function reference({ measures, mentions, references }: RelatedSource): Bond {
  const placeOf = new Map(measures.map(({ id }, place) => [id, place]));
  const pointing = measures.map(() => new Map<number, Node[]>());
  const pointed = measures.map(() => new Set<number>());
  const point = (measureId: string, noteId: string | null, targetId: string): void => {
    const [from, to] = [placeOf.get(measureId), placeOf.get(targetId)];
    if (from === undefined || to === undefined || from === to) return;
    const node: Node = noteId === null ? { type: 'Measure', id: measureId } : { type: 'ProgressNote', id: noteId };
    const nodes = pointing[from]?.get(to) ?? [];
    if (!nodes.some(({ id }) => id === node.id)) nodes.push(node);
    pointing[from]?.set(to, nodes);
    pointed[to]?.add(from);
  };
  for (const { measureId, noteId, to } of references) if (to.type === 'Measure') point(measureId, noteId, to.id);
  for (const { measureId, noteId, target } of mentions) {
    if (target.type === 'Measure') point(measureId, noteId, target.id);
  }
  const nodesOf = (a: number, b: number): Node[] =>
    [...(pointing[a]?.get(b) ?? [])].sort((x, y) => (x.id < y.id ? -1 : 1));
  return {
    kind: 'REFERENCE',
    partners: (a) => [...(pointing[a]?.keys() ?? []), ...(pointed[a] ?? [])],
    weight: (a, b) => (pointing[a]?.has(b) || pointing[b]?.has(a) ? WEIGHTS.REFERENCE : 0),
    evidence: (a, b) => ({ words: [], nodes: [...nodesOf(a, b), ...nodesOf(b, a)].slice(0, MAX_EVIDENCE) }),
  };
}
