import { currentRevision } from './graph-row.ts';
import { type ImportOptions, storeDocument } from './import.ts';
import { type ReadAheadOptions, readAhead } from './import-ahead.ts';
import type { PlannedFile } from './import-plan.ts';
import type { ReadFile, ReadingReport } from './import-read.ts';
import type { ReadingThreads } from './import-threads.ts';
import type { ImportOutcome } from './outcome.ts';
import type { Store } from './store.ts';
import { tidy } from './tidy.ts';

export interface ImportFilesOptions extends ImportOptions, ReadAheadOptions {
  /** Read documents while this thread stores them; whoever made them closes them. */
  readonly threads?: ReadingThreads;
}

/** What became of one file. Where the reader found nothing to store, there are no counts and no coverage. */
export interface FileReport extends Omit<ImportOutcome, 'nodes' | 'edges'>, ReadingReport {
  readonly nodes: ImportOutcome['nodes'] | null;
  readonly edges: ImportOutcome['edges'] | null;
}

/**
 * Reads and stores files one after the other, each in a transaction of its own: one that is refused stops no other. While
 * the database writes one, the next are read. Reports come one at a time, and whoever takes them needs to keep none.
 */
export async function* importFiles(
  store: Store,
  plan: readonly PlannedFile[],
  { threads, ...options }: ImportFilesOptions = {},
): AsyncGenerator<FileReport> {
  let changed = false;
  const files = readAhead(plan, threads, options);
  for (let file = await files.next(); file; file = await files.next()) {
    const report = await storeFile(store, file, options, files.meanwhile);
    changed ||= report.kind === 'stored' || report.kind === 'replaced';
    yield report;
  }
  if (changed && !options.dryRun) await tidy(store);
}

async function storeFile(
  store: Store,
  { slug, report, refusals, document }: ReadFile,
  { dryRun = false, onProgress }: ImportFilesOptions,
  meanwhile: () => void,
): Promise<FileReport> {
  if (!document) {
    const revision = await currentRevision(store);
    return {
      ...report,
      kind: 'refused',
      slug,
      dryRun,
      revision: { before: revision, after: revision },
      nodes: null,
      edges: null,
      changes: {},
      problems: refusals,
    };
  }
  onProgress?.(`Storing ${report.path}: ${document.counts.nodes.Measure} measures`);
  return { ...report, ...(await storeDocument(store, document, { dryRun, meanwhile })) };
}
