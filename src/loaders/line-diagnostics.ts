import DataLoader from 'dataloader';
import { inKeyOrder, type Keyed } from './batch.ts';
import type { Reader } from './reader.ts';
import type { DiagnosticRow } from './rows.ts';
import { columns } from './sql.ts';

/** One line of a document. */
export interface LinePlace {
  readonly documentId: string;
  /** From 1. */
  readonly number: number;
}

const lineKey = ({ documentId, number }: LinePlace): string => `${number} ${documentId}`;

/**
 * The lines asked for as one sorted array a document, of which each remark cuts the part that it touches: a binary search
 * for each end. A join by "between" would hold every remark against every line.
 */
const REMARKS = `WITH asked AS MATERIALIZED (
    SELECT document_id, array_agg(number ORDER BY number) AS numbers
    FROM unnest($1::text[], $2::int[]) AS k(document_id, number) GROUP BY document_id
  )
  SELECT concat_ws(' ', n.number, t.document_id) AS "key", ${columns('Diagnostic', 't')}
  FROM asked a JOIN diagnostic t ON t.document_id = a.document_id
  CROSS JOIN LATERAL unnest(
    a.numbers[width_bucket(t.line_start - 1, a.numbers) + 1 : width_bucket(t.line_end, a.numbers)]
  ) AS n(number)
  ORDER BY t.document_id, t.ordinal`;

/** Line → the remarks whose place touches it, in the order of the text. One statement for all lines of a request. */
export const createLineDiagnosticLoader = (reader: Reader) =>
  new DataLoader<LinePlace, (DiagnosticRow & Keyed)[], string>(
    async (lines) => {
      const rows = await reader.query<DiagnosticRow & Keyed>({
        name: 'line_diagnostics',
        text: REMARKS,
        values: [lines.map(({ documentId }) => documentId), lines.map(({ number }) => number)],
      });
      return inKeyOrder(lines.map(lineKey), rows);
    },
    { cacheKeyFn: lineKey },
  );
