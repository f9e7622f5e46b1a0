import { common, type Postings, postings } from './postings.ts';
import { rarity } from './rarity.ts';
import { AT_MOST, MAX_EVIDENCE, MAX_SHARING } from './weights.ts';

/** Things that few measures share: each ties those measures together by its rarity on the one side times the other. */
export interface Shared<Feature> {
  partners(a: number): readonly Iterable<number>[];
  weight(a: number, b: number): number;
  /** What both have, what weighs most first; a few of them. */
  inCommon(a: number, b: number): Feature[];
}

/** `worth`: what a thing that just two measures share is worth, in thousandths. */
export function shared<Feature>(
  featuresOf: readonly (readonly Feature[])[],
  nameOf: (feature: Feature) => string,
  worth: (feature: Feature) => number,
  mostWorth: number,
): Shared<Feature> {
  const { features, measures, of } = selective(postings(featuresOf));
  const worths = features.map((feature, place) => {
    const rare = rarity(measures[place]?.length ?? 0, featuresOf.length) / 1_000;
    return Math.round(worth(feature) * rare ** 2);
  });
  const inCommon = (a: number, b: number) => common(of[a] as readonly number[], of[b] as readonly number[]);
  const worthOf = (place: number): number => worths[place] ?? 0;
  const nameAt = (place: number): string => nameOf(features[place] as Feature);
  return {
    partners(a) {
      return (of[a] as readonly number[]).map((place) => measures[place] as readonly number[]);
    },
    weight(a, b) {
      let sum = 0;
      for (const place of inCommon(a, b)) sum += worthOf(place);
      return Math.min(sum, AT_MOST * mostWorth);
    },
    inCommon: (a, b) =>
      inCommon(a, b)
        .toSorted((x, y) => worthOf(y) - worthOf(x) || (nameAt(x) < nameAt(y) ? -1 : 1))
        .slice(0, MAX_EVIDENCE)
        .map((place) => features[place] as Feature),
  };
}

/** Without the features that one measure alone has and those that too many have. */
function selective<Feature>({ features, measures, of }: Postings<Feature>): Postings<Feature> {
  const ties = (place: number): boolean => {
    const sharing = measures[place]?.length ?? 0;
    return sharing > 1 && sharing <= MAX_SHARING;
  };
  return { features, measures, of: of.map((places) => places.filter(ties)) };
}
