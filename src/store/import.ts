import type { DocumentGraph } from '../model/graph.ts';
import { chain } from './copy.ts';
import { deleteDocument } from './delete.ts';
import { addEntities, entitiesOf, settleEntities } from './entities.ts';
import { readDocumentState, readState, writeState } from './graph-row.ts';
import { addUnregistered, settleUnregistered, writeRegistry } from './ministries.ts';
import type { ImportOutcome, RemovalOutcome } from './outcome.ts';
import { type PreparedDocument, prepareDocument } from './prepare.ts';
import { exchange, registryDigest, revisionOf } from './revision.ts';
import { documentRow } from './rows.ts';
import { addGrams, settleEntityNames, settleMinistryNames } from './search-entries.ts';
import { compare, documentSnapshot, ministrySnapshot } from './snapshot.ts';
import type { Store } from './store.ts';
import { countIn, countOut } from './tally.ts';
import { inTransaction } from './transaction.ts';
import { write } from './write.ts';

export type { ImportOutcome, RemovalOutcome } from './outcome.ts';

export interface ImportOptions {
  /** Say what would change, and change nothing. */
  readonly dryRun?: boolean;
}

export interface StoreOptions extends ImportOptions {
  /** Called once while the database writes and this process would only wait. */
  readonly meanwhile?: () => void;
}

/**
 * Stores a document's graph in one transaction, in place of an earlier version of it: readers see the old graph or the
 * new. Ids are derived from the document, so what stayed keeps them. A graph that is stored already is left alone, and
 * one that contradicts itself is refused; neither changes anything.
 */
export const importGraph = (store: Store, graph: DocumentGraph, options: ImportOptions = {}): Promise<ImportOutcome> =>
  storeDocument(store, prepareDocument(graph), options);

/** The same for one that is prepared. */
export async function storeDocument(
  store: Store,
  { slug, counts, problems, content }: PreparedDocument,
  { dryRun = false, meanwhile }: StoreOptions = {},
): Promise<ImportOutcome> {
  const importedAt = new Date();
  const outcome = { slug, dryRun, ...counts, problems };
  return inTransaction(
    store,
    async (tx): Promise<ImportOutcome> => {
      const before = await readState(tx);
      const stored = await readDocumentState(tx, slug);
      const was = revisionOf(before);
      if (!content) return { ...outcome, kind: 'refused', revision: { before: was, after: was }, changes: {} };

      const { facts, modelSha256, ministries, entities: named, tally, additions, rows, grams } = content;
      const after = {
        registrySha256: registryDigest(),
        documentsSha256: exchange(before.documentsSha256, stored, { slug, modelSha256 }),
      };
      const revision = { before: was, after: revisionOf(after) };
      if (revision.before === revision.after) return { ...outcome, kind: 'unchanged', revision, changes: {} };

      const newRegistry = before.registrySha256 !== after.registrySha256;
      // The ministries of the registry stay as they are, and a new document takes none of the others away.
      const ministriesChange = newRegistry || stored !== null || ministries.length > 0;
      const look = async () => (ministriesChange ? [await ministrySnapshot(tx)] : []);
      const old = [...(stored ? [await documentSnapshot(tx, slug)] : []), ...(await look())];
      const entities = stored ? await entitiesOf(tx, slug) : [];

      if (newRegistry) await writeRegistry(tx);
      if (stored) {
        await countOut(tx, slug);
        await deleteDocument(tx, slug);
      }
      await addUnregistered(tx, ministries);
      await addEntities(tx, named);
      await write(tx, chain(documentRow(facts, modelSha256, importedAt), rows), meanwhile);
      await addGrams(tx, grams);
      await countIn(tx, tally);
      if (ministriesChange) {
        await settleUnregistered(tx);
        await settleMinistryNames(tx);
      }
      await settleEntities(tx, entities);
      await settleEntityNames(tx, [...new Set([...entities, ...named.map(({ id }) => id)])]);
      await writeState(tx, after, importedAt);

      const fresh = stored ? await documentSnapshot(tx, slug) : additions;
      const changes = compare(old, [fresh, ...(await look())]);
      return { ...outcome, kind: stored ? 'replaced' : 'stored', revision, changes };
    },
    { commit: !dryRun },
  );
}

/** Takes a document out of the graph, in one transaction. */
export function removeDocument(
  store: Store,
  slug: string,
  { dryRun = false }: ImportOptions = {},
): Promise<RemovalOutcome> {
  return inTransaction(
    store,
    async (tx): Promise<RemovalOutcome> => {
      const before = await readState(tx);
      const stored = await readDocumentState(tx, slug);
      const kind = stored ? 'removed' : 'absent';
      const after = { ...before, documentsSha256: exchange(before.documentsSha256, stored, null) };
      const revision = { before: revisionOf(before), after: revisionOf(after) };
      if (kind === 'absent') return { kind, slug, dryRun, revision, changes: {} };

      const old = [await documentSnapshot(tx, slug), await ministrySnapshot(tx)];
      const entities = await entitiesOf(tx, slug);
      await countOut(tx, slug);
      await deleteDocument(tx, slug);
      await settleUnregistered(tx);
      await settleEntities(tx, entities);
      await settleMinistryNames(tx);
      await settleEntityNames(tx, entities);
      await writeState(tx, after, new Date());
      return { kind, slug, dryRun, revision, changes: compare(old, [await ministrySnapshot(tx)]) };
    },
    { commit: !dryRun },
  );
}
