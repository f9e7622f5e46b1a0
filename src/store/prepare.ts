import type { DocumentGraph } from '../model/graph.ts';
import type { Copy } from './copy.ts';
import { modelDigest } from './revision.ts';
import { contentRows } from './rows.ts';
import { problemsOf } from './validate.ts';

/** A document ready to be stored, as far as it can be without the database. */
export interface PreparedDocument {
  readonly graph: DocumentGraph;
  /** Why it cannot be stored; empty where it can. */
  readonly problems: readonly string[];
  /** What it says, as it is written; none where it cannot be stored. */
  readonly rows: readonly Copy[];
  readonly modelSha256: string;
}

export function prepareDocument(graph: DocumentGraph): PreparedDocument {
  const problems = problemsOf(graph);
  const rows = problems.length > 0 ? [] : [...contentRows(graph)];
  return { graph, problems, rows, modelSha256: modelDigest(graph, rows) };
}
