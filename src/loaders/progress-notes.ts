import { listLoader } from './batch.ts';
import type { Reader } from './reader.ts';
import type { NoteRow } from './rows.ts';
import { columns } from './sql.ts';

/** Measure → its progress notes (進捗状況) in the order of the text. */
export const createProgressNoteLoader = (reader: Reader) =>
  listLoader<NoteRow>(reader, {
    name: 'progress_notes',
    text: `SELECT t.measure_id AS "key", ${columns('ProgressNote', 't')} FROM progress_note t
      WHERE t.measure_id = ANY($1::text[]) ORDER BY t.measure_id, t.position`,
  });
