import {
  type Line,
  type Range,
  type SourceText,
  slice,
  sliceFolded,
  spanOf,
  trimRange,
} from '../source/source-text.ts';
import type { Block, ParsedDocument, Row, StatedText } from './ast.ts';
import { isRule } from './cells.ts';
import { type ColumnRole, USUAL_COLUMNS } from './columns.ts';
import { type Diagnostic, diagnostic } from './diagnostics.ts';
import { headingOf, withoutHash } from './headings.ts';
import { findLegends, type Legend } from './legend.ts';
import { plainText } from './markup.ts';
import { isPageNumber } from './page-number.ts';
import { recordAt } from './records.ts';
import { quoted } from './row.ts';
import { alphabetOf } from './statuses.ts';
import { headerAt, rowAt } from './table.ts';

/** A table's header while its rows are read. */
interface OpenTable {
  readonly columns: readonly ColumnRole[];
  /** null: the rows stand under no header; they are read with the columns last seen, or the usual ones. */
  readonly header: Line | null;
  remarked: boolean;
}

/**
 * Lines → blocks, in one pass over the lines after one for the legends, which the last column of every table needs.
 * Each line is looked at a bounded number of times, so time and memory are linear in the text.
 */
export function parse(source: SourceText): ParsedDocument {
  const legends = findLegends(source);
  const legendFrom = new Map<number, Legend>(legends.map((legend) => [legend.from, legend]));
  const alphabet = alphabetOf(legends);
  const blocks: Block[] = [];
  const diagnostics: Diagnostic[] = [];
  let numbers: { value: number; line: number; block: number }[] = [];
  let numbersTaken = 0;
  /** The index of the first line that may begin a row; those before it were tried together. */
  let rowsFrom = 0;
  let table: OpenTable = { columns: USUAL_COLUMNS, header: null, remarked: false };

  const openTable = (columns: readonly ColumnRole[], header: Line | null): void => {
    table = { columns, header, remarked: false };
  };

  for (let i = 0; i < source.lines.length; ) {
    const line = source.lines[i] as Line;
    const at = { from: line.number, to: line.number };
    const range = trimRange(source, line);

    const legend = legendFrom.get(i);
    if (legend) {
      blocks.push({ from: line.number, to: legend.to, kind: 'legend', entries: legend.entries });
      i = legend.to;
      continue;
    }
    i++;
    if (range.start === range.end) {
      const last = blocks.at(-1);
      if (last?.kind === 'blank') blocks[blocks.length - 1] = { ...last, to: line.number };
      else blocks.push({ ...at, kind: 'blank' });
      continue;
    }
    if (isRule(source, line)) {
      blocks.push({ ...at, kind: 'rule' });
      continue;
    }
    if (isPageNumber(source, range)) {
      blocks.push({ ...at, kind: 'pageNumber' });
      continue;
    }
    const columns = headerAt(source, line);
    if (columns) {
      openTable(columns, line);
      diagnostics.push(...unknownColumns(source, line, columns));
      blocks.push({ ...at, kind: 'tableHeader' });
      continue;
    }
    const context = { source, columns: table.columns, headed: table.header !== null, alphabet };
    const attempt = i > rowsFrom ? rowAt(context, i - 1) : null;
    if (attempt?.row === null) rowsFrom = attempt.to;
    const tableRow = attempt?.row ? attempt : null;
    const gathered = tableRow ?? recordAt(source, i - 1);
    if (gathered) {
      const number = takesNumber(gathered.row) ? numbers[numbersTaken++] : undefined;
      if (number) blocks[number.block] = { ...(blocks[number.block] as Block & { kind: 'number' }), used: true };
      const row = number ? { ...gathered.row, number: number.value, numberLine: number.line } : gathered.row;
      diagnostics.push(...gathered.diagnostics);
      if (!table.remarked && tableRow && (tableRow.disagrees || !table.header)) {
        table.remarked = true;
        diagnostics.push(tableRemark(source, table, row));
      }
      blocks.push({ from: line.number, to: gathered.to, kind: 'row', row });
      i = gathered.to;
      continue;
    }
    const heading = headingOf(source, line);
    if (heading) {
      openTable(table.columns, null);
      numbers = [];
      numbersTaken = 0;
      blocks.push({ ...at, kind: 'heading', heading });
      continue;
    }
    const value = numberOf(source, range);
    if (value !== null) {
      numbers.push({ value, line: line.number, block: blocks.length });
      blocks.push({ ...at, kind: 'number', value, used: false });
      continue;
    }
    blocks.push({ ...at, kind: 'unexplained' });
  }
  const entitled = withTitle(source, blocks);
  return { blocks: entitled, diagnostics: [...diagnostics, ...unexplained(source, entitled)] };
}

