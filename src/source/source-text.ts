import { foldWidth } from './fold.ts';
import type { Span } from './span.ts';

/** From start to end, exclusive, in UTF-16 code units of the text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Line extends Range {
  /** From 1. */
  readonly number: number;
  /** Where the next line starts: end plus the terminator. */
  readonly next: number;
}

/** A decoded text with its lines. `folded` has the same length as `text`, so one set of offsets serves both. */
export interface SourceText {
  readonly text: string;
  readonly folded: string;
  readonly lines: readonly Line[];
}

/** Splits at LF, CRLF and CR. A terminator at the very end opens no further line; an empty text has no line. */
export function sourceText(text: string): SourceText {
  const lines: Line[] = [];
  const terminator = /\r\n|\n|\r/g;
  let start = 0;
  for (const match of text.matchAll(terminator)) {
    const next = match.index + match[0].length;
    lines.push({ number: lines.length + 1, start, end: match.index, next });
    start = next;
  }
  if (start < text.length) lines.push({ number: lines.length + 1, start, end: text.length, next: text.length });
  return { text, folded: foldWidth(text), lines };
}

/**
 * The number of the line that holds the offset; the last line's for an offset at the end of the text. `from`: the number
 * of a line that does not begin behind the offset; most places are on the line that was found last.
 */
export function lineAt(source: SourceText, offset: number, from = 1): number {
  if (offset < (source.lines[from - 1]?.next ?? 0)) return from;
  let low = from - 1;
  let high = source.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

export function spanOf(source: SourceText, { start, end }: Range): Span {
  const lineStart = lineAt(source, start);
  return { lineStart, lineEnd: lineAt(source, Math.max(start, end - 1), lineStart), charStart: start, charEnd: end };
}

/** The range without white space at its ends. */
export const trimRange = ({ folded }: SourceText, { start, end }: Range): Range => trimmed(folded, start, end);

/** text[start, end) without white space at its ends; widths must be folded. */
export function trimmed(text: string, start: number, end: number): Range {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (start < end && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Exotic spaces are folded before this is asked. */
function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

export function slice(source: SourceText, { start, end }: Range): string {
  return source.text.slice(start, end);
}

export function sliceFolded(source: SourceText, { start, end }: Range): string {
  return source.folded.slice(start, end);
}

export function isEmpty({ start, end }: Range): boolean {
  return start >= end;
}
