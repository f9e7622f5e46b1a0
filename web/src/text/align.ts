import type { Range } from './cut.ts';

/** How a text that the API cleaned (tags and line breaks out) lies in the stretch of the source that it was read from. */
export interface Alignment {
  /** The stretch of the source text that it takes, within the one given. */
  readonly range: Range;
  /** Where a stretch of the source came to stand in the cleaned text; null when nothing of it is there. */
  toText(source: Range): Range | null;
}

const isSpace = (char: string | undefined): boolean => char !== undefined && /\s/.test(char);
const TAG = /<\/?[a-z][^<>]*>/iy;

/** The next place in the source behind white space and behind tags that the cleaned text does not have. */
function skip(source: string, from: number, text: string, at: number): number {
  let place = from;
  for (;;) {
    while (isSpace(source[place])) place++;
    TAG.lastIndex = place;
    const tag = TAG.exec(source)?.[0];
    if (tag === undefined || text.startsWith(tag, at)) return place;
    place += tag.length;
  }
}

/** Lays the cleaned text on the source from an offset on; null when it says anything else than the source there. */
export function alignText(text: string, source: string, from = 0): Alignment | null {
  const places: number[] = [];
  let next = from;
  for (let at = 0; at < text.length; at++) {
    if (!isSpace(text[at])) {
      next = skip(source, next, text, at);
      if (source[next] !== text[at]) return null;
    }
    // White space stands between what is before and behind it, whatever the source has there.
    places.push(isSpace(text[at]) ? -1 : next++);
  }
  const first = places.find((place) => place >= 0);
  if (first === undefined) return null;
  return {
    range: { start: first, end: next },
    toText({ start, end }) {
      const within = (place: number) => place >= start && place < end;
      const begin = places.findIndex(within);
      return begin < 0 ? null : { start: begin, end: places.findLastIndex(within) + 1 };
    },
  };
}

const LETTER = /[\p{L}\p{N}]/u;

/** Finds a cleaned text in the row that it was read from: where it first stands between no other letters. */
export function findText(text: string, row: string): Alignment | null {
  const first = text.charAt(0);
  if (first === '') return null;
  for (let from = row.indexOf(first); from >= 0; from = row.indexOf(first, from + 1)) {
    if (LETTER.test(row[from - 1] ?? '')) continue;
    const found = alignText(text, row, from);
    if (found && !LETTER.test(row[found.range.end] ?? '')) return found;
  }
  return null;
}
