import type { DocumentGraph } from '../model/graph.ts';
import type { Copy } from './copy.ts';
import { relatedRows } from './related-rows.ts';
import { modelDigest } from './revision.ts';
import { contentRows } from './rows.ts';
import { documentEntries } from './search-entries.ts';
import { problemsOf } from './validate.ts';

/** A document ready to be stored, as far as it can be without the database. */
export interface PreparedDocument {
  readonly graph: DocumentGraph;
  /** Why it cannot be stored; empty where it can. */
  readonly problems: readonly string[];
  readonly modelSha256: string;
  /** All but the document's own row, to be gone through once; none where it cannot be stored. */
  readonly rows: Iterable<Copy>;
  /** Complete when all rows have been made. */
  readonly grams: ReadonlySet<number>;
}

/** Bytes of what is worked out from the rest that are made ahead. That of a large document would fill the memory. */
const AHEAD = 4_000_000;

export function prepareDocument(graph: DocumentGraph): PreparedDocument {
  const grams = new Set<number>();
  const problems = problemsOf(graph);
  if (problems.length > 0) return { graph, problems, modelSha256: '', rows: [], grams };
  const content = [...contentRows(graph)];
  const derived = ahead(derivedRows(graph, grams));
  return { graph, problems, modelSha256: modelDigest(graph, content), rows: chain(content, derived), grams };
}

function* derivedRows(graph: DocumentGraph, grams: Set<number>): Generator<Copy> {
  yield* relatedRows(graph);
  yield* documentEntries(graph, grams);
}

function ahead(rows: Iterator<Copy>): Iterable<Copy> {
  const made: Copy[] = [];
  for (let bytes = 0; bytes < AHEAD; bytes += made.at(-1)?.data.length ?? 0) {
    const next = rows.next();
    if (next.done) return made;
    made.push(next.value);
  }
  return chain(made, { [Symbol.iterator]: () => rows });
}

function* chain(...parts: readonly Iterable<Copy>[]): Generator<Copy> {
  for (const part of parts) yield* part;
}
