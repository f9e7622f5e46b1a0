import { matches } from '../source/matches.ts';
import type { Range, SourceText } from '../source/source-text.ts';
import { isEmpty, sliceFolded, trimRange } from '../source/source-text.ts';

/** Only tags that a converter leaves behind: `<X>` in a text about `<X>` stays. */
const TAG =
  /<\/?(?:a|b|br|div|em|font|hr|i|li|ol|p|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)(?:\s[^<>]*)?\/?>/gi;

/** A tag, or a line break with the white space behind it. */
const GAP = new RegExp(`${TAG.source}|[\\r\\n]\\s*`, 'gi');

const TAGS_AT_START = new RegExp(`^(?:\\s*(?:${TAG.source}))+\\s*`, 'i');
const TAGS_AT_END = new RegExp(`(?:\\s*(?:${TAG.source}))+\\s*$`, 'i');

export function hasMarkup(text: string): boolean {
  return text.includes('<') && text.search(TAG) >= 0;
}

/** The range without white space and tags at its ends: `<ul> ・… </ul>` → `・…`. */
export function trimMarkup(source: SourceText, range: Range): Range {
  let { start, end } = trimRange(source, range);
  const text = sliceFolded(source, { start, end });
  if (text.includes('<')) {
    start += TAGS_AT_START.exec(text)?.[0].length ?? 0;
    if (start < end) end -= endTagsLength(source, { start, end });
  }
  return isEmpty({ start, end }) ? { start, end: start } : { start, end };
}

/** Looked for from the last `<` on a short stretch, so that a long text is not tried at each of its spaces. */
function endTagsLength(source: SourceText, range: Range): number {
  const tail = sliceFolded(source, { start: Math.max(range.start, range.end - 500), end: range.end });
  return TAGS_AT_END.exec(tail)?.[0].length ?? 0;
}

/** Kana, kanji and full-width signs: between two of them a line break is no space. */
const WIDE = /[\u2e80-\u2fff\u3001-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** What neither a tag nor a line break is in is read as it stands; most texts are. */
const BROKEN = /[<\r\n]/;

/** Text for reading: tags out, a line break inside Japanese closed up, any other made a space. */
export function plainText(text: string): string {
  if (!BROKEN.test(text)) return text.trim();
  const lines = (text.includes('<') ? text.replace(TAG, ' ') : text)
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.map((line, i) => (isWideBreak(lines[i - 1] ?? '', line) || i === 0 ? line : ` ${line}`)).join('');
}

/** The range in pieces, as `plainText` reads it but without the spaces that it puts in: tags and line breaks lie between. */
export function withoutMarkup(source: SourceText, { start, end }: Range): readonly Range[] {
  const text = sliceFolded(source, { start, end });
  if (!BROKEN.test(text)) return start < end ? [{ start, end }] : [];
  const pieces: Range[] = [];
  let at = 0;
  for (const gap of matches(text, GAP)) {
    pieces.push(trimRange(source, { start: start + at, end: start + gap.index }));
    at = gap.index + gap[0].length;
  }
  return [...pieces, { start: start + at, end }].filter((piece) => !isEmpty(piece));
}

function isWideBreak(before: string, after: string): boolean {
  return WIDE.test(before.slice(-1)) && WIDE.test(after.charAt(0));
}
