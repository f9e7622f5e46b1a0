import { type Line, type Range, type SourceText, sliceFolded, trimRange } from '../source/source-text.ts';
import { foldMark } from './marks.ts';
import { plainText } from './markup.ts';

/** A mark that the document defines, with its meaning. */
export interface LegendEntry extends Range {
  readonly mark: string;
  readonly meaning: string;
}

/** A 凡例 with the lines that it fills: from the index of its first line to past its last. */
export interface Legend {
  readonly from: number;
  readonly to: number;
  readonly entries: readonly LegendEntry[];
}

/** `- 凡例: ①…`, `【凡例】`, `(凡例) A：… B：…`, `評価区分` on a line of its own. */
const OPENING =
  /^[\s\-・*#※■●◆|]*[([{【〔「<]?\s*(?:凡\s*例|記号の(?:意味|説明)|評価区分|評価の区分|進捗区分|legend)\s*[)\]}】〕」>]?\s*[:|]?\s*/i;

const SYMBOL = '[①-⑳㉑-㉟○◯〇◎△▲▽×✕●◇◆□■☆★]';
const MARK = `(?:${SYMBOL}|[A-Za-z][+\\-−–'′’]*\\d?|[-−–―—ー]|\\d{1,2}|[ア-ン])`;
const SEPARATOR = `(?:\\s*(?:…+|‥+|\\.{2,}|・{2,}|[:=|→⇒]|[-−–―—](?=\\s))\\s*)`;
const ENTRY = new RegExp(
  `(?<=^|[\\s、,;/(|])[([]?(?:(${MARK})[)\\]]?${SEPARATOR}|(${SYMBOL})|([A-Z][+\\-−–'′’]*)\\s+(?=\\S))`,
  'g',
);

/** A legend is short; what goes on for longer is not one. */
const MAX_LINES = 60;

/** All 凡例 of a document. They are looked for before the tables are read, whose last column needs them. */
export function findLegends(source: SourceText): Legend[] {
  const legends: Legend[] = [];
  for (let i = 0; i < source.lines.length; ) {
    const legend = legendAt(source, i);
    if (legend) legends.push(legend);
    i = legend?.to ?? i + 1;
  }
  return legends;
}

function legendAt(source: SourceText, from: number): Legend | null {
  const first = source.lines[from] as Line;
  const opening = OPENING.exec(source.folded.slice(first.start, Math.min(first.end, first.start + 200)));
  if (!opening) return null;
  const entries: LegendEntry[] = [];
  const seen = new Set<string>();
  let to = from;
  let blankBefore = false;
  for (let i = from; i < Math.min(source.lines.length, from + MAX_LINES); i++) {
    const line = source.lines[i] as Line;
    const range = undecorated(source, i === from ? { start: line.start + opening[0].length, end: line.end } : line);
    if (range.start === range.end) {
      blankBefore = i > from;
      continue;
    }
    const found = entriesIn(source, range, seen);
    const begins = found[0]?.start === range.start || (i === from && found.length > 0);
    if (i > from && entries.length === 0 && !begins && TABLE_LINE.test(sliceFolded(source, line))) continue;
    if (i > from && !begins && (blankBefore || entries.length === 0 || endsLegend(source, range))) break;
    if (found[0]?.start !== range.start)
      lengthenLast(source, entries, { start: range.start, end: found[0]?.start ?? range.end });
    entries.push(...found);
    for (const entry of found) seen.add(foldMark(entry.mark));
    blankBefore = false;
    to = i + 1;
  }
  return entries.length > 0 ? { from, to, entries } : null;
}

/** `| 記号 | 意味 |` and `|---|---|` above the entries of a legend that is a table. */
const TABLE_LINE = /^\s*\|?\s*(?:記号|区分|マーク|評価|[-:|\s]+\|)/;

/** The range without the bullet or the table's border at its front. */
function undecorated(source: SourceText, range: Range): Range {
  const { start, end } = trimRange(source, range);
  const border = /^(?:\||[-*・•](?=\s))\s*/.exec(source.folded.slice(start, Math.min(end, start + 20)));
  return { start: start + (border?.[0].length ?? 0), end };
}

/** Entries on one line, each reaching to the next. A symbol without a separator counts while its mark is new. */
function entriesIn(source: SourceText, range: Range, seen: ReadonlySet<string>): LegendEntry[] {
  const text = sliceFolded(source, range);
  const onLine = new Set(seen);
  const starts: { at: number; after: number; mark: string }[] = [];
  for (const match of text.matchAll(ENTRY)) {
    const mark = match[1] ?? match[2] ?? match[3] ?? '';
    const isBare = match[1] === undefined;
    if (isBare && onLine.has(foldMark(mark))) continue;
    onLine.add(foldMark(mark));
    const markAt = range.start + match.index + match[0].indexOf(mark);
    starts.push({
      at: match.index,
      after: match.index + match[0].length,
      mark: source.text.slice(markAt, markAt + mark.length),
    });
  }
  return starts
    .map(({ at, after, mark }, i) => {
      const end = starts[i + 1]?.at ?? text.length;
      const { start, end: trimmedEnd } = trimRange(source, { start: range.start + at, end: range.start + end });
      return { start, end: trimmedEnd, mark, meaning: meaningOf(source.text.slice(range.start + after, trimmedEnd)) };
    })
    .filter((entry) => entry.meaning !== '');
}

/** What wraps onto a line of its own belongs to the meaning before it. */
function lengthenLast(source: SourceText, entries: LegendEntry[], range: Range): void {
  const last = entries.at(-1);
  if (!last) return;
  const { end } = trimRange(source, range);
  const more = plainText(source.text.slice(range.start, end));
  entries[entries.length - 1] = { ...last, end, meaning: meaningOf(`${last.meaning}\n${more}`) };
}

function meaningOf(text: string): string {
  const plain = plainText(text).replace(/[、,;/|\s]+$/, '');
  const unopened = /^[^(（]*[)）]$/.test(plain);
  return unopened ? plain.slice(0, -1) : plain;
}

/** Lines that cannot be the rest of a meaning: a table's, or the next chapter's. */
function endsLegend(source: SourceText, range: Range): boolean {
  return /\t|\|.*\||^#|^第\s*[\d一二三四五六七八九十]+\s*[部編章節]|^[①-⑳]|^\([\dァ-ヴ]{1,2}\)/.test(
    sliceFolded(source, range),
  );
}
