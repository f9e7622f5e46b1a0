/** What ties pairs of measures together, the same from either side. Most pairs, and most measures, have nothing. */
export interface Ties<Tie> {
  partners(a: number): readonly (readonly number[])[];
  between(a: number, b: number): readonly Tie[];
  add(a: number, b: number, tie: Tie): void;
}

const NONE: readonly never[] = [];

export function createTies<Tie>(): Ties<Tie> {
  const of = new Map<number, Map<number, Tie[]>>();
  const put = (a: number, b: number, ties: Tie[]): void => {
    const others = of.get(a);
    if (others) others.set(b, ties);
    else of.set(a, new Map([[b, ties]]));
  };
  return {
    partners(a) {
      const others = of.get(a);
      return others ? [[...others.keys()]] : NONE;
    },
    between: (a, b) => of.get(a)?.get(b) ?? NONE,
    add(a, b, tie) {
      const ties = of.get(a)?.get(b);
      if (ties) {
        ties.push(tie);
        return;
      }
      const both = [tie];
      put(a, b, both);
      put(b, a, both);
    },
  };
}
