import type { Tx } from './transaction.ts';

/**
 * Deletes a document with all that hangs on it. The foreign keys would do it by themselves, row by row; deleting the
 * leaves first, each table by one statement, leaves them nothing but to look.
 */
export async function deleteDocument(tx: Tx, slug: string): Promise<void> {
  const ofMeasures = 'measure_id IN (SELECT id FROM measure WHERE document_id = $1)';
  const ofRelistings = 'relisting_id IN (SELECT id FROM relisting WHERE document_id = $1)';
  const ofSections = 'section_id IN (SELECT id FROM section WHERE document_id = $1)';
  await tx('DELETE FROM entity_alias WHERE document_id = $1', [slug]);
  for (const table of ['related_measure', 'cross_reference', 'date_mention', 'mention']) {
    await tx(`DELETE FROM ${table} WHERE ${ofMeasures}`, [slug]);
  }
  await tx(`DELETE FROM relisting_ministry WHERE ${ofRelistings}`, [slug]);
  await tx('DELETE FROM relisting WHERE document_id = $1', [slug]);
  await tx(`DELETE FROM responsibility WHERE ${ofMeasures}`, [slug]);
  await tx(`DELETE FROM progress_note WHERE ${ofMeasures}`, [slug]);
  await tx('DELETE FROM measure WHERE document_id = $1', [slug]);
  await tx(`DELETE FROM section_ancestor WHERE ${ofSections}`, [slug]);
  for (const table of ['section', 'status', 'search_entry', 'diagnostic', 'source_line']) {
    await tx(`DELETE FROM ${table} WHERE document_id = $1`, [slug]);
  }
  await tx('DELETE FROM document WHERE id = $1', [slug]);
}
