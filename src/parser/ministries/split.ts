import { matches } from '../../source/matches.ts';
import { remembered } from '../../source/remembered.ts';
import { type Range, type SourceText, sliceFolded, trimmed } from '../../source/source-text.ts';
import {
  findMinistry,
  gluedNames,
  LAST_CHARACTERS,
  looksLikeMinistry,
  type ResolvedMinistry,
  unknownMinistry,
} from './resolve.ts';

/** A ministry as a cell names it. */
export interface StatedMinistry extends Range {
  readonly ministry: ResolvedMinistry;
}

/** 担当省庁: `内閣官房 全府省庁`, `内・警・総・経産省`, `総務省、法務省及び外務省`, `【防衛省】` … in stated order. */
export function splitMinistries(source: SourceText, range: Range): StatedMinistry[] {
  return read(sliceFolded(source, range)).map(({ start, end, ministry }) => ({
    start: range.start + start,
    end: range.start + end,
    ministry,
  }));
}

/** No list of ministries is longer or has a sentence in it: neither need be taken apart to know that. */
const MAX_LENGTH = 300;

/** Whether the range is nothing but names of ministries that the registry knows. */
export function isMinistries(source: SourceText, range: Range): boolean {
  const all = listIn(source, range);
  return all.length > 0 && all.every(({ ministry }) => ministry.registered);
}

/** Whether the range could be a list of public bodies, known or not. */
export function mayBeMinistries(source: SourceText, range: Range): boolean {
  const all = listIn(source, range);
  return all.length > 0 && all.every(({ ministry }) => ministry.registered || looksLikeMinistry(ministry.id));
}

function listIn(source: SourceText, range: Range): readonly StatedMinistry[] {
  if (range.end - range.start > MAX_LENGTH || !ENDS_LIKE_LIST.test(source.folded.charAt(range.end - 1))) return NONE;
  const text = sliceFolded(source, range);
  return text.includes('。') ? NONE : read(text);
}

const NONE: readonly StatedMinistry[] = [];

/** Kana and kanji with which neither a name nor a separator ends; other characters may stand for one that does. */
const ENDS_OTHERWISE = `(?![びには${[...LAST_CHARACTERS].join('')}])[ぁ-ゖァ-ヺー一-鿿]`;
/** The last character of a cell that may be a list: one look, and most names of measures are known to be none. */
const ENDS_LIKE_LIST = new RegExp(`^(?!${ENDS_OTHERWISE})`);

const SEPARATORS = /(?:<[^<>]*>|[\s、,/;|【】[\]〔〕"]|及び|並びに|および|ならびに|又は)+/g;
const MIDDLE_DOTS = /[・･]/g;

/** The ministries in a text, each with its place in it. Most rows of a report name the same few. */
const read = remembered(
  (text): readonly StatedMinistry[] =>
    mended(text, pieces(text, { start: 0, end: text.length }, SEPARATORS)).flatMap((piece) => {
      const whole = stated(text, piece);
      if (whole.ministry.registered) return [whole];
      const dotted = pieces(text, piece, MIDDLE_DOTS);
      // An unknown body may have a dot inside its name; the dots separate only where they set a known name free.
      const parts = dotted.flatMap((part) => unglue(text, part));
      return parts.some((part) => part.ministry.registered) ? parts : [whole];
    }),
  { most: 5_000, longest: 100 },
);

/** A name broken by a line's end (`経済産` `業省`) has at most this many pieces. */
const MAX_PIECES = 4;

/** Puts together pieces that only white space parts and that are a name together but none by themselves. */
function mended(text: string, found: readonly Range[]): Range[] {
  const whole: Range[] = [];
  for (let i = 0; i < found.length; ) {
    const { start, end } = found[i] as Range;
    const count = findMinistry(text.slice(start, end)) ? 1 : lengthOfName(text, found, i);
    whole.push({ start, end: (found[i + count - 1] as Range).end });
    i += count;
  }
  return whole;
}

function lengthOfName(text: string, found: readonly Range[], from: number): number {
  const { start } = found[from] as Range;
  for (let count = 2; count <= MAX_PIECES; count++) {
    const last = found[from + count - 1];
    if (!last) break;
    if (findMinistry(text.slice(start, last.end))) return count;
  }
  return 1;
}

function unglue(text: string, piece: Range): StatedMinistry[] {
  const whole = stated(text, piece);
  const lengths = whole.ministry.registered ? null : gluedNames(text.slice(piece.start, piece.end).toLowerCase());
  if (!lengths) return [whole];
  let start = piece.start;
  return lengths.map((length) => {
    const part = stated(text, { start, end: start + length });
    start += length;
    return part;
  });
}

function stated(text: string, { start, end }: Range): StatedMinistry {
  const name = text.slice(start, end);
  return { start, end, ministry: findMinistry(name) ?? unknownMinistry(name) };
}

/** What stands between the separators, without white space at its ends. */
function pieces(text: string, { start, end }: Range, separator: RegExp): Range[] {
  const found: Range[] = [];
  let from = start;
  const add = (to: number): void => {
    const piece = trimmed(text, from, to);
    if (piece.start < piece.end) found.push(piece);
  };
  for (const match of matches(text.slice(start, end), separator)) {
    add(start + match.index);
    from = start + match.index + match[0].length;
  }
  add(end);
  return found;
}
