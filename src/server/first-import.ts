import { importFiles } from '../store/import-files.ts';
import { planImport } from '../store/import-plan.ts';
import type { Store } from '../store/store.ts';
import type { Logger } from './logger.ts';

/** Imports the documents of a folder where the graph holds none, so that a first start has something to show. */
export async function fillEmptyGraph(store: Store, folder: string, logger: Logger): Promise<void> {
  if ((await store.prisma.document.count()) > 0) return;
  for (const report of await importFiles(store, await planImport([folder]))) {
    const { slug, kind, nodes, problems } = report;
    if (kind === 'refused') logger.error({ slug, problems }, `Not imported: ${report.path}`);
    else logger.info({ slug, measures: nodes?.Measure }, `Imported ${slug}.`);
  }
}
