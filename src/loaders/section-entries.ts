import { listLoader } from './batch.ts';
import type { Reader } from './reader.ts';
import type { MeasureRow, RelistingRow } from './rows.ts';
import { columns } from './sql.ts';

/** Section → the measures that stand directly under its heading, in the order of the text. */
export const createSectionMeasureLoader = (reader: Reader) =>
  listLoader<MeasureRow>(reader, {
    name: 'section_measures',
    text: `SELECT t.section_id AS "key", ${columns('Measure', 't')} FROM measure t
      WHERE t.section_id = ANY($1::text[]) ORDER BY t.section_id, t.position`,
  });

/** Section → the 再掲 rows that stand directly under its heading, in the order of the text. */
export const createSectionRelistingLoader = (reader: Reader) =>
  listLoader<RelistingRow>(reader, {
    name: 'section_relistings',
    text: `SELECT t.section_id AS "key", ${columns('Relisting', 't')} FROM relisting t
      WHERE t.section_id = ANY($1::text[]) ORDER BY t.section_id, t.position`,
  });
