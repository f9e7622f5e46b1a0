import DataLoader from 'dataloader';
import { inKeyOrder, type Keyed } from '../batch.ts';
import type { Reader } from '../reader.ts';
import type { MeasureRow } from '../rows.ts';
import { SOLE_DOCUMENT } from '../sole-document.ts';
import { columns, object } from '../sql.ts';

export interface MeasureNumber {
  /** null: the only document there is. */
  readonly documentId: string | null;
  readonly number: number;
}

/**
 * Measures by their numbers (施策番号), section and status along with each: whoever asks for one measure reads it in full.
 * Of a number that a document repeats, the first row.
 */
export const createMeasureByNumberLoader = (reader: Reader) =>
  new DataLoader<MeasureNumber, MeasureRow | null, string>(
    async (keys) => {
      const rows = await reader.query<MeasureRow & Keyed>({
        name: 'measure_by_number',
        text: `SELECT k.place::text AS "key", ${columns('Measure', 't')},
            ${object('Section', 's')} AS "section", ${object('Status', 'st')} AS "status"
          FROM unnest($1::text[], $2::int[]) WITH ORDINALITY AS k(document_id, number, place)
          JOIN measure t ON t.document_id = COALESCE(k.document_id, ${SOLE_DOCUMENT}) AND t.number = k.number
          JOIN section s ON s.id = t.section_id JOIN status st ON st.id = t.status_id
          ORDER BY k.place, t.id`,
        values: [keys.map((key) => key.documentId), keys.map((key) => key.number)],
      });
      const places = keys.map((_, i) => String(i + 1));
      return inKeyOrder(places, rows).map(([row]) => row ?? null);
    },
    { cacheKeyFn: ({ documentId, number }) => `${number} ${documentId}` },
  );
