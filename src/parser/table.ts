import { isEmpty, type Line, type Range, type SourceText, spanOf, trimRange } from '../source/source-text.ts';
import { type AlignedCell, align } from './align.ts';
import type { Row } from './ast.ts';
import { type CellSeparator, cellRange, isRule } from './cells.ts';
import type { ColumnRole } from './columns.ts';
import { type Diagnostic, diagnostic } from './diagnostics.ts';
import { headingOf, isUnmistakable } from './headings.ts';
import { type Item, isItemOnly, isRelistingOnly } from './item.ts';
import { isMinistries } from './ministries/split.ts';
import { isPageNumber } from './page-number.ts';
import { readRow } from './row.ts';
import { markIn, type StatusAlphabet } from './statuses.ts';
import type { Cell, TableLines } from './table-lines.ts';

/** What a row is read with: the columns of the header above it (or the usual ones) and the legend's marks. */
export interface TableContext {
  readonly source: SourceText;
  readonly lines: TableLines;
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

/** The row that begins on the line with this index; null where the line is nothing like one. */
export function rowAt(context: TableContext, index: number): GatheredRow | NoRow | null {
  const { source, lines, columns } = context;
  const first = lines.at(index);
  if (!first || !saysSomething(source, first.cells)) return null;
  let { cells } = first;
  const below: (readonly Cell[])[] = [];
  let to = index + 1;
  for (; to < source.lines.length; to++) {
    const next = continuation(context, cells, to, first.separator);
    if (!next) break;
    if (next.kind === 'below') below.push(next.cells);
    else cells = joined(context, cells, next.cells);
  }
  const aligned = align(source, cells, columns);
  const more = below.flatMap((line) =>
    line.map(({ start, end }, i): AlignedCell => ({ start, end, role: aligned[i]?.role ?? null })),
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
function joined({ source, lines }: TableContext, cells: readonly Cell[], next: readonly Cell[]): Cell[] {
  const [last, first] = [cells.at(-1) as Range, next[0] as Range];
  const both = lines.cellOf(cellRange(source, { start: last.start, end: first.end }));
  return [...cells.slice(0, -1), both, ...next.slice(1)];
}

type Continuation = { readonly kind: 'joined' | 'below'; readonly cells: readonly Cell[] };

/** How a line goes on with the row above it: its first cell with the row's last one, or cell by cell below it. */
function continuation(
  context: TableContext,
  cells: readonly Cell[],
  index: number,
  separator: CellSeparator,
): Continuation | null {
  const { source, lines, columns } = context;
  const line = source.lines[index] as Line;
  if (source.folded.slice(line.start, line.end).trim() === '' || isRule(source, line)) return null;
  const own = lines.at(index);
  if (own === null) {
    if (isComplete(context, cells) || isPageNumber(source, trimRange(source, line))) return null;
    const heading = headingOf(source, line);
    if (heading && (isUnmistakable(heading) || standsAboveTable(context, index))) return null;
    if (/^\s*\d+\s*$/.test(source.folded.slice(line.start, Math.min(line.end, line.start + 40)))) return null;
    return { kind: 'joined', cells: [lines.cellOf(line)] };
  }
  const next = own.cells;
  if (own.separator !== separator || own.header || beginsRow(next)) return null;
  if (next.length === cells.length && isEmpty(next[0] as Range)) {
    const isRow = next.some(({ item, mark }) => mark?.defined || item.relisting !== null);
    return isRow ? null : { kind: 'below', cells: next };
  }
  const count = cells.length + next.findLastIndex((cell) => !isEmpty(cell));
  // ITEM may fill two cells, hence one more than there are columns.
  if (isComplete(context, cells) || count > columns.length + 1) return null;
  return { kind: 'joined', cells: next };
}

/** A heading has a table's header or a further heading below it; an item of a broken cell has not. */
function standsAboveTable({ source, lines }: TableContext, index: number): boolean {
  for (let at = index + 1; at < Math.min(index + 4, source.lines.length); at++) {
    const below = source.lines[at] as Line;
    if (source.folded.slice(below.start, below.end).trim() === '') continue;
    return Boolean(lines.at(at)?.header) || headingOf(source, below) !== null;
  }
  return false;
}

/** Whether a line has anything at all that only a row has: asked before the lines below it are looked at. */
function saysSomething(source: SourceText, cells: readonly Cell[]): boolean {
  return cells.some(
    (cell) =>
      cell.item.number !== null ||
      cell.item.relisting !== null ||
      cell.item.label !== null ||
      isMinistries(source, cell),
  );
}

/** A row ends with its status mark; a 再掲 row has none. An empty last cell closes a row whose status is lost. */
function isComplete({ columns }: TableContext, cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => !isEmpty(cell));
  const last = filled.at(-1);
  if (!last) return true;
  if (filled.length > 1 && last.mark) return true;
  if (cells.length >= columns.length && isEmpty(cells.at(-1) as Range)) return true;
  return cells.slice(2).some(({ item }) => isRelistingOnly(item));
}

/** A number in any cell (the columns may be in any order), or an item at the front. */
function beginsRow(cells: readonly Cell[]): boolean {
  const first = cells.find(mayBeItem)?.item;
  if (!first) return false;
  if (cells.some((cell) => mayBeItem(cell) && isNumberOnly(cell.item))) return true;
  return isItemOnly(first) || (cells.length > 2 && (first.label !== null || first.number !== null));
}

const mayBeItem = (cell: Cell): boolean => !isEmpty(cell) && !cell.mark?.defined;

const isNumberOnly = ({ rest, number, relisting }: Item): boolean =>
  isEmpty(rest) && (number ?? relisting?.number ?? null) !== null;

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
