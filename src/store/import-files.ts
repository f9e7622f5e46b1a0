import { readFile } from 'node:fs/promises';
import type { Coverage, ReadResult } from '../model/graph.ts';
import { readDocument } from '../model/read.ts';
import type { Diagnostic } from '../parser/diagnostics.ts';
import { currentRevision } from './graph-row.ts';
import { type ImportOptions, importGraph } from './import.ts';
import type { PlannedFile } from './import-plan.ts';
import type { ImportOutcome } from './outcome.ts';
import type { Store } from './store.ts';
import { tidy } from './tidy.ts';

export interface ImportFilesOptions extends ImportOptions {
  /** Refuse documents with diagnostics of severity ERROR. */
  readonly strict?: boolean;
  readonly onProgress?: (message: string) => void;
}

/** What became of one file. Where the reader found nothing to store, there are no counts and no coverage. */
export interface FileReport extends Omit<ImportOutcome, 'nodes' | 'edges'> {
  readonly path: string;
  readonly nodes: ImportOutcome['nodes'] | null;
  readonly edges: ImportOutcome['edges'] | null;
  readonly coverage: Coverage | null;
  /** Numbers of the lines that no rule reads. */
  readonly unexplained: readonly number[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and stores files one after the other, each in a transaction of its own: one that is refused stops no other. */
export async function importFiles(
  store: Store,
  plan: readonly PlannedFile[],
  options: ImportFilesOptions = {},
): Promise<FileReport[]> {
  const reports: FileReport[] = [];
  for (const file of plan) reports.push(await importFile(store, file, options));
  const changed = reports.some(({ kind }) => kind === 'stored' || kind === 'replaced');
  if (changed && !options.dryRun) await tidy(store);
  return reports;
}

async function importFile(store: Store, { path, slug }: PlannedFile, options: ImportFilesOptions): Promise<FileReport> {
  options.onProgress?.(`Reading ${path}`);
  const result = readDocument(await readFile(path), { slug });
  const { graph, diagnostics } = result;
  const problems = refusals(result, options.strict ?? false);
  const told = {
    path,
    diagnostics,
    coverage: graph?.coverage ?? null,
    unexplained: (graph?.lines ?? []).filter(({ role }) => role === 'UNEXPLAINED').map(({ number }) => number),
  };
  if (!graph || problems.length > 0) {
    const revision = await currentRevision(store);
    return {
      ...told,
      kind: 'refused',
      slug,
      dryRun: options.dryRun ?? false,
      revision: { before: revision, after: revision },
      nodes: null,
      edges: null,
      changes: {},
      problems,
    };
  }
  options.onProgress?.(`Storing ${path}: ${graph.measures.length} measures`);
  return { ...told, ...(await importGraph(store, graph, options)) };
}

/** Why a document is not even tried. */
function refusals({ graph, diagnostics }: ReadResult, strict: boolean): string[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'ERROR').map(sentence);
  if (!graph) return errors.length > 0 ? errors : ['The reader found nothing to store.'];
  return strict ? errors : [];
}

export function sentence({ code, message, span }: Diagnostic): string {
  const lines = span.lineStart === span.lineEnd ? `line ${span.lineStart}` : `lines ${span.lineStart}–${span.lineEnd}`;
  return `${lines}: ${message} (${code})`;
}
