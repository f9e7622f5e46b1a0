import { type Range, type SourceText, sliceFolded } from '../source/source-text.ts';

/** `- 12 -`, `12/45`, `p. 12`, `12頁`: a number by itself is none, it may be a measure's. */
const PAGE_NUMBER =
  /^(?:[-\u2010-\u2015\u2212]\s*\d{1,4}\s*[-\u2010-\u2015\u2212]|\d{1,4}\s*\/\s*\d{1,4}|p\.?\s*\d{1,4}|\d{1,4}\s*(?:頁|ページ))$/i;

const MAX_LENGTH = 20;

/** 頁番号: what the extraction of a PDF leaves between the lines. The range is trimmed. */
export function isPageNumber(source: SourceText, range: Range): boolean {
  return range.end - range.start <= MAX_LENGTH && PAGE_NUMBER.test(sliceFolded(source, range));
}
