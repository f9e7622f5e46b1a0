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

/** `worth`: what a thing that just two measures share is worth, in thousandths; `sharing` are those that do. */
export function shared<Feature>(
  featuresOf: readonly (readonly Feature[])[],
  nameOf: (feature: Feature) => string,
  worth: (feature: Feature, sharing: readonly number[]) => number,
  mostWorth: number,
): Shared<Feature> {
  const { features, measures, of } = selective(postings(featuresOf));
  const worths = features.map((feature, place) => {
    const sharing = measures[place] as readonly number[];
    if (!ties(sharing)) return 0;
    const rare = rarity(sharing.length, featuresOf.length) / 1_000;
    return Math.round(worth(feature, sharing) * rare ** 2);
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

/** Not what one measure alone has, nor what too many have. */
const ties = (sharing: readonly number[]): boolean => sharing.length > 1 && sharing.length <= MAX_SHARING;

function selective<Feature>({ features, measures, of }: Postings<Feature>): Postings<Feature> {
  const selects = (place: number): boolean => ties(measures[place] as readonly number[]);
  return { features, measures, of: of.map((places) => places.filter(selects)) };
}
