import { bestOf } from '../in-order.ts';
import { type Bond, type EvidenceNode, NO_WORDS, type RelatedSource } from './bond.ts';
import { common, postings, worthOfCommon } from './postings.ts';
import { rarity } from './rarity.ts';
import { COLLECTIVE_PART, MAX_EVIDENCE, MAX_MINISTRY_SHARING, WEIGHTS } from './weights.ts';

/**
 * SHARED_MINISTRIES: the same ministries (担当省庁) answer. What counts is which part of all that answer for either they
 * are, by rarity, and how rare they are themselves: 防衛省 alone on both says much, 内閣官房 alone on both next to nothing.
 */
export function sharedMinistries({ measures, ministries }: RelatedSource): Bond {
  const index = postings(measures.map(({ responsibilities }) => responsibilities.map(({ ministryId }) => ministryId)));
  const nodes = index.features.map((id): EvidenceNode => ({ type: 'Ministry', id }));
  const collectives = new Set(ministries.flatMap(({ id, kind }) => (kind === 'COLLECTIVE' ? [id] : [])));
  const rarities = index.features.map((id, place) => {
    const value = rarity(index.measures[place]?.length ?? 0, measures.length);
    return Math.max(0, collectives.has(id) ? Math.round(value * COLLECTIVE_PART) : value);
  });
  const squares = rarities.map((value) => value ** 2);
  const namedBy = (a: number): readonly number[] => index.of[a] as readonly number[];
  const isRarer = (x: number, y: number): boolean => {
    const [one, other] = [rarities[x] as number, rarities[y] as number];
    return one > other || (one === other && x < y);
  };
  const sums = index.of.map((places) => places.reduce((sum, place) => sum + (rarities[place] as number), 0));
  return {
    kind: 'SHARED_MINISTRIES',
    partners: (a) =>
      namedBy(a)
        .map((place) => index.measures[place] as readonly number[])
        .filter((sharing) => sharing.length <= MAX_MINISTRY_SHARING),
    weight(a, b) {
      const all = (sums[a] as number) + (sums[b] as number) - worthOfCommon(namedBy(a), namedBy(b), rarities);
      if (all === 0) return 0;
      return Math.round((WEIGHTS.SHARED_MINISTRIES * worthOfCommon(namedBy(a), namedBy(b), squares)) / (all * 1_000));
    },
    evidence: (a, b) => ({
      words: NO_WORDS,
      nodes: bestOf(common(namedBy(a), namedBy(b)), isRarer, MAX_EVIDENCE).map((place) => nodes[place] as EvidenceNode),
    }),
  };
}
