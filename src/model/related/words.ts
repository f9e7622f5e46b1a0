/**
 * A piece of a text that can be a word: Latin letters (SHA-1, IPv6), katakana, or kanji. 等 (and so on), 各 (each), 及び,
 * 並びに and 又は (and, or) are part of none. What follows a digit counts something (19年度, 第13回会合) and is no topic.
 */
const PIECE =
  /([A-Za-z][A-Za-z0-9]*(?:[-._/+][A-Za-z0-9]+)*)|([ァ-ヺー]+)|([0-9]?)(?:(?![等及並又]|各(?!種)|第[0-9])[\p{Script=Han}々〆])+/gu;

/** Shorter ones are no words: a letter, two katakana, one kanji. */
const LEAST = { latin: 2, katakana: 3, kanji: 2 } as const;

/** A known word inside a kanji compound is this long at most: the work for a compound has a bound. */
const MAX_PART = 8;

/**
 * The words of a text that can be told without a dictionary: each run of one script, and each compound of several
 * (サイバー攻撃, IT障害), as often as it occurs. Widths are folded.
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  let [compound, end, pieces] = ['', -1, 0];
  const finish = (): void => {
    if (pieces > 1) words.push(compound);
    [compound, pieces] = ['', 0];
  };
  for (const match of text.normalize('NFKC').matchAll(PIECE)) {
    const [piece, latin, katakana, digit] = match;
    if (match.index !== end || digit) finish();
    end = match.index + piece.length;
    if (digit) continue;
    if (piece.length >= (latin ? LEAST.latin : katakana ? LEAST.katakana : LEAST.kanji)) words.push(piece);
    compound += piece;
    pieces += 1;
  }
  finish();
  return words;
}

const KANJI = /^\p{Script=Han}+$/u;

/**
 * Takes kanji compounds apart by the words that stand alone somewhere in the same document: 地方公共団体職員 is 地方公共団体
 * and 職員, where those do. The longest word wins, from left to right; remainders are left out.
 */
export function partsBy(known: { has(word: string): boolean }): (word: string) => string[] {
  return (word) => {
    if (word.length < LEAST.kanji + 1 || !KANJI.test(word)) return [];
    const parts: string[] = [];
    for (let at = 0; at + LEAST.kanji <= word.length; ) {
      const part = longest(word, at, known);
      if (part) parts.push(part);
      at += part?.length ?? 1;
    }
    return parts;
  };
}

function longest(word: string, at: number, known: { has(word: string): boolean }): string | null {
  for (let length = Math.min(MAX_PART, word.length - at); length >= LEAST.kanji; length--) {
    const part = word.slice(at, at + length);
    if (length < word.length && known.has(part)) return part;
  }
  return null;
}
