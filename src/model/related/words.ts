import { DIGIT, HAN, hanAt, KATAKANA, LETTER, SCRIPTS, scriptAt } from '../../source/scripts.ts';

/** Shorter ones are no words: a letter, two katakana, one kanji. */
const LEAST = { latin: 2, katakana: 3, kanji: 2 } as const;

/** A known word inside a kanji compound is this long at most: the work for a compound has a bound. */
const MAX_PART = 8;

/**
 * The words of a text that can be told without a dictionary: each run of Latin letters (SHA-1, IPv6), of katakana, or of
 * kanji, and each compound of several (サイバー攻撃, IT障害), as often as it occurs. What follows a digit counts something
 * (19年度, 第13回会合) and is no topic. Widths are folded.
 */
export function wordsOf(text: string): string[] {
  const folded = text.normalize('NFKC');
  const words: string[] = [];
  /** Where the pieces that stand side by side begin, and how many they are. */
  let first = 0;
  let pieces = 0;
  for (let at = 0; at < folded.length; ) {
    const script = scriptAt(folded, at);
    const counts = script === DIGIT;
    const end =
      script === LETTER
        ? latinEnd(folded, at)
        : script === KATAKANA
          ? katakanaEnd(folded, at)
          : kanjiEnd(folded, counts ? at + 1 : at);
    const isPiece = end > (counts ? at + 1 : at);
    if (!isPiece || counts) {
      if (pieces > 1) words.push(folded.slice(first, at));
      pieces = 0;
      at = isPiece ? end : at + 1;
      continue;
    }
    const least = script === LETTER ? LEAST.latin : script === KATAKANA ? LEAST.katakana : LEAST.kanji;
    if (end - at >= least) words.push(folded.slice(at, end));
    if (pieces === 0) first = at;
    pieces++;
    at = end;
  }
  if (pieces > 1) words.push(folded.slice(first));
  return words;
}

const JOINTS = '-._/+';

function isAlphanumeric(text: string, at: number): boolean {
  const script = scriptAt(text, at);
  return script === LETTER || script === DIGIT;
}

function latinEnd(text: string, at: number): number {
  let end = at;
  while (isAlphanumeric(text, end) || (JOINTS.includes(text.charAt(end)) && isAlphanumeric(text, end + 1))) end++;
  return end;
}

function katakanaEnd(text: string, at: number): number {
  let end = at;
  while (scriptAt(text, end) === KATAKANA) end++;
  return end;
}

function kanjiEnd(text: string, at: number): number {
  let end = at;
  for (let length = kanjiAt(text, end); length > 0; length = kanjiAt(text, end)) end += length;
  return end;
}

/** 等 (and so on), 及び, 並びに and 又は (and, or) are part of no word. */
const NO_PART = codesOf('等及並又');
/** Whether these are depends on what follows: 各 (each) but 各種, 第1 but 次第. */
const [EACH, ORDINAL] = codesOf('各第') as [number, number];
const KIND = '種';

/** The kanji that are part of a word wherever they stand. */
const ALWAYS = SCRIPTS.map((script) => (script === HAN ? 1 : 0));
for (const code of [...NO_PART, EACH, ORDINAL]) ALWAYS[code] = 0;
for (const code of codesOf('〆')) ALWAYS[code] = 1;

function codesOf(characters: string): number[] {
  return Array.from(characters, (char) => char.charCodeAt(0));
}

function kanjiAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  if (ALWAYS[code] === 1) return 1;
  if (code === EACH) return text[at + 1] === KIND ? 1 : 0;
  if (code === ORDINAL) return scriptAt(text, at + 1) === DIGIT ? 0 : 1;
  return NO_PART.includes(code) ? 0 : hanAt(text, at);
}

const NONE: readonly string[] = [];

/**
 * Takes kanji compounds apart by the words that stand alone somewhere in the same document: 地方公共団体職員 is 地方公共団体
 * and 職員, where those do. The longest word wins, from left to right; remainders are left out.
 */
export function partsBy(words: Iterable<string>): (word: string) => readonly string[] {
  const known = new Set(words);
  /** By the first character of a known word, the lengths of those that begin with it; few of all lengths occur. */
  const lengths = new Map<number, number[]>();
  for (const word of known) {
    if (word.length > MAX_PART) continue;
    const own = lengths.get(word.charCodeAt(0));
    if (!own) lengths.set(word.charCodeAt(0), [word.length]);
    else if (!own.includes(word.length)) own.push(word.length);
  }
  for (const own of lengths.values()) own.sort((a, b) => b - a);

  return (word) => {
    if (word.length < LEAST.kanji + 1 || !isKanji(word)) return NONE;
    const parts: string[] = [];
    for (let at = 0; at + LEAST.kanji <= word.length; ) {
      const part = longest(word, at, known, lengths.get(word.charCodeAt(at)) ?? []);
      if (part) parts.push(part);
      at += part?.length ?? 1;
    }
    return parts;
  };
}

function isKanji(word: string): boolean {
  let at = 0;
  for (let length = hanAt(word, at); length > 0; length = hanAt(word, at)) at += length;
  return at === word.length;
}

function longest(word: string, at: number, known: ReadonlySet<string>, lengths: readonly number[]): string | null {
  for (const length of lengths) {
    if (length < LEAST.kanji || length > word.length - at || length === word.length) continue;
    const part = word.slice(at, at + length);
    if (known.has(part)) return part;
  }
  return null;
}
