import { bestOf } from '../in-order.ts';
import { common, type Postings, postings, worthOfCommon } from './postings.ts';
import { rarity } from './rarity.ts';
import { AT_MOST, MAX_EVIDENCE, MAX_SHARING } from './weights.ts';

/** Things that few measures share: each ties those measures together by its rarity on the one side times the other. */
export interface Shared<Feature> {
  partners(a: number): readonly (readonly number[])[];
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
  const featuresIn = (a: number): readonly number[] => of[a] as readonly number[];
  const nameAt = (place: number): string => nameOf(features[place] as Feature);
  const isWorthMore = (x: number, y: number): boolean => {
    const [one, other] = [worths[x] as number, worths[y] as number];
    return one > other || (one === other && nameAt(x) < nameAt(y));
  };
  return {
    partners: (a) => featuresIn(a).map((place) => measures[place] as readonly number[]),
    weight: (a, b) => Math.min(worthOfCommon(featuresIn(a), featuresIn(b), worths), AT_MOST * mostWorth),
    inCommon: (a, b) =>
      bestOf(common(featuresIn(a), featuresIn(b)), isWorthMore, MAX_EVIDENCE).map(
        (place) => features[place] as Feature,
      ),
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
