import { foldMarker } from '../parser/marks.ts';
import type { Reader } from './reader.ts';
import type { SectionRow } from './rows.ts';
import { SOLE_DOCUMENT } from './sole-document.ts';
import { columns } from './sql.ts';

/** The section that a path of markers leads to (["第3章", "第1節", "ア"]), widths folded; null where none does. */
export async function findSection(
  reader: Reader,
  path: readonly string[],
  documentId: string | null,
): Promise<SectionRow | null> {
  const [row] = await reader.query<SectionRow>({
    name: 'section_by_path',
    text: `SELECT ${columns('Section', 't')} FROM section t
      WHERE t.path_key = $1 AND t.document_id = COALESCE($2, ${SOLE_DOCUMENT}) ORDER BY t.ordinal LIMIT 1`,
    values: [path.map(foldMarker).join('\n'), documentId],
  });
  return row ?? null;
}
