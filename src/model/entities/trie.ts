interface Branch<T> {
  /** By UTF-16 code unit. */
  readonly next: Map<number, Branch<T>>;
  value: T | undefined;
}

export interface Hit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

const NONE: readonly never[] = [];

/** Longer words are no names; bounds the work at each place of the text. */
const MAX_LENGTH = 100;

/**
 * Finds many words in one pass over a text: at each place the longest word for which `fits` holds, from left to right,
 * never overlapping. Linear in the text, however many the words are.
 */
export function trie<T>(words: Iterable<readonly [string, T]>) {
  const root: Branch<T> = { next: new Map(), value: undefined };
  /** One bit a code unit: nearly all places of a text begin no word, and asking a Map takes ten times as long. */
  const starts = new Uint32Array(0x10000 / 32);
  for (const [word, value] of words) {
    if (word === '' || word.length > MAX_LENGTH) continue;
    let branch = root;
    const first = word.charCodeAt(0);
    starts[first >>> 5] = (starts[first >>> 5] as number) | (1 << (first & 31));
    for (let i = 0; i < word.length; i++) {
      const next: Branch<T> = branch.next.get(word.charCodeAt(i)) ?? { next: new Map(), value: undefined };
      branch.next.set(word.charCodeAt(i), next);
      branch = next;
    }
    branch.value ??= value;
  }
  return {
    hits(text: string, fits: (text: string, start: number, end: number) => boolean): readonly Hit<T>[] {
      let found: Hit<T>[] | null = null;
      for (let start = 0; start < text.length; ) {
        const first = text.charCodeAt(start);
        if (((starts[first >>> 5] as number) & (1 << (first & 31))) === 0) {
          start++;
          continue;
        }
        let longest: Hit<T> | null = null;
        let branch = root.next.get(first);
        for (let end = start + 1; branch; end++) {
          if (branch.value !== undefined && fits(text, start, end)) longest = { start, end, value: branch.value };
          branch = branch.next.get(text.charCodeAt(end));
        }
        if (longest) {
          found ??= [];
          found.push(longest);
        }
        start = longest?.end ?? start + 1;
      }
      return found ?? NONE;
    },
  };
}
