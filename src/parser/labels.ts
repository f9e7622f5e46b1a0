import type { SourceText } from '../source/source-text.ts';

/** One part of an item's label: `ア)` `(ア)` `b)` `(1)` `ii)` `①` `ア.` after width folding. */
const PART =
  /[([]?\s*(?:[ァ-ヴ]|[a-zA-Z]|[ivx]{1,4}|[IVX]{1,4}|\d{1,2}|[一二三四五六七八九十])\s*[)\]]|[①-⑳㉑-㉟㊱-㊿]|[ァ-ヴa-z]\.(?=\s)/y;

const MAX_PARTS = 4;

export interface Label {
  /** Widths folded, parts separated by one space: `イ) b)`. */
  readonly text: string;
  /** Where the label ends, white space after it included. */
  readonly end: number;
}

/** 項目記号 at an offset (`イ) b) 政府全体…` → `イ) b)`), not past `limit`. */
export function labelAt(source: SourceText, start: number, limit: number): Label | null {
  let text = '';
  let at = skipSpace(source, start, limit);
  for (let parts = 0; parts < MAX_PARTS; parts++) {
    PART.lastIndex = at;
    if (!PART.test(source.folded) || PART.lastIndex > limit) break;
    const part = source.folded.slice(at, PART.lastIndex).replace(/\s/g, '');
    text = text === '' ? part : `${text} ${part}`;
    at = skipSpace(source, PART.lastIndex, limit);
  }
  return text === '' ? null : { text, end: at };
}

export function skipSpace(source: SourceText, start: number, limit: number): number {
  let at = start;
  while (at < limit && isWhite(source.folded.charCodeAt(at))) at++;
  return at;
}

/** What \s means; all beyond ASCII that folding leaves stands between U+1680 and U+205F. */
const isWhite = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  (code >= 0x1680 && code <= 0x205f && /\s/.test(String.fromCharCode(code)));
