import type { RelatedReasonNode } from '../graph.ts';
import type { Bond, RelatedSource } from './bond.ts';
import { type Entry, entriesBySection } from './entries.ts';
import { rarity } from './rarity.ts';
import { AT_MOST, MAX_EVIDENCE, RELISTED_NEIGHBOURS, WEIGHTS } from './weights.ts';

type Node = RelatedReasonNode['nodes'][number];

/** Two measures under one heading, at least one of them by a 再掲 row. */
interface Meeting {
  readonly sectionId: string;
  readonly entries: readonly Entry[];
  readonly weight: number;
}

/**
 * RELISTED_TOGETHER: both are listed again (再掲) under the same heading, or one is listed again where the other stands.
 * The more stands under that heading, and the farther apart, the less it says.
 */
export function relistedTogether(source: RelatedSource): Bond {
  const { measures } = source;
  const meetings = measures.map(() => new Map<number, Map<string, Meeting>>());
  for (const [sectionId, entries] of entriesBySection(source)) {
    const most = (WEIGHTS.RELISTED_TOGETHER * Math.max(0, rarity(entries.length, measures.length))) / 1_000;
    for (const { a, b, apart } of beside(entries)) {
      const weight = Math.round((most * (RELISTED_NEIGHBOURS + 1 - apart)) / RELISTED_NEIGHBOURS);
      for (const [one, other] of [
        [a, b],
        [b, a],
      ] as const) {
        const met = meetings[one.measure]?.get(other.measure) ?? new Map<string, Meeting>();
        if (weight > (met.get(sectionId)?.weight ?? 0)) met.set(sectionId, { sectionId, entries: [a, b], weight });
        meetings[one.measure]?.set(other.measure, met);
      }
    }
  }
  const between = (a: number, b: number): Meeting[] => [...(meetings[a]?.get(b)?.values() ?? [])];
  return {
    kind: 'RELISTED_TOGETHER',
    partners: (a) => meetings[a]?.keys() ?? [],
    weight: (a, b) =>
      Math.min(
        between(a, b).reduce((sum, { weight }) => sum + weight, 0),
        AT_MOST * WEIGHTS.RELISTED_TOGETHER,
      ),
    evidence: (a, b) => ({
      words: [],
      nodes: between(a, b)
        .sort((x, y) => y.weight - x.weight || (x.sectionId < y.sectionId ? -1 : 1))
        .slice(0, MAX_EVIDENCE)
        .flatMap(nodesOf),
    }),
  };
}

/** The heading, then the 再掲 rows under it that are meant. */
const nodesOf = ({ sectionId, entries }: Meeting): Node[] => [
  { type: 'Section', id: sectionId },
  ...entries.flatMap(({ relisting }) => (relisting ? [{ type: 'Relisting' as const, id: relisting.id }] : [])),
];

/** Pairs of entries that stand near each other, where one of them is a repeated row. */
function* beside(entries: readonly Entry[]): Generator<{ a: Entry; b: Entry; apart: number }> {
  for (const [place, a] of entries.entries()) {
    for (let apart = 1; apart <= RELISTED_NEIGHBOURS; apart++) {
      const b = entries[place + apart];
      if (!b) break;
      if ((a.relisting || b.relisting) && a.measure !== b.measure) yield { a, b, apart };
    }
  }
}
