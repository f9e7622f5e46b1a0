import { isEmpty, type Line, type Range, type SourceText, spanOf, trimRange } from '../source/source-text.ts';
import { type AlignedCell, align } from './align.ts';
import type { Row } from './ast.ts';
import { cellRange, isRule, separatorOf, splitCells } from './cells.ts';
import { type ColumnRole, headerRoles } from './columns.ts';
import { type Diagnostic, diagnostic } from './diagnostics.ts';
import { headingOf, isUnmistakable } from './headings.ts';
import { isItemOnly, isRelistingOnly, itemAt } from './item.ts';
import { isMinistries } from './ministries/split.ts';
import { isPageNumber } from './page-number.ts';
import { readRow } from './row.ts';
import { markIn, type StatusAlphabet } from './statuses.ts';

/** What a row is read with: the columns of the header above it (or the usual ones) and the legend's marks. */
export interface TableContext {
  readonly source: SourceText;
  readonly columns: readonly ColumnRole[];
  /** Whether a header stands above the row, under the same heading. */
  readonly headed: boolean;
  readonly alphabet: StatusAlphabet;
}

/** A row with the index past its last line; several lines where its cells are broken over them. */
export interface GatheredRow {
  readonly to: number;
  readonly row: Row;
  readonly diagnostics: readonly Diagnostic[];
  /** Its cells lie elsewhere than the header says. A record's own keys say where they lie. */
  readonly disagrees: boolean;
}

/** Lines that hang together as a row's would and yet are none: none of them needs to be tried again. */
export interface NoRow {
  readonly to: number;
  readonly row: null;
}

/** The column roles of a line that names columns; null where it is no table header. */
export function headerAt(source: SourceText, line: Line): ColumnRole[] | null {
  const separator = separatorOf(source, line);
  if (!separator || line.end - line.start > 1000) return null;
  return headerRoles(splitCells(source, line, separator).map((cell) => source.folded.slice(cell.start, cell.end)));
}

/** The row that begins on the line with this index; null where the line is nothing like one. */
export function rowAt(context: TableContext, index: number): GatheredRow | NoRow | null {
  const { source, columns } = context;
  const first = source.lines[index] as Line;
  const separator = separatorOf(source, first);
  if (!separator) return null;
  let cells = splitCells(source, first, separator);
  if (!saysSomething(source, cells)) return null;
  const below: Range[][] = [];
  let to = index + 1;
  for (; to < source.lines.length; to++) {
    const next = continuation(context, cells, to, separator);
    if (!next) break;
    if (next.kind === 'below') below.push(next.cells);
    else cells = joined(source, cells, next.cells);
  }
  const aligned = align(source, cells, columns, context.alphabet);
  const more = below.flatMap((line) =>
    line.map((cell, i): AlignedCell => ({ ...cell, role: aligned[i]?.role ?? null })),
  );
  const { row, diagnostics } = readRow(source, [...aligned, ...more]);
  if (!isRow(row, aligned, context)) return { to, row: null };
  const span = spanOf(source, row);
  const continued = to > index + 1;
  return {
    to,
    row,
    diagnostics: continued
      ? [
          ...diagnostics,
          diagnostic(
            'ROW_CONTINUED',
            span,
            `The row's cells are broken over ${to - index} lines; they were joined.`,
            true,
          ),
        ]
      : diagnostics,
    disagrees: aligned.some((cell, i) => !isEmpty(cell) && cell.role !== columns[i]),
  };
}

/** The first cell of a line goes on with the last cell of the line before; the rest are cells of their own. */
function joined(source: SourceText, cells: readonly Range[], next: readonly Range[]): Range[] {
  const [last, first] = [cells.at(-1) as Range, next[0] as Range];
  return [...cells.slice(0, -1), cellRange(source, { start: last.start, end: first.end }), ...next.slice(1)];
}

type Continuation = { readonly kind: 'joined' | 'below'; readonly cells: Range[] };

