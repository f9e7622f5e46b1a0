import { listLoader } from './batch.ts';
import type { Reader } from './reader.ts';
import type { StatusRow } from './rows.ts';
import { columns } from './sql.ts';

/** Document → its status marks: those of its legend (凡例) in the legend's order, then those that only rows use. */
export const createStatusLoader = (reader: Reader) =>
  listLoader<StatusRow>(reader, {
    name: 'statuses',
    text: `SELECT t.document_id AS "key", ${columns('Status', 't')} FROM status t
      WHERE t.document_id = ANY($1::text[]) ORDER BY t.rank, t.id`,
  });
