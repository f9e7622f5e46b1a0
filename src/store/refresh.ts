import { readText } from '../model/read.ts';
import { importGraph } from './import.ts';
import { FORMAT } from './revision.ts';
import type { Store } from './store.ts';
import { tidy } from './tidy.ts';

interface StoredFile {
  readonly slug: string;
  readonly encoding: string;
  readonly sha256: string;
}

export interface Refreshed {
  readonly slug: string;
  /** Why the document stayed as it was; empty where it was read again. */
  readonly problems: readonly string[];
}

/**
 * Reads documents again that an earlier version of the program stored, from the source lines that were kept with them:
 * nobody needs the files for it, and nothing else asks which form a document was written in. Each in a transaction of
 * its own.
 */
export async function refreshDocuments(store: Store): Promise<Refreshed[]> {
  const files = await store.query<StoredFile>({
    text: 'SELECT id AS slug, encoding, sha256 FROM document WHERE format <> $1 ORDER BY id',
    values: [FORMAT],
  });
  const refreshed: Refreshed[] = [];
  for (const file of files) refreshed.push({ slug: file.slug, problems: await refresh(store, file) });
  if (files.length > 0) await tidy(store);
  return refreshed;
}

async function refresh(store: Store, { slug, encoding, sha256 }: StoredFile): Promise<readonly string[]> {
  const lines = await store.query<{ text: string }>({
    text: 'SELECT text FROM source_line WHERE document_id = $1 ORDER BY number',
    values: [slug],
  });
  const text = lines.map((line) => line.text).join('');
  const { graph, diagnostics } = readText({ text, encoding, sha256 }, { slug });
  return graph ? (await importGraph(store, graph)).problems : diagnostics.map(({ message }) => message);
}
