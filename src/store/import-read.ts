import { readFile } from 'node:fs/promises';
import type { Coverage, ReadResult } from '../model/graph.ts';
import { readDocument } from '../model/read.ts';
import type { Diagnostic } from '../parser/diagnostics.ts';
import type { PlannedFile } from './import-plan.ts';
import { type PreparedDocument, prepareDocument } from './prepare.ts';

export interface ReadOptions {
  /** Refuse documents with diagnostics of severity ERROR. */
  readonly strict?: boolean;
}

/** What there is to say of a file that was read. */
export interface ReadingReport {
  readonly path: string;
  readonly coverage: Coverage | null;
  /** Numbers of the lines that no rule reads. */
  readonly unexplained: readonly number[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A file that was read and prepared. */
export interface ReadFile {
  readonly slug: string;
  readonly report: ReadingReport;
  /** Why it is not even tried to store it. */
  readonly refusals: readonly string[];
  /** null where there are such reasons. */
  readonly document: PreparedDocument | null;
}

export async function readPlanned({ path, slug }: PlannedFile, { strict = false }: ReadOptions): Promise<ReadFile> {
  const result = readDocument(await readFile(path), { slug });
  const { graph, diagnostics } = result;
  const refusals = refusalsOf(result, strict);
  return {
    slug,
    report: {
      path,
      coverage: graph?.coverage ?? null,
      unexplained: (graph?.lines ?? []).filter(({ role }) => role === 'UNEXPLAINED').map(({ number }) => number),
      diagnostics,
    },
    refusals,
    document: graph && refusals.length === 0 ? prepareDocument(graph) : null,
  };
}

/** A file whose reading came to no end. */
export const unread = ({ path, slug }: PlannedFile, reason: string): ReadFile => ({
  slug,
  report: { path, coverage: null, unexplained: [], diagnostics: [] },
  refusals: [`The file could not be read: ${reason}`],
  document: null,
});

function refusalsOf({ graph, diagnostics }: ReadResult, strict: boolean): string[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'ERROR').map(sentence);
  if (!graph) return errors.length > 0 ? errors : ['The reader found nothing to store.'];
  return strict ? errors : [];
}

export function sentence({ code, message, span }: Diagnostic): string {
  const lines = span.lineStart === span.lineEnd ? `line ${span.lineStart}` : `lines ${span.lineStart}–${span.lineEnd}`;
  return `${lines}: ${message} (${code})`;
}
