/** A run of lines, both ends included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Lines of one request: as many as the API gives. */
export const STRETCH = 500;
/** Lines before a place that somebody wants to see, so that it stands in its context. */
const BEFORE = 150;
/** Lines behind such a place, at least. */
const BEHIND = 50;

/** What to load first to show a line: from the start of the document where that is near. */
export function stretchAround(line: number): Stretch {
  const from = line <= STRETCH - BEHIND ? 1 : line - BEFORE;
  return { from, to: from + STRETCH - 1 };
}

/** The lines before some that are shown; null at the start of the document. */
export const stretchBefore = (first: number): Stretch | null =>
  first <= 1 ? null : { from: Math.max(1, first - STRETCH), to: first - 1 };

/** The lines behind some that are shown; null at the end of the document. */
export const stretchAfter = (last: number, lineCount: number): Stretch | null =>
  last >= lineCount ? null : { from: last + 1, to: Math.min(lineCount, last + STRETCH) };

interface Numbered {
  readonly number: number;
}

/** Whether consecutive lines have one among them. */
export function covers(lines: readonly Numbered[], line: number): boolean {
  const first = lines[0];
  return first !== undefined && first.number <= line && line < first.number + lines.length;
}
