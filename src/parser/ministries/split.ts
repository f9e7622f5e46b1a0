import { type Range, type SourceText, sliceFolded, trimRange } from '../../source/source-text.ts';
import { findMinistry, gluedNames, looksLikeMinistry, type ResolvedMinistry, unknownMinistry } from './resolve.ts';

/** A ministry as a cell names it. */
export interface StatedMinistry extends Range {
  readonly ministry: ResolvedMinistry;
}

const SEPARATORS = /(?:<[^<>]*>|[\s、,/;|【】[\]〔〕"]|及び|並びに|および|ならびに|又は)+/g;
const MIDDLE_DOTS = /[・･]/g;

/** 担当省庁: `内閣官房 全府省庁`, `内・警・総・経産省`, `総務省、法務省及び外務省`, `【防衛省】` … in stated order. */
export function splitMinistries(source: SourceText, range: Range): StatedMinistry[] {
  return mended(source, pieces(source, range, SEPARATORS)).flatMap((piece) => {
    const whole = stated(source, piece);
    if (whole.ministry.registered) return [whole];
    const dotted = pieces(source, piece, MIDDLE_DOTS);
    // An unknown body may have a dot inside its name; the dots separate only where they set a known name free.
    const parts = dotted.flatMap((part) => unglue(source, part));
    return parts.some((part) => part.ministry.registered) ? parts : [whole];
  });
}

/** No list of ministries is longer or has a sentence in it: neither need be taken apart to know that. */
const MAX_LENGTH = 300;

function isTooMuch(source: SourceText, { start, end }: Range): boolean {
  return end - start > MAX_LENGTH || source.folded.slice(start, end).includes('。');
}

/** A name broken by a line's end (`経済産` `業省`) has at most this many pieces. */
const MAX_PIECES = 4;

/** Puts together pieces that only white space parts and that are a name together but none by themselves. */
function mended(source: SourceText, found: readonly Range[]): Range[] {
  const whole: Range[] = [];
  for (let i = 0; i < found.length; ) {
    const first = found[i] as Range;
    const count = findMinistry(sliceFolded(source, first)) ? 1 : lengthOfName(source, found, i);
    whole.push({ start: first.start, end: (found[i + count - 1] as Range).end });
    i += count;
  }
  return whole;
}

function lengthOfName(source: SourceText, found: readonly Range[], from: number): number {
  const { start } = found[from] as Range;
  for (let count = 2; count <= MAX_PIECES; count++) {
    const last = found[from + count - 1];
    if (!last) break;
    if (findMinistry(source.folded.slice(start, last.end))) return count;
  }
  return 1;
}

/** Whether the range is nothing but names of ministries that the registry knows. */
export function isMinistries(source: SourceText, range: Range): boolean {
  if (isTooMuch(source, range)) return false;
  const all = splitMinistries(source, range);
  return all.length > 0 && all.every((each) => each.ministry.registered);
}

/** Whether the range could be a list of public bodies, known or not. */
export function mayBeMinistries(source: SourceText, range: Range): boolean {
  if (isTooMuch(source, range)) return false;
  const all = splitMinistries(source, range);
  return all.length > 0 && all.every((each) => each.ministry.registered || looksLikeMinistry(each.ministry.id));
}

function unglue(source: SourceText, piece: Range): StatedMinistry[] {
  const whole = stated(source, piece);
  const lengths = whole.ministry.registered ? null : gluedNames(sliceFolded(source, piece).toLowerCase());
  if (!lengths) return [whole];
  let start = piece.start;
  return lengths.map((length) => {
    const part = stated(source, { start, end: start + length });
    start += length;
    return part;
  });
}

function stated(source: SourceText, range: Range): StatedMinistry {
  const name = sliceFolded(source, range);
  return { ...range, ministry: findMinistry(name) ?? unknownMinistry(name) };
}

function pieces(source: SourceText, { start, end }: Range, separator: RegExp): Range[] {
  const found: Range[] = [];
  let from = start;
  for (const match of source.folded.slice(start, end).matchAll(separator)) {
    found.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  found.push({ start: from, end });
  return found.map((piece) => trimRange(source, piece)).filter((piece) => piece.start < piece.end);
}
