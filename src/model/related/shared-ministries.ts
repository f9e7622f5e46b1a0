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
  const sums = index.of.map((places) => places.reduce((sum, place) => sum + worthOf(place), 0));
  return {
    kind: 'SHARED_MINISTRIES',
    partners: (a) =>
      (index.of[a] as readonly number[])
        .map((place) => index.measures[place] as readonly number[])
        .filter((sharing) => sharing.length <= MAX_MINISTRY_SHARING),
    weight(a, b) {
      const [x, y] = [index.of[a] as readonly number[], index.of[b] as readonly number[]];
      let [worth, squares] = [0, 0];
      for (let i = 0, j = 0; i < x.length && j < y.length; ) {
        const [left, right] = [x[i] as number, y[j] as number];
        if (left === right) {
          worth += worthOf(left);
          squares += worthOf(left) ** 2;
        }
        if (left <= right) i++;
        if (right <= left) j++;
      }
      const all = (sums[a] ?? 0) + (sums[b] ?? 0) - worth;
      return all === 0 ? 0 : Math.round((WEIGHTS.SHARED_MINISTRIES * squares) / (all * 1_000));
    },
    evidence: (a, b) => ({
      words: [],
      nodes: common(index.of[a] as readonly number[], index.of[b] as readonly number[])
        .toSorted((x, y) => worthOf(y) - worthOf(x) || x - y)
        .slice(0, MAX_EVIDENCE)
        .map((place) => ({ type: 'Ministry', id: index.features[place] as string })),
    }),
  };
}
