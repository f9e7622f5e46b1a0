import { importFiles } from '../store/import-files.ts';
import { planImport } from '../store/import-plan.ts';
import { refreshDocuments } from '../store/refresh.ts';
import type { Store } from '../store/store.ts';
import type { Logger } from './logger.ts';

/**
 * What the graph needs before it is asked: where it holds no document, those of a folder, so that a first start has
 * something to show; where an earlier version of the program stored some, what this version reads in them.
 */
export async function prepareGraph(store: Store, folder: string, logger: Logger): Promise<void> {
  if (await isEmpty(store)) await importFolder(store, folder, logger);
  for (const { slug, problems } of await refreshDocuments(store)) {
    if (problems.length > 0) logger.error({ slug, problems }, `Left as an earlier version stored it: ${slug}`);
    else logger.info({ slug }, `Read ${slug} again, as this version reads it.`);
  }
}

/** In plain SQL: Prisma's first statement compiles its query compiler, which costs a start a fifth of a second. */
async function isEmpty(store: Store): Promise<boolean> {
  const documents = await store.query({ text: 'SELECT 1 FROM document LIMIT 1' });
  return documents.length === 0;
}

async function importFolder(store: Store, folder: string, logger: Logger): Promise<void> {
  for await (const report of importFiles(store, await planImport([folder]))) {
    const { slug, kind, nodes, problems } = report;
    if (kind === 'refused') logger.error({ slug, problems }, `Not imported: ${report.path}`);
    else logger.info({ slug, measures: nodes?.Measure }, `Imported ${slug}.`);
  }
}
