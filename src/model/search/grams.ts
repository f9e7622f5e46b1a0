/**
 * What the index of texts holds: every two neighbouring UTF-16 units of a folded text as a 32-bit number, `first << 16 |
 * second`, and its last unit with nothing behind it as `last << 16`. No two of them have the same number, since no text
 * holds U+0000; and every unit of a text is the first half of one of them.
 */
const gramAt = (text: string, at: number): number =>
  (text.charCodeAt(at) << 16) | (at + 1 < text.length ? text.charCodeAt(at + 1) : 0);

/** All of them, each once. The parts do not touch: nothing is found that begins in one and ends in the next. */
export function gramsOf(parts: readonly string[]): number[] {
  const grams = new Set<number>();
  for (const part of parts) for (let at = 0; at < part.length; at++) grams.add(gramAt(part, at));
  return [...grams];
}

/**
 * What a text must have to contain a term: of a single unit one of the numbers in a range, of a longer term all of its
 * pairs. `exact`: that is enough; otherwise it only says that the text may contain it.
 */
export type TermGrams =
  | { readonly from: number; readonly to: number }
  | { readonly all: readonly number[]; readonly exact: boolean };

export function gramsOfTerm(term: string): TermGrams {
  if (term.length === 1) return { from: gramAt(term, 0), to: gramAt(term, 0) | 0xffff };
  const pairs = Array.from({ length: term.length - 1 }, (_, at) => gramAt(term, at));
  return { all: [...new Set(pairs)], exact: term.length === 2 };
}