/** How a line goes on with the row above it: its first cell with the row's last one, or cell by cell below it. */
function continuation(
  context: TableContext,
  cells: readonly Range[],
  index: number,
  separator: string,
): Continuation | null {
  const { source, columns, alphabet } = context;
  const line = source.lines[index] as Line;
  if (source.folded.slice(line.start, line.end).trim() === '' || isRule(source, line)) return null;
  const own = separatorOf(source, line);
  if (own === null) {
    if (isComplete(context, cells) || isPageNumber(source, trimRange(source, line))) return null;
    const heading = headingOf(source, line);
    if (heading && (isUnmistakable(heading) || standsAboveTable(source, index))) return null;
    if (/^\s*\d+\s*$/.test(source.folded.slice(line.start, Math.min(line.end, line.start + 40)))) return null;
    return { kind: 'joined', cells: [line] };
  }
  if (own !== separator || headerAt(source, line)) return null;
  const next = splitCells(source, line, own);
  if (beginsRow(context, next)) return null;
  const marked = next.some((cell) => markIn(source, cell, alphabet)?.defined);
  const relists = next.some((cell) => itemAt(source, cell).relisting !== null);
  if (next.length === cells.length && isEmpty(next[0] as Range)) {
    return marked || relists ? null : { kind: 'below', cells: next };
  }
  const count = cells.length + next.findLastIndex((cell) => !isEmpty(cell));
  // ITEM may fill two cells, hence one more than there are columns.
  if (isComplete(context, cells) || count > columns.length + 1) return null;
  return { kind: 'joined', cells: next };
}

/** A heading has a table's header or a further heading below it; an item of a broken cell has not. */
function standsAboveTable(source: SourceText, index: number): boolean {
  const below = source.lines
    .slice(index + 1, index + 4)
    .find((line) => source.folded.slice(line.start, line.end).trim());
  return below !== undefined && (headerAt(source, below) !== null || headingOf(source, below) !== null);
}

/** Whether a line has anything at all that only a row has: asked before the lines below it are looked at. */
function saysSomething(source: SourceText, cells: readonly Range[]): boolean {
  return cells.some((cell) => {
    const { number, relisting, label } = itemAt(source, cell);
    return number !== null || relisting !== null || label !== null || isMinistries(source, cell);
  });
}

/** A row ends with its status mark; a 再掲 row has none. An empty last cell closes a row whose status is lost. */
function isComplete({ source, columns, alphabet }: TableContext, cells: readonly Range[]): boolean {
  const filled = cells.filter((cell) => !isEmpty(cell));
  const last = filled.at(-1);
  if (!last) return true;
  if (filled.length > 1 && markIn(source, last, alphabet)) return true;
  if (cells.length >= columns.length && isEmpty(cells.at(-1) as Range)) return true;
  return cells.slice(2).some((cell) => isRelistingOnly(itemAt(source, cell)));
}

/** A number in any cell (the columns may be in any order), or an item at the front. */
function beginsRow({ source, alphabet }: TableContext, cells: readonly Range[]): boolean {
  const items = cells
    .filter((cell) => !isEmpty(cell) && !markIn(source, cell, alphabet)?.defined)
    .map((cell) => itemAt(source, cell));
  if (items.some((item) => isEmpty(item.rest) && (item.number ?? item.relisting?.number ?? null) !== null)) return true;
  const first = items[0];
  return (
    first !== undefined && (isItemOnly(first) || (cells.length > 2 && (first.label !== null || first.number !== null)))
  );
}

/**
 * Whether the cells say enough to be a row of such a table. Under a header, an item with anything beside it; elsewhere
 * only an item with ministries or a mark that are known, so that a table of contents is no list of measures.
 */
function isRow(row: Row, cells: readonly AlignedCell[], { headed, alphabet, source }: TableContext): boolean {
  const filled = cells.filter((cell) => !isEmpty(cell)).length;
  const hasItem = row.number !== null || row.relisting !== null || row.label !== '';
  const hasMinistry = row.ministries.some(({ ministry }) => ministry.registered);
  const hasMark = row.status !== null && markIn(source, row.status, alphabet)?.defined === true;
  if (headed) return filled > 1 && (hasItem || (hasMinistry && (hasMark || row.notes.length > 0)));
  return filled > 2 && hasItem && (hasMinistry || hasMark);
}
