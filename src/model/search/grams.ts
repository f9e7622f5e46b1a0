/**
 * What the index of texts holds: every single UTF-16 unit of a folded text and every two neighbours, as 32-bit numbers.
 * Two are `first << 16 | second`, one is `first << 16`: no two of them have the same number, since no text holds U+0000.
 */
const single = (text: string, at: number): number => text.charCodeAt(at) << 16;
const pair = (text: string, at: number): number => single(text, at) | text.charCodeAt(at + 1);

/** All of them, each once. The parts do not touch: nothing is found that begins in one and ends in the next. */
export function gramsOf(parts: readonly string[]): number[] {
  const grams = new Set<number>();
  for (const part of parts) {
    for (let at = 0; at < part.length; at++) {
      grams.add(single(part, at));
      if (at + 1 < part.length) grams.add(pair(part, at));
    }
  }
  return [...grams];
}

/**
 * Those that a text must have to contain the term: its pairs, or itself where it is one unit. For up to two units
 * (`isExact`) they are enough, for more they only say that it may.
 */
export function gramsOfTerm(term: string): number[] {
  if (term.length === 1) return [single(term, 0)];
  return [...new Set(Array.from({ length: term.length - 1 }, (_, at) => pair(term, at)))];
}

export const isExact = (term: string): boolean => term.length <= 2;
