import { type DocumentState, EMPTY_STATE, exchange, type GraphState, revisionOf } from './revision.ts';
import type { Store } from './store.ts';
import type { Tx } from './transaction.ts';

/** The revision of the graph as it is stored now: one statement. Before the first import it is that of the empty graph. */
export async function currentRevision(store: Store): Promise<string> {
  const [graph] = await store.query<{ revision: string }>({
    name: 'current_revision',
    text: 'SELECT revision FROM graph WHERE id = 1',
  });
  return graph?.revision ?? revisionOf(EMPTY_STATE);
}

export async function readState(tx: Tx): Promise<GraphState> {
  const [graph] = await tx<{ registry: string; documents: string | null }>(
    'SELECT registry_sha256 AS registry, documents_sha256 AS documents FROM graph WHERE id = 1',
  );
  if (!graph) return EMPTY_STATE;
  return { registrySha256: graph.registry, documentsSha256: graph.documents ?? (await digestOfAll(tx)) };
}

export async function readDocumentState(tx: Tx, slug: string): Promise<DocumentState | null> {
  const [document] = await tx<{ digest: string }>('SELECT model_sha256 AS digest FROM document WHERE id = $1', [slug]);
  return document ? { slug, modelSha256: document.digest } : null;
}

/** In a database of an earlier version, which kept no digest of all documents. */
async function digestOfAll(tx: Tx): Promise<string> {
  const documents = await tx<DocumentState>('SELECT id AS slug, model_sha256 AS "modelSha256" FROM document');
  return documents.reduce((digest, document) => exchange(digest, null, document), EMPTY_STATE.documentsSha256);
}

export async function writeState(tx: Tx, state: GraphState, importedAt: Date): Promise<void> {
  await tx(
    `INSERT INTO graph (id, revision, registry_sha256, documents_sha256, imported_at) VALUES (1, $1, $2, $3, $4)
       ON CONFLICT (id) DO UPDATE SET (revision, registry_sha256, documents_sha256, imported_at) =
         (excluded.revision, excluded.registry_sha256, excluded.documents_sha256, excluded.imported_at)`,
    [revisionOf(state), state.registrySha256, state.documentsSha256, importedAt],
  );
}
