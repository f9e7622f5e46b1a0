/** A function of a text with a bounded memory of what it said. */
interface Bounds {
  /** So many texts are known at most; one more, and all are forgotten. */
  readonly most: number;
  /** Longer texts are worked out each time: they hardly repeat, and would fill the memory. */
  readonly longest: number;
}

/**
 * The same function, but it works a text out once: what stands in cells, and the nouns of notes, repeat within a report
 * and from one to the next. `of` must depend on nothing but the text.
 */
export function remembered<T>(of: (text: string) => T, { most, longest }: Bounds): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return of(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const own = copyOf(text);
    const value = of(own);
    if (known.size >= most) known.clear();
    known.set(own, value);
    return value;
  };
}

/** A slice keeps the whole text alive that it was cut from; a copy, and what is cut from it, does not. */
const copyOf = (text: string): string => ` ${text}`.slice(1);
