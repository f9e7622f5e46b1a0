import type { Line, Range, SourceText } from '../source/source-text.ts';
import { type CellSeparator, separatorOf, splitCells } from './cells.ts';
import { type ColumnRole, headerRoles } from './columns.ts';
import { type Item, itemAt } from './item.ts';
import { type Mark, markIn, type StatusAlphabet } from './statuses.ts';

/** A cell with what its front says and what mark it is. */
export interface Cell extends Range {
  readonly item: Item;
  readonly mark: Mark | null;
}

/** A line that has cells. */
export interface TableLine {
  readonly separator: CellSeparator;
  readonly cells: readonly Cell[];
  /** What its cells name as columns; null where it is no header. */
  readonly header: readonly ColumnRole[] | null;
}

/** The lines of a source as lines of a table. */
export interface TableLines {
  /** null: the line with this index has no cells. */
  at(index: number): TableLine | null;
  cellOf(range: Range): Cell;
}

/** No header is longer. */
const MAX_HEADER = 1000;

/** A line is looked at below a row, then as a header, then as a row; or, below a heading, as one of the next few. */
const KEPT = 4;

/** Takes each line apart once, however often it is asked for while it is among those last looked at. */
export function tableLines(source: SourceText, alphabet: StatusAlphabet): TableLines {
  const kept: { readonly index: number; readonly line: TableLine | null }[] = [];
  const cellOf: TableLines['cellOf'] = ({ start, end }) => {
    const range = { start, end };
    return { start, end, item: itemAt(source, range), mark: markIn(source, range, alphabet) };
  };
  return {
    cellOf,
    at(index) {
      const known = kept[index % KEPT];
      if (known?.index === index) return known.line;
      const line = tableLine(source, source.lines[index] as Line, cellOf);
      kept[index % KEPT] = { index, line };
      return line;
    },
  };
}

function tableLine(source: SourceText, line: Line, cellOf: TableLines['cellOf']): TableLine | null {
  const separator = separatorOf(source, line);
  if (!separator) return null;
  const ranges = splitCells(source, line, separator);
  const names =
    line.end - line.start > MAX_HEADER ? [] : ranges.map(({ start, end }) => source.folded.slice(start, end));
  return { separator, cells: ranges.map(cellOf), header: headerRoles(names) };
}
