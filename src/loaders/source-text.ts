import DataLoader from 'dataloader';
import type { Span } from '../source/span.ts';
import { groupBy, inKeyOrder, type Keyed } from './batch.ts';
import type { Reader } from './reader.ts';
import type { SourceLineRow } from './rows.ts';
import { columns } from './sql.ts';

/** Most lines that one field reads. */
export const MAX_LINES = 500;

/** Whole lines of a document, both ends inclusive. */
export interface LineRange {
  readonly documentId: string;
  readonly from: number;
  readonly to: number;
}

/** A span together with the document it lies in. */
export interface DocumentSpan extends Span {
  readonly documentId: string;
}

/** The lines that a span touches with so many before and after, at most MAX_LINES of them: the last ones give way. */
export function linesAround({ documentId, lineStart, lineEnd }: DocumentSpan, around: number): LineRange {
  const from = Math.max(1, lineStart - around);
  return { documentId, from, to: Math.min(lineEnd + around, from + MAX_LINES - 1) };
}

const rangeKey = ({ documentId, from, to }: LineRange): string => `${from} ${to} ${documentId}`;

/** Ranges of one document as few ranges of other lines each, in order: what several have in common is in one. */
function merged(ranges: readonly LineRange[]): LineRange[] {
  const whole: LineRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = whole.at(-1);
    if (last && range.from <= last.to + 1) whole[whole.length - 1] = { ...last, to: Math.max(last.to, range.to) };
    else whole.push(range);
  }
  return whole;
}

const arrays = (ranges: readonly LineRange[]): unknown[] => [
  ranges.map((range) => range.documentId),
  ranges.map((range) => range.from),
  ranges.map((range) => range.to),
];

const LINES_OF_RANGES = `unnest($1::text[], $2::int[], $3::int[]) AS k(document_id, first, last)
  JOIN source_line t ON t.document_id = k.document_id AND t.number BETWEEN k.first AND k.last`;

/**
 * Range → its lines of the source in order, in one statement for all ranges. Each line is read once, however many ranges it
 * is in: five hundred sources with the lines around them are 20,500 lines otherwise, most of them twenty times.
 */
export const createLineLoader = (reader: Reader) =>
  new DataLoader<LineRange, SourceLineRow[], string>(
    async (ranges) => {
      const whole = groupBy(ranges, ({ documentId }) => documentId).flatMap(merged);
      const rows = await reader.query<SourceLineRow>({
        name: 'source_lines',
        text: `SELECT ${columns('SourceLine', 't')} FROM ${LINES_OF_RANGES} ORDER BY t.document_id, t.number`,
        values: arrays(whole),
      });
      const lines = new Map(groupBy(rows, (row) => row.documentId).map((all) => [all[0]?.documentId, all]));
      return ranges.map(({ documentId, from, to }) => {
        const all = lines.get(documentId) ?? [];
        return all.slice(placeOf(all, from), placeOf(all, to + 1));
      });
    },
    { cacheKeyFn: rangeKey },
  );

/** Where a line is, or would be, among lines in order. */
function placeOf(lines: readonly SourceLineRow[], number: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.number ?? number) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Stretch {
  /** Where the stretch begins in the whole text. */
  readonly charStart: number;
  readonly text: string;
}

/**
 * Span → its quote, cut from the stored source. Spans of the same lines (a row's cells) share one reading. The cut is
 * made here and not in SQL because offsets count UTF-16 code units and PostgreSQL counts code points.
 */
export function createQuoteLoader(reader: Reader): { load(span: DocumentSpan): Promise<string> } {
  const stretches = new DataLoader<LineRange, (Stretch & Keyed)[], string>(
    async (ranges) => {
      const rows = await reader.query<Stretch & Keyed>({
        name: 'source_stretches',
        // The key is made here as rangeKey makes it.
        text: `SELECT concat_ws(' ', k.first, k.last, k.document_id) AS "key", min(t.char_start) AS "charStart",
            string_agg(t.text, '' ORDER BY t.number) AS "text" FROM ${LINES_OF_RANGES} GROUP BY 1`,
        values: arrays(ranges),
      });
      return inKeyOrder(ranges.map(rangeKey), rows);
    },
    { cacheKeyFn: rangeKey },
  );
  return {
    async load({ documentId, lineStart, lineEnd, charStart, charEnd }) {
      const [stretch] = await stretches.load({ documentId, from: lineStart, to: lineEnd });
      if (!stretch) throw new Error(`The source of ${documentId} has no line ${lineStart}.`);
      return stretch.text.slice(charStart - stretch.charStart, charEnd - stretch.charStart);
    },
  };
}
