import { listLoader } from './batch.ts';
import type { Reader } from './reader.ts';
import type { SectionRow } from './rows.ts';
import { columns } from './sql.ts';

/** Section → itself and everything above it, the chapter first. */
export const createSectionPathLoader = (reader: Reader) =>
  listLoader<SectionRow>(reader, {
    name: 'section_path',
    text: `SELECT a.section_id AS "key", ${columns('Section', 't')}
      FROM section_ancestor a JOIN section t ON t.id = a.ancestor_id
      WHERE a.section_id = ANY($1::text[]) ORDER BY a.section_id, a.distance DESC`,
  });
