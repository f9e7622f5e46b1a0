import type { Bond, RelatedSource } from './bond.ts';
import { common, postings } from './postings.ts';
import { rarity } from './rarity.ts';
import { COLLECTIVE_PART, MAX_EVIDENCE, MAX_MINISTRY_SHARING, WEIGHTS } from './weights.ts';

/**
 * SHARED_MINISTRIES: the same ministries (担当省庁) answer. What counts is which part of all that answer for either they
 * are, by rarity, and how rare they are themselves: 防衛省 alone on both says much, 内閣官房 alone on both next to nothing.
 */
export function sharedMinistries({ measures, ministries }: RelatedSource): Bond {
  const index = postings(measures.map(({ responsibilities }) => responsibilities.map(({ ministryId }) => ministryId)));
  const collectives = new Set(ministries.flatMap(({ id, kind }) => (kind === 'COLLECTIVE' ? [id] : [])));
  const rarities = index.features.map((id, place) => {
    const value = rarity(index.measures[place]?.length ?? 0, measures.length);
    return Math.max(0, collectives.has(id) ? Math.round(value * COLLECTIVE_PART) : value);
  });
  const worthOf = (place: number): number => rarities[place] ?? 0;
  const sum = (places: readonly number[], value: (place: number) => number): number =>
    places.reduce((total, place) => total + value(place), 0);
  const sums = index.of.map((places) => sum(places, worthOf));
  const inCommon = (a: number, b: number): number[] => common(index.of[a] ?? [], index.of[b] ?? []);
  return {
    kind: 'SHARED_MINISTRIES',
    *partners(a) {
      for (const place of index.of[a] ?? []) {
        const sharing = index.measures[place] ?? [];
        if (sharing.length <= MAX_MINISTRY_SHARING) yield* sharing;
      }
    },
    weight(a, b) {
      const both = inCommon(a, b);
      const all = (sums[a] ?? 0) + (sums[b] ?? 0) - sum(both, worthOf);
      if (all === 0) return 0;
      return Math.round((WEIGHTS.SHARED_MINISTRIES * sum(both, (place) => worthOf(place) ** 2)) / (all * 1_000));
    },
    evidence: (a, b) => ({
      words: [],
      nodes: inCommon(a, b)
        .sort((x, y) => worthOf(y) - worthOf(x) || x - y)
        .slice(0, MAX_EVIDENCE)
        .map((place) => ({ type: 'Ministry', id: index.features[place] as string })),
    }),
  };
}
