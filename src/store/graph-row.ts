import { EMPTY_STATE, type GraphState, revisionOf } from './revision.ts';
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
  const [graph] = await tx<{ registry: string }>('SELECT registry_sha256 AS registry FROM graph WHERE id = 1');
  const documents = await tx<{ id: string; digest: string }>('SELECT id, model_sha256 AS digest FROM document');
  return {
    registrySha256: graph?.registry ?? EMPTY_STATE.registrySha256,
    documents: new Map(documents.map(({ id, digest }) => [id, digest])),
  };
}

export async function writeState(tx: Tx, state: GraphState, importedAt: Date): Promise<void> {
  await tx(
    `INSERT INTO graph (id, revision, registry_sha256, imported_at) VALUES (1, $1, $2, $3)
       ON CONFLICT (id) DO UPDATE SET (revision, registry_sha256, imported_at) =
         (excluded.revision, excluded.registry_sha256, excluded.imported_at)`,
    [revisionOf(state), state.registrySha256, importedAt],
  );
}
