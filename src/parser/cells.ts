import { matches } from '../source/matches.ts';
import { type Range, type SourceText, trimRange } from '../source/source-text.ts';

/** What stands between the cells of a row. */
export type CellSeparator = 'TAB' | 'PIPE';

const PIPE = /(?<!\\)[|│┃]/g;
/** `|---|:--:|`, `+----+----+`, `├──┼──┤`, `=======` */
const RULE = /^[\s|│┃+\-=:─━┌┬┐├┼┤└┴┘―]{3,}$/;
const MAX_RULE = 2000;

/** How a line separates cells; null where it has none. A tab wins: a pipe may stand inside its cells. */
export function separatorOf(source: SourceText, { start, end }: Range): CellSeparator | null {
  const text = source.folded.slice(start, end);
  if (text.includes('\t')) return text.trim() === '' ? null : 'TAB';
  return text.search(PIPE) >= 0 ? 'PIPE' : null;
}

export function isRule(source: SourceText, { start, end }: Range): boolean {
  return end - start <= MAX_RULE && RULE.test(source.folded.slice(start, end));
}

/** The cells of a stretch of text, trimmed; a pipe at either end is a border, not a separator. */
export function splitCells(source: SourceText, range: Range, separator: CellSeparator): Range[] {
  const { start, end } = separator === 'PIPE' ? withoutBorders(source, range) : range;
  const text = source.folded.slice(start, end);
  const cells: Range[] = [];
  let from = start;
  for (const at of separator === 'PIPE' ? matches(text, PIPE).map(({ index }) => index) : tabsIn(text)) {
    cells.push(cellRange(source, { start: from, end: start + at }));
    from = start + at + 1;
  }
  cells.push(cellRange(source, { start: from, end }));
  return cells;
}

function tabsIn(text: string): number[] {
  const tabs: number[] = [];
  for (let at = text.indexOf('\t'); at >= 0; at = text.indexOf('\t', at + 1)) tabs.push(at);
  return tabs;
}

/** A cell without white space and without the quotation marks that a spreadsheet puts around it. */
export function cellRange(source: SourceText, range: Range): Range {
  const { start, end } = trimRange(source, range);
  const quotes = source.text.charAt(start) === '"' && source.text.charAt(end - 1) === '"' && end - start > 1;
  if (!quotes || source.text.slice(start + 1, end - 1).includes('"')) return { start, end };
  return trimRange(source, { start: start + 1, end: end - 1 });
}

function withoutBorders(source: SourceText, range: Range): Range {
  const { start, end } = trimRange(source, range);
  const left = /[|│┃]/.test(source.folded.charAt(start)) ? 1 : 0;
  const right = end - start > left && /(?<!\\)[|│┃]$/.test(source.folded.slice(Math.max(start, end - 2), end)) ? 1 : 0;
  return { start: start + left, end: end - right };
}
