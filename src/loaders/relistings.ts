import { listLoader } from './batch.ts';
import type { Reader } from './reader.ts';
import type { MinistryRow, RelistingRow } from './rows.ts';
import { columns } from './sql.ts';

/** Measure → the 再掲 rows that list it again, in the order of the text. */
export const createRelistingLoader = (reader: Reader) =>
  listLoader<RelistingRow>(reader, {
    name: 'relistings',
    text: `SELECT t.measure_id AS "key", ${columns('Relisting', 't')} FROM relisting t
      WHERE t.measure_id = ANY($1::text[]) ORDER BY t.document_id, t.ordinal`,
  });

/** 再掲 row → the ministries it names, in stated order. */
export const createRelistingMinistryLoader = (reader: Reader) =>
  listLoader<MinistryRow>(reader, {
    name: 'relisting_ministries',
    text: `SELECT r.relisting_id AS "key", ${columns('Ministry', 'm')}
      FROM relisting_ministry r JOIN ministry m ON m.id = r.ministry_id
      WHERE r.relisting_id = ANY($1::text[]) ORDER BY r.relisting_id, r.position`,
  });
