import type { Reader } from './reader.ts';
import { badInput, userError } from './user-error.ts';

/** The document that is meant where none is named: the only one there is. Null as SQL where there are more. */
export const SOLE_DOCUMENT = '(SELECT min(d.id) FROM document d HAVING count(*) = 1)';

/**
 * Says why a field that was given no document could not choose one; does nothing where it could.
 * @throws BAD_USER_INPUT that names the documents, NOT_READY where there is none.
 */
export async function requireSoleDocument(reader: Reader): Promise<void> {
  const documents = await reader.query<{ readonly id: string }>({
    name: 'document_slugs',
    text: 'SELECT id FROM document ORDER BY id LIMIT 21',
  });
  if (documents.length === 1) return;
  if (documents.length === 0) throw userError('NOT_READY', 'The graph holds no document yet; import one first.');
  const slugs = documents.slice(0, 20).map(({ id }) => `"${id}"`);
  if (documents.length > slugs.length) slugs.push('…');
  throw badInput(`document must be given while the graph holds several; it is one of ${slugs.join(', ')}.`);
}
