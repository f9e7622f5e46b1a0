import DataLoader from 'dataloader';
import type { Span } from '../source/span.ts';
import { inKeyOrder, type Keyed } from './batch.ts';
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

/** Ranges as three arrays, in one statement for all of them; `key` is made in SQL as rangeKey makes it here. */
function rangeLoader<Row>(reader: Reader, name: string, select: string, rest: string) {
  return new DataLoader<LineRange, (Row & Keyed)[], string>(
    async (ranges) => {
      const rows = await reader.query<Row & Keyed>({
        name,
        text: `SELECT concat_ws(' ', k.first, k.last, k.document_id) AS "key", ${select}
          FROM unnest($1::text[], $2::int[], $3::int[]) AS k(document_id, first, last)
          JOIN source_line t ON t.document_id = k.document_id AND t.number BETWEEN k.first AND k.last ${rest}`,
        values: [ranges.map((r) => r.documentId), ranges.map((r) => r.from), ranges.map((r) => r.to)],
      });
      return inKeyOrder(ranges.map(rangeKey), rows);
    },
    { cacheKeyFn: rangeKey },
  );
}

/** Lines of the source in order. */
export const createLineLoader = (reader: Reader) =>
  rangeLoader<SourceLineRow>(reader, 'source_lines', columns('SourceLine', 't'), 'ORDER BY t.document_id, t.number');

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
  const stretches = rangeLoader<Stretch>(
    reader,
    'source_stretches',
    `min(t.char_start) AS "charStart", string_agg(t.text, '' ORDER BY t.number) AS "text"`,
    'GROUP BY 1',
  );
  return {
    async load({ documentId, lineStart, lineEnd, charStart, charEnd }) {
      const [stretch] = await stretches.load({ documentId, from: lineStart, to: lineEnd });
      if (!stretch) throw new Error(`The source of ${documentId} has no line ${lineStart}.`);
      return stretch.text.slice(charStart - stretch.charStart, charEnd - stretch.charStart);
    },
  };
}
