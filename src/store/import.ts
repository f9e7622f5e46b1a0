import type { DocumentGraph } from '../model/graph.ts';
import { deleteDocument } from './delete.ts';
import { addEntities, entitiesOf, settleEntities } from './entities.ts';
import { readState, writeState } from './graph-row.ts';
import { insertRows } from './insert.ts';
import { addUnregistered, settleUnregistered, writeRegistry } from './ministries.ts';
import { countGraph, type ImportOutcome, type RemovalOutcome } from './outcome.ts';
import { modelDigest, registryDigest, revisionOf } from './revision.ts';
import { documentRows } from './rows.ts';
import { addDocumentEntries, settleEntityNames, settleMinistryNames } from './search-entries.ts';
import { compare, snapshot } from './snapshot.ts';
import type { Store } from './store.ts';
import { countIn, countOut } from './tally.ts';
import { inTransaction } from './transaction.ts';
import { problemsOf } from './validate.ts';

export type { ImportOutcome, RemovalOutcome } from './outcome.ts';

export interface ImportOptions {
  /** Say what would change, and change nothing. */
  readonly dryRun?: boolean;
}

/**
 * Stores a document's graph in one transaction, in place of an earlier version of it: readers see the old graph or the
 * new. Ids are derived from the document, so what stayed keeps them. A graph that is stored already is left alone, and
 * one that contradicts itself is refused; neither changes anything.
 */
export async function importGraph(
  store: Store,
  graph: DocumentGraph,
  { dryRun = false }: ImportOptions = {},
): Promise<ImportOutcome> {
  const { slug } = graph;
  const problems = problemsOf(graph);
  const modelSha256 = modelDigest(graph);
  const importedAt = new Date();
  const outcome = { slug, dryRun, ...countGraph(graph), problems };
  return inTransaction(
    store,
    async (tx): Promise<ImportOutcome> => {
      const before = await readState(tx);
      const after = {
        registrySha256: registryDigest(),
        documents: new Map(before.documents).set(slug, modelSha256),
      };
      const revision = { before: revisionOf(before), after: revisionOf(after) };
      if (problems.length > 0) {
        return { ...outcome, kind: 'refused', revision: { ...revision, after: revision.before }, changes: {} };
      }
      if (revision.before === revision.after) return { ...outcome, kind: 'unchanged', revision, changes: {} };

      const old = await snapshot(tx, slug);
      if (before.registrySha256 !== after.registrySha256) await writeRegistry(tx);
      const entities = await entitiesOf(tx, slug);
      await countOut(tx, slug);
      await deleteDocument(tx, slug);
      await addUnregistered(tx, graph);
      await addEntities(tx, graph);
      for (const [table, rows] of documentRows(graph, modelSha256, importedAt)) await insertRows(tx, table, rows);
      await addDocumentEntries(tx, graph);
      await countIn(tx, graph);
      await settleUnregistered(tx);
      await settleEntities(tx, entities);
      await settleMinistryNames(tx);
      await settleEntityNames(tx, [...new Set([...entities, ...graph.entities.map(({ id }) => id)])]);
      await writeState(tx, after, importedAt);
      const changes = compare(old, await snapshot(tx, slug));
      return { ...outcome, kind: before.documents.has(slug) ? 'replaced' : 'stored', revision, changes };
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
      const documents = new Map(before.documents);
      const kind = documents.delete(slug) ? 'removed' : 'absent';
      const after = { ...before, documents };
      const revision = { before: revisionOf(before), after: revisionOf(after) };
      if (kind === 'absent') return { kind, slug, dryRun, revision, changes: {} };

      const old = await snapshot(tx, slug);
      const entities = await entitiesOf(tx, slug);
      await countOut(tx, slug);
      await deleteDocument(tx, slug);
      await settleUnregistered(tx);
      await settleEntities(tx, entities);
      await settleMinistryNames(tx);
      await settleEntityNames(tx, entities);
      await writeState(tx, after, new Date());
      return { kind, slug, dryRun, revision, changes: compare(old, await snapshot(tx, slug)) };
    },
    { commit: !dryRun },
  );
}
