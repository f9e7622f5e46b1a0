import { hash } from 'node:crypto';

/**
 * What the index of texts holds: every two neighbouring UTF-16 units of a folded text as a 32-bit number, `first << 16 |
 * second`, and its last unit with nothing behind it as `last << 16`. No two of them have the same number, since no text
 * holds U+0000; and every unit of a text is the first half of one of them.
 */
const gramAt = (text: string, at: number): number =>
  (text.charCodeAt(at) << 16) | (at + 1 < text.length ? text.charCodeAt(at + 1) : 0);

/**
 * All of them and `others`, each once, in ascending order, in which the index takes them in at half the cost. The parts do
 * not touch: nothing is found that begins in one and ends in the next.
 */
export function gramsOf(parts: readonly string[], others: readonly number[] = []): Int32Array {
  const grams = new Int32Array(parts.reduce((sum, { length }) => sum + length, others.length));
  grams.set(others);
  let count = others.length;
  for (const part of parts) for (let at = 0; at < part.length; at++) grams[count++] = gramAt(part, at);
  return distinct(grams.sort());
}

/** Works in place, and on numbers in order. */
function distinct(numbers: Int32Array): Int32Array {
  let count = 0;
  for (const number of numbers) if (count === 0 || number !== numbers[count - 1]) numbers[count++] = number;
  return numbers.subarray(0, count);
}

/** With which unit texts begin: nothing before their first unit. */
export const startsOf = (parts: readonly string[]): number[] => [
  ...new Set(parts.filter((part) => part !== '').map((part) => part.charCodeAt(0))),
];

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

/** Numbers of our own beside those of texts: in no text does a high surrogate stand before what is not a low one. */
const OWN = 0xd800 << 16;

/** Says which kind of node an entry is of; from 1, in the order of the database's search_type. */
export const typeGram = (place: number): number => OWN | place;

/** Of the nodes half are on level 1, half of those on level 2 as well, and so on: a few of many, always the same few. */
export const MAX_LEVEL = 16;
export const levelGram = (level: number): number => OWN | (16 + level);

/** The levels that a node is on: its digest begins with as many zero bits. Sorted by digest, the highest come first. */
export function levelGrams(id: string): number[] {
  const zeros = Math.clz32(hash('md5', id, 'buffer').readUInt32BE(0));
  return Array.from({ length: Math.min(zeros, MAX_LEVEL) }, (_, below) => levelGram(below + 1));
}
