import { isEmpty, type Line, type SourceText, slice, sliceFolded, spanOf, trimRange } from '../source/source-text.ts';
import type { Span } from '../source/span.ts';
import type { AlignedCell } from './align.ts';
import type { Block, Row } from './ast.ts';
import type { ColumnRole } from './columns.ts';
import { type Diagnostic, diagnostic } from './diagnostics.ts';
import { hasMarkup, plainText } from './markup.ts';
import type { StatedMinistry } from './ministries/split.ts';

/** Of a header that names columns which the graph has no place for. */
export function headerRemarks(source: SourceText, line: Line, columns: readonly ColumnRole[]): Diagnostic[] {
  if (!columns.includes('OTHER')) return [];
  const unknown = columns.filter((role) => role === 'OTHER').length;
  const message = `Expected columns for number, label, name, ministries, progress and status; ${unknown} of the ${columns.length} in ${quoted(slice(source, line))} is none of these, and its cells are not read.`;
  return [diagnostic('COLUMN_UNKNOWN', spanOf(source, trimRange(source, line)), message)];
}

/** Of a table without a header, or whose rows lie elsewhere than it says; `row` is the first of them. */
export function tableRemark(
  source: SourceText,
  header: Line | null,
  columns: readonly ColumnRole[],
  row: Row,
): Diagnostic {
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
export function leftoverRemarks(source: SourceText, blocks: readonly Block[]): Diagnostic[] {
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

function spanOfLines(source: SourceText, from: number, to: number): Span {
  const start = (source.lines[from - 1] as Line).start;
  return spanOf(source, trimRange(source, { start, end: (source.lines[to - 1] as Line).end }));
}

/** What is worth saying of a row's cells. */
export function rowRemarks(source: SourceText, cells: readonly AlignedCell[], row: Row): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const cell of cells) {
    if (isEmpty(cell)) continue;
    const text = sliceFolded(source, cell);
    if (cell.role === null) {
      found.push(
        diagnostic(
          'CELL_UNEXPLAINED',
          spanOf(source, cell),
          `Expected a cell of one of the table's columns, found ${quoted(text)}.`,
        ),
      );
    } else if (hasMarkup(text)) {
      found.push(diagnostic('MARKUP_REMOVED', spanOf(source, cell), 'HTML tags were left out of the text.', true));
    }
  }
  return [...found, ...ministryRemarks(source, row.ministries)];
}

function ministryRemarks(source: SourceText, ministries: readonly StatedMinistry[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const stated of ministries) {
    const { id, registered, candidates } = stated.ministry;
    if (registered && candidates.length === 0) continue;
    const span = spanOf(source, stated);
    const text = quoted(slice(source, stated));
    if (registered) {
      const message = `${text} could be ${candidates.join(' or ')}; it was read as ${id}.`;
      found.push(diagnostic('MINISTRY_AMBIGUOUS', span, message, true));
    } else {
      const message = `The registry knows no ministry called ${text}; it is kept as written.`;
      found.push(diagnostic('MINISTRY_UNKNOWN', span, message));
    }
  }
  return found;
}

const MAX_QUOTE = 60;

/** A text as it stands in a message: quoted, and cut where it is long. */
export function quoted(text: string): string {
  const plain = plainText(text);
  return `「${plain.length > MAX_QUOTE ? `${plain.slice(0, MAX_QUOTE)}…` : plain}」`;
}
