import { readFile } from 'node:fs/promises';
import type { Coverage, ReadResult } from '../model/graph.ts';
import { readDocument } from '../model/read.ts';
import type { Diagnostic } from '../parser/diagnostics.ts';
import { currentRevision } from './graph-row.ts';
import { type ImportOptions, storeDocument } from './import.ts';
import type { PlannedFile } from './import-plan.ts';
import type { ImportOutcome } from './outcome.ts';
import { type PreparedDocument, prepareDocument } from './prepare.ts';
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

/**
 * Reads and stores files one after the other, each in a transaction of its own: one that is refused stops no other. While
 * the database writes one, the next is read. Reports come one at a time, and whoever takes them needs to keep none.
 */
export async function* importFiles(
  store: Store,
  plan: readonly PlannedFile[],
  options: ImportFilesOptions = {},
): AsyncGenerator<FileReport> {
  let changed = false;
  let next: Promise<ReadFile> | undefined;
  for (const [index, planned] of plan.entries()) {
    const file = await (next ?? read(planned, options));
    next = undefined;
    const report = await storeFile(store, file, options, () => {
      const following = plan[index + 1];
      next = following && read(following, options);
      // Its failure is heard of when its turn comes.
      next?.catch(() => {});
    });
    changed ||= report.kind === 'stored' || report.kind === 'replaced';
    yield report;
  }
  if (changed && !options.dryRun) await tidy(store);
}

/** A file that was read and prepared; `document` is null where it is not even tried to store it. */
interface ReadFile {
  readonly planned: PlannedFile;
  readonly result: ReadResult;
  readonly refusals: readonly string[];
  readonly document: PreparedDocument | null;
}

async function read(planned: PlannedFile, { strict = false, onProgress }: ImportFilesOptions): Promise<ReadFile> {
  onProgress?.(`Reading ${planned.path}`);
  const result = readDocument(await readFile(planned.path), { slug: planned.slug });
  const reasons = refusals(result, strict);
  const document = result.graph && reasons.length === 0 ? prepareDocument(result.graph) : null;
  return { planned, result, refusals: reasons, document };
}

async function storeFile(
  store: Store,
  { planned: { path, slug }, result: { graph, diagnostics }, refusals, document }: ReadFile,
  options: ImportFilesOptions,
  meanwhile: () => void,
): Promise<FileReport> {
  const told = {
    path,
    diagnostics,
    coverage: graph?.coverage ?? null,
    unexplained: (graph?.lines ?? []).filter(({ role }) => role === 'UNEXPLAINED').map(({ number }) => number),
  };
  if (!document) {
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
      problems: refusals,
    };
  }
  options.onProgress?.(`Storing ${path}: ${document.graph.measures.length} measures`);
  return { ...told, ...(await storeDocument(store, document, { ...options, meanwhile })) };
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
