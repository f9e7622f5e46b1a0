import type { Range } from '../../source/source-text.ts';
import { type FoldMap, foldWithMap } from './fold-map.ts';

/** Characters of a snippet, and of what stands in it before the first hit. */
const LENGTH = 120;
const BEFORE = 30;

/** A stretch of a text around the first place where a term occurs. Highlights are offsets into the stretch. */
export interface Excerpt extends Range {
  readonly highlights: readonly Range[];
}

/** Combining marks and half-width sound marks belong to the character before them, as does half of a surrogate pair. */
const JOINED = /^[\p{M}\uff9e\uff9f\udc00-\udfff]/u;
const LOW_SURROGATE = /^[\udc00-\udfff]/;
const cuts = (text: string, at: number): boolean => {
  const next = text.slice(at, at + 2);
  return at > 0 && (JOINED.test(next) || LOW_SURROGATE.test(next));
};

const isSpace = (text: string, at: number): boolean => text.charAt(at).trim() === '';

/** Every place of every term in the original, in order, those that overlap in one: … folds to three dots. */
function placesOf({ folded, original }: FoldMap, terms: readonly string[]): Range[] {
  const found = terms.flatMap((term) => {
    const places: Range[] = [];
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
      places.push(original({ start: at, end: at + term.length }));
    }
    return places;
  });
  const merged: Range[] = [];
  for (const place of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && place.start < last.end) merged[merged.length - 1] = { ...last, end: Math.max(last.end, place.end) };
    else merged.push(place);
  }
  return merged;
}

/**
 * Where the terms (folded) stand in a text, or in pieces of it: what lies between pieces is markup, which a hit may bridge
 * but an excerpt does not otherwise show. null where none of them occurs.
 */
export function excerptOf(
  text: string,
  terms: readonly string[],
  pieces: readonly Range[] = [{ start: 0, end: text.length }],
): Excerpt | null {
  const places = placesOf(foldWithMap(text, pieces), terms);
  const first = places[0];
  if (!first) return null;
  const pieceStart = pieces.find((piece) => first.start < piece.end)?.start ?? first.start;
  const pieceEnd = pieces.find((piece) => first.end <= piece.end)?.end ?? first.end;
  let start = Math.max(pieceStart, first.start - BEFORE);
  while (start > pieceStart && cuts(text, start)) start--;
  let end = Math.max(first.end, Math.min(pieceEnd, start + LENGTH));
  while (end < pieceEnd && cuts(text, end)) end++;
  while (start < first.start && isSpace(text, start)) start++;
  while (end > first.end && isSpace(text, end - 1)) end--;
  return {
    start,
    end,
    highlights: places
      .filter((place) => place.end <= end)
      .map((place) => ({ start: place.start - start, end: place.end - start })),
  };
}
