import { type Line, type Range, type SourceText, trimRange } from '../source/source-text.ts';
import type { Block, ParsedDocument } from './ast.ts';
import { isRule } from './cells.ts';
import { type ColumnRole, USUAL_COLUMNS } from './columns.ts';
import type { Diagnostic } from './diagnostics.ts';
import { headingOf } from './headings.ts';
import { findLegends, type Legend } from './legend.ts';
import { withOwnLineNumbers } from './own-line-numbers.ts';
import { isPageNumber } from './page-number.ts';
import { recordAt } from './records.ts';
import { headerRemarks, leftoverRemarks, tableRemark } from './remarks.ts';
import { alphabetOf } from './statuses.ts';
import { rowAt } from './table.ts';
import { tableLines } from './table-lines.ts';
import { withTitle } from './title.ts';

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
  const lines = tableLines(source, alphabet);
  const blocks: Block[] = [];
  const diagnostics: Diagnostic[] = [];
  /** The index of the first line that may begin a row; those before it were tried together. */
  let rowsFrom = 0;
  let table: OpenTable = { columns: USUAL_COLUMNS, header: null, remarked: false };

  const openTable = (columns: readonly ColumnRole[], header: Line | null): void => {
    table = { columns, header, remarked: false };
  };

  for (let i = 0; i < source.lines.length; ) {
    const line = source.lines[i] as Line;
    const [from, to] = [line.number, line.number];
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
      else blocks.push({ from, to, kind: 'blank' });
      continue;
    }
    if (isRule(source, line)) {
      blocks.push({ from, to, kind: 'rule' });
      continue;
    }
    if (isPageNumber(source, range)) {
      blocks.push({ from, to, kind: 'pageNumber' });
      continue;
    }
    const columns = lines.at(i - 1)?.header;
    if (columns) {
      openTable(columns, line);
      diagnostics.push(...headerRemarks(source, line, columns));
      blocks.push({ from, to, kind: 'tableHeader' });
      continue;
    }
    const context = { source, lines, columns: table.columns, headed: table.header !== null, alphabet };
    const attempt = i > rowsFrom ? rowAt(context, i - 1) : null;
    if (attempt?.row === null) rowsFrom = attempt.to;
    const tableRow = attempt?.row ? attempt : null;
    const gathered = tableRow ?? recordAt(source, i - 1);
    if (gathered) {
      diagnostics.push(...gathered.diagnostics);
      if (!table.remarked && tableRow && (tableRow.disagrees || !table.header)) {
        table.remarked = true;
        diagnostics.push(tableRemark(source, table.header, table.columns, tableRow.row));
      }
      blocks.push({ from: line.number, to: gathered.to, kind: 'row', row: gathered.row });
      i = gathered.to;
      continue;
    }
    const heading = headingOf(source, line);
    if (heading) {
      openTable(table.columns, null);
      blocks.push({ from, to, kind: 'heading', heading });
      continue;
    }
    const value = numberOf(source, range);
    if (value !== null) {
      blocks.push({ from, to, kind: 'number', value, used: false });
      continue;
    }
    blocks.push({ from, to, kind: 'unexplained' });
  }
  const whole = withTitle(source, withOwnLineNumbers(blocks));
  return { blocks: whole, diagnostics: [...diagnostics, ...leftoverRemarks(source, whole)] };
}

/** A line of digits and nothing else. */
function numberOf(source: SourceText, range: Range): number | null {
  if (range.end - range.start > 7) return null;
  const text = source.folded.slice(range.start, range.end);
  return /^\d{1,7}$/.test(text) ? Number(text) : null;
}
