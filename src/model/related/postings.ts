/** An inverted index: which measure has which features (names, words, ministries), and which measures have each. */
export interface Postings<Feature> {
  readonly features: readonly Feature[];
  /** By feature: the measures that have it, in the order of the document. */
  readonly measures: readonly (readonly number[])[];
  /** By measure: its features as places in `features`, ascending, each once. */
  readonly of: readonly (readonly number[])[];
}

/** From the features of each measure; repetitions do not matter. */
export function postings<Feature>(featuresOf: readonly Iterable<Feature>[]): Postings<Feature> {
  const places = new Map<Feature, number>();
  const measures: number[][] = [];
  const of = featuresOf.map((features, measure) => {
    const own = new Set<number>();
    for (const feature of features) {
      const place = places.get(feature) ?? places.size;
      if (place === places.size) places.set(feature, place);
      own.add(place);
      const sharing = measures[place];
      if (!sharing) measures.push([measure]);
      else if (sharing.at(-1) !== measure) sharing.push(measure);
    }
    return [...own].sort((x, y) => x - y);
  });
  return { features: [...places.keys()], measures, of };
}

/** Calls `found` for each thing that two ascending lists have in common, with its places in both. */
export function meet(x: readonly number[], y: readonly number[], found: (i: number, j: number) => void): void {
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const [left, right] = [x[i] as number, y[j] as number];
    if (left === right) found(i, j);
    if (left <= right) i++;
    if (right <= left) j++;
  }
}

/** What two ascending lists have in common. */
export function common(x: readonly number[], y: readonly number[]): number[] {
  const both: number[] = [];
  meet(x, y, (i) => both.push(x[i] as number));
  return both;
}
