import { inOrder } from '../in-order.ts';

/** An inverted index: which measure has which features (names, words, ministries), and which measures have each. */
export interface Postings<Feature> {
  readonly features: readonly Feature[];
  /** By feature: the measures that have it, in the order of the document. */
  readonly measures: readonly (readonly number[])[];
  /** By measure: its features as places in `features`, ascending, each once. */
  readonly of: readonly (readonly number[])[];
}

/** From the features of each measure; repetitions do not matter. */
export function postings<Feature>(featuresOf: readonly (readonly Feature[])[]): Postings<Feature> {
  const places = new Map<Feature, number>();
  const measures: number[][] = [];
  const of = featuresOf.map((features, measure) => {
    const own: number[] = [];
    for (const feature of features) {
      const place = places.get(feature);
      const sharing = place === undefined ? undefined : measures[place];
      if (sharing?.at(-1) === measure) continue;
      if (place === undefined || sharing === undefined) {
        own.push(places.size);
        places.set(feature, places.size);
        measures.push([measure]);
      } else {
        own.push(place);
        sharing.push(measure);
      }
    }
    return inOrder(own, isLess);
  });
  return { features: [...places.keys()], measures, of };
}

/** What two ascending lists have in common is worth, all of it together. */
export function worthOfCommon(x: readonly number[], y: readonly number[], worths: readonly number[]): number {
  let sum = 0;
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const [left, right] = [x[i] as number, y[j] as number];
    if (left === right) sum += worths[left] as number;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return sum;
}

const isLess = (x: number, y: number): boolean => x < y;

const NONE: readonly number[] = [];

/** What two ascending lists have in common. */
export function common(x: readonly number[], y: readonly number[]): readonly number[] {
  let both: number[] | null = null;
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const [left, right] = [x[i] as number, y[j] as number];
    if (left === right) {
      // Nearly always the only one: a list that begins with it takes a third of the memory of one that grows.
      if (both) both.push(left);
      else both = [left];
    }
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return both ?? NONE;
}
