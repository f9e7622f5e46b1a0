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
 * Remarks are taken apart into the lines that they touch and joined to the lines asked for by equality: each remark is
 * looked at once, however many lines are asked for. Of a remark on a whole document only what lies between those counts.
 */
const REMARKS = `WITH line AS MATERIALIZED (SELECT * FROM unnest($1::text[], $2::int[]) AS k(document_id, number)),
  asked AS (SELECT document_id, min(number) AS first, max(number) AS last FROM line GROUP BY document_id),
  touched AS (
    SELECT t.document_id, t.ordinal, n.number FROM asked a JOIN diagnostic t ON t.document_id = a.document_id
    CROSS JOIN LATERAL generate_series(greatest(t.line_start, a.first), least(t.line_end, a.last)) AS n(number)
  )
  SELECT concat_ws(' ', k.number, k.document_id) AS "key", ${columns('Diagnostic', 't')}
  FROM line k JOIN touched u ON u.document_id = k.document_id AND u.number = k.number
  JOIN diagnostic t ON t.document_id = u.document_id AND t.ordinal = u.ordinal
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
