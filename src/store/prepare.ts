import type { DocumentGraph, MinistryNode } from '../model/graph.ts';
import { type Copy, chain } from './copy.ts';
import type { NamedEntity } from './entities.ts';
import { countGraph, type GraphCounts } from './outcome.ts';
import { relatedRows } from './related-rows.ts';
import { modelDigest } from './revision.ts';
import { contentRows, type DocumentFacts } from './rows.ts';
import { documentEntries } from './search-entries.ts';
import { additions, type Snapshot } from './snapshot.ts';
import { type DocumentTally, tallyOf } from './tally.ts';
import { problemsOf } from './validate.ts';

/**
 * A document ready to be stored, as far as it can be without the database. It holds nothing of the graph that it was made
 * from, which is a hundred thousand objects: a document that was prepared on another thread comes over as bytes and texts.
 */
export interface PreparedDocument {
  readonly slug: string;
  readonly counts: GraphCounts;
  /** Why it cannot be stored; empty where it can. */
  readonly problems: readonly string[];
  /** null where it cannot be stored. */
  readonly content: PreparedContent | null;
}

export interface PreparedContent {
  readonly facts: DocumentFacts;
  readonly modelSha256: string;
  /** Those that the registry does not know. */
  readonly ministries: readonly MinistryNode[];
  readonly entities: readonly NamedEntity[];
  readonly tally: DocumentTally;
  readonly additions: Snapshot;
  /** All but the document's own row, to be gone through once. */
  readonly rows: Iterable<Copy>;
  /** Complete when all rows have been made. */
  readonly grams: Iterable<number>;
}

/** Bytes of what is worked out from the rest that are made ahead. That of a large document would fill the memory. */
const AHEAD = 4_000_000;

export function prepareDocument(graph: DocumentGraph): PreparedDocument {
  const problems = problemsOf(graph);
  const content = problems.length > 0 ? null : prepareContent(graph);
  return { slug: graph.slug, counts: countGraph(graph), problems, content };
}

function prepareContent(graph: DocumentGraph): PreparedContent {
  const { slug, title, period, encoding, sha256, coverage, ministries, entities } = graph;
  const stated = [...contentRows(graph)];
  const grams = new Set<number>();
  return {
    facts: { slug, title, period, encoding, sha256, coverage },
    modelSha256: modelDigest(graph, stated),
    ministries: ministries.filter(({ registered }) => !registered),
    entities: entities.map(({ id, kind }) => ({ id, kind })),
    tally: tallyOf(graph),
    additions: additions(graph),
    rows: chain(stated, ahead(derivedRows(graph, grams))),
    grams,
  };
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
