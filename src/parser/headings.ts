import { type Range, type SourceText, sliceFolded, trimRange } from '../source/source-text.ts';

/** How a heading is marked. Marks of one style are siblings; see HEADING_DEPTH for how styles nest. */
export type HeadingStyle =
  | 'PART'
  | 'CHAPTER'
  | 'SECTION'
  | 'SUBSECTION'
  | 'ROMAN'
  | 'DECIMAL'
  | 'DECIMAL2'
  | 'KATAKANA'
  | 'CIRCLED'
  | 'PAREN_DIGIT'
  | 'PAREN_KANA';

export interface Heading extends Range {
  readonly style: HeadingStyle;
  /** Widths folded, without white space: `第3章`, `(1)`. */
  readonly marker: string;
  readonly title: string;
  /** As written. */
  readonly heading: string;
}

/** How deep a style stands: a heading closes every open one of the same style and every deeper one. */
export const HEADING_DEPTH: Readonly<Record<HeadingStyle, number>> = {
  PART: 0,
  CHAPTER: 0,
  ROMAN: 0,
  SECTION: 1,
  DECIMAL: 1,
  SUBSECTION: 2,
  DECIMAL2: 2,
  KATAKANA: 2,
  CIRCLED: 3,
  PAREN_DIGIT: 3,
  PAREN_KANA: 4,
};

const NUMERAL = '(?:\\d{1,3}|[一二三四五六七八九十百]{1,5})';
/** `第3章の…`, `第3章に…` speaks of a chapter and is none. */
const NO_PARTICLE = '(?![のをにではがと、。,])';

const STYLES: readonly (readonly [HeadingStyle, RegExp])[] = [
  ['PART', new RegExp(`^(第\\s*${NUMERAL}\\s*[部編])${NO_PARTICLE}`)],
  ['CHAPTER', new RegExp(`^(第\\s*${NUMERAL}\\s*章)${NO_PARTICLE}`)],
  ['SECTION', new RegExp(`^(第\\s*${NUMERAL}\\s*節)${NO_PARTICLE}`)],
  ['SUBSECTION', new RegExp(`^(第\\s*${NUMERAL}\\s*[款項])${NO_PARTICLE}`)],
  ['ROMAN', /^([Ⅰ-Ⅻ]|[IVX]{1,4}(?=[.\s、]))[.、]?\s*(?=\S)/],
  ['DECIMAL2', /^(\d{1,2}[.-]\d{1,2})[.]?\s+(?=\S)/],
  ['DECIMAL', /^(\d{1,2})(?:[.、]\s*|\s+)(?=[^\d\s.、])(?![([]?(?:[ァ-ヴ]|[a-z])[)\]])/],
  ['KATAKANA', /^([ァ-ヴ])(?:[.、:]\s*|\s+|(?=[^ァ-ヶー)\]\s.、:]))(?=\S)/],
  ['CIRCLED', /^([①-⑳㉑-㉟㊱-㊿])\s*(?=\S)/],
  ['PAREN_DIGIT', /^(\(\s*\d{1,2}\s*\))\s*(?=\S)/],
  ['PAREN_KANA', /^(\(\s*(?:[ァ-ヴ]|[a-z])\s*\))\s*(?=\S)/],
];

/** A longer line is text, however it begins. */
const MAX_LENGTH = 200;
const MARKDOWN = /^#{1,6}\s+/;
const SENTENCE_END = /。$/;

/** A line that is a heading: `第3章 …`, `第1節 …`, `ア …`, `①…`, `(1)…`, `(ア)…`, also behind Markdown's `#`. */
export function headingOf(source: SourceText, line: Range): Heading | null {
  const range = withoutHash(source, trimRange(source, line));
  const length = range.end - range.start;
  if (length === 0 || length > MAX_LENGTH) return null;
  const text = sliceFolded(source, range);
  if (SENTENCE_END.test(text)) return null;
  for (const [style, pattern] of STYLES) {
    const match = pattern.exec(text);
    if (!match?.[1]) continue;
    const title = source.text.slice(range.start + match[0].length, range.end).trim();
    return {
      ...range,
      style,
      marker: match[1].replace(/\s/g, ''),
      title,
      heading: source.text.slice(range.start, range.end),
    };
  }
  return null;
}

/** 部, 章, 節: headings that nothing else looks like, even in the middle of a broken row. */
export function isUnmistakable(heading: Heading): boolean {
  return ['PART', 'CHAPTER', 'SECTION', 'SUBSECTION'].includes(heading.style);
}

/** `# 表題` → `表題` */
export function withoutHash(source: SourceText, range: Range): Range {
  const hash = MARKDOWN.exec(source.folded.slice(range.start, Math.min(range.end, range.start + 20)));
  return { start: range.start + (hash?.[0].length ?? 0), end: range.end };
}
