import { createHash } from 'node:crypto';
import type { DocumentGraph } from '../model/graph.ts';
import { MINISTRIES, type RegisteredMinistry } from '../parser/ministries/registry.ts';
import type { Copy } from './copy.ts';

/**
 * Raise it when the store writes something else for the same text: documents of an older form are read again at the next
 * start, and the next import of any rewrites it.
 */
export const FORMAT = 3;

/** What the stored graph was made from; equal states are equal graphs. */
export interface GraphState {
  readonly registrySha256: string;
  /** Of all documents, in whatever order they came (`exchange`). */
  readonly documentsSha256: string;
}

const BITS = 256;
const hex = (number: bigint): string => number.toString(16).padStart(BITS / 4, '0');

export const EMPTY_STATE: GraphState = { registrySha256: '', documentsSha256: hex(0n) };

/** One document of a graph, by what it was made from. */
export interface DocumentState {
  readonly slug: string;
  readonly modelSha256: string;
}

/**
 * The digest of all documents after one took the place of another (null: there is none). It is the sum of the digests of
 * each, so that it can be told from the digest before and from the one document that changes: an import into a thousand
 * documents need not look at a thousand.
 */
export function exchange(documentsSha256: string, old: DocumentState | null, fresh: DocumentState | null): string {
  const number = (document: DocumentState | null) =>
    document === null ? 0n : BigInt(`0x${sha256(JSON.stringify([document.slug, document.modelSha256]))}`);
  return hex(BigInt.asUintN(BITS, BigInt(`0x${documentsSha256}`) - number(old) + number(fresh)));
}

/**
 * The revision of a graph: a digest of what it was made from, so that it changes when, and only when, the graph does,
 * and the same documents give the same revision on every machine. 32 hexadecimal digits.
 */
export function revisionOf({ registrySha256, documentsSha256 }: GraphState): string {
  return sha256(JSON.stringify([registrySha256, documentsSha256])).slice(0, 32);
}

/**
 * The digest of what a document says: of its rows as they are written, and of what stands in rows that several documents
 * share. Related measures and the entries of the search are worked out from the rest, so they add nothing to it.
 */
export function modelDigest(graph: DocumentGraph, rows: readonly Copy[]): string {
  const { slug, title, period, encoding, coverage, ministries, entities } = graph;
  const { lines, nodes, furniture, blank, unexplained } = coverage;
  const head = [FORMAT, slug, title, period, encoding, graph.sha256, lines, nodes, furniture, blank, unexplained];
  const shared = [
    ministries.map((each) => [each.id, each.kind, each.registered]),
    entities.map((each) => [each.id, each.kind]),
  ];
  const hash = createHash('sha256').update(JSON.stringify([head, shared]));
  let last = '';
  for (const { table, columns, data } of rows) {
    if (table !== last) hash.update(`\n${table} (${columns})\n`);
    hash.update(data);
    last = table;
  }
  return hash.digest('hex');
}

export function registryDigest(registry: readonly RegisteredMinistry[] = MINISTRIES): string {
  return sha256(JSON.stringify([FORMAT, registry]));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
