import { listLoader } from './batch.ts';
import type { Reader } from './reader.ts';
import type { StatusRow } from './rows.ts';
import { columns } from './sql.ts';

/** Document → the marks of its legend (凡例) in the legend's order; marks that only rows use come last. */
export const createLegendLoader = (reader: Reader) =>
  listLoader<StatusRow>(reader, {
    name: 'legend',
    text: `SELECT t.document_id AS "key", ${columns('Status', 't')} FROM status t
      WHERE t.document_id = ANY($1::text[]) ORDER BY t.rank, t.id`,
  });