/** Words of a report's title; a number of the paper, a date or a publisher may stand above it. */
const TITLE_WORDS = /状況|施策|進捗|計画|報告|一覧|フォローアップ/;

/** 表題: before the legend, the headings and the tables, the first line that sounds like one, or else the first. */
function withTitle(source: SourceText, blocks: readonly Block[]): Block[] {
  const structure = blocks.findIndex((block) => block.kind !== 'blank' && block.kind !== 'unexplained');
  const front = blocks
    .slice(0, structure < 0 ? blocks.length : structure)
    .filter((block) => block.kind === 'unexplained');
  const rangeOf = (block: Block): Range => trimRange(source, source.lines[block.from - 1] as Line);
  const title = front.find((block) => TITLE_WORDS.test(sliceFolded(source, rangeOf(block)))) ?? front[0];
  return blocks.map((block) =>
    block === title ? { from: block.from, to: block.to, kind: 'title', title: titleOf(source, rangeOf(block)) } : block,
  );
}

/** A number on a line of its own is for the next row without one. */
function takesNumber(row: Row): boolean {
  return row.number === null && row.relisting === null;
}

function numberOf(source: SourceText, range: Range): number | null {
  if (range.end - range.start > 7) return null;
  const text = source.folded.slice(range.start, range.end);
  return /^\d{1,7}$/.test(text) ? Number(text) : null;
}

function titleOf(source: SourceText, range: Range): StatedText {
  const title = withoutHash(source, range);
  return { ...title, text: plainText(slice(source, title)) };
}

function unknownColumns(source: SourceText, line: Line, columns: readonly ColumnRole[]): Diagnostic[] {
  if (!columns.includes('OTHER')) return [];
  const unknown = columns.filter((role) => role === 'OTHER').length;
  const message = `Expected columns for number, label, name, ministries, progress and status; ${unknown} of the ${columns.length} in ${quoted(slice(source, line))} is none of these, and its cells are not read.`;
  return [diagnostic('COLUMN_UNKNOWN', spanOf(source, trimRange(source, line)), message)];
}

function tableRemark(source: SourceText, { header, columns }: OpenTable, row: Row): Diagnostic {
  if (!header) {
    return diagnostic(
      'TABLE_HEADER_MISSING',
      spanOf(source, row),
      `No line names the columns of this table; they were taken to be ${columns.join(', ')}.`,
    );
  }
  const message = `The header names ${columns.length} columns, and the cells of its rows lie elsewhere (first on line ${spanOf(source, row).lineStart}); their content decided what is what.`;
  return diagnostic('COLUMNS_DISAGREE', spanOf(source, trimRange(source, header)), message, true);
}

/** One remark for each run of lines that nothing reads, and for each number that belongs to no row. */
function unexplained(source: SourceText, blocks: readonly Block[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (block.kind === 'number' && !block.used) {
      found.push(
        diagnostic(
          'NUMBER_STRAY',
          spanOfLines(source, block.from, block.to),
          `The number ${block.value} stands alone and no row below it lacks a number.`,
        ),
      );
    }
    if (block.kind !== 'unexplained') continue;
    let last = block;
    while (blocks[i + 1]?.kind === 'unexplained') last = blocks[++i] as typeof last;
    const span = spanOfLines(source, block.from, last.to);
    const message = `Expected a heading, a table header, a row or the legend; found ${quoted(source.text.slice(span.charStart, Math.min(span.charEnd, span.charStart + 200)))}.`;
    found.push(diagnostic('TEXT_UNEXPLAINED', span, message));
  }
  return found;
}

function spanOfLines(source: SourceText, from: number, to: number) {
  const start = (source.lines[from - 1] as Line).start;
  return spanOf(source, trimRange(source, { start, end: (source.lines[to - 1] as Line).end }));
}
