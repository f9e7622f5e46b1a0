import { createHash } from 'node:crypto';
import type { DocumentGraph } from '../model/graph.ts';
import { MINISTRIES, type RegisteredMinistry } from '../parser/ministries/registry.ts';

/**
 * Raise it when the store writes something else for the same text: documents of an older form are read again at the next
 * start, and the next import of any rewrites it.
 */
export const FORMAT = 2;

/** What the stored graph was made from; equal states are equal graphs. */
export interface GraphState {
  readonly registrySha256: string;
  /** slug → modelSha256 */
  readonly documents: ReadonlyMap<string, string>;
}

export const EMPTY_STATE: GraphState = { registrySha256: '', documents: new Map() };

/**
 * The revision of a graph: a digest of what it was made from, so that it changes when, and only when, the graph does,
 * and the same documents give the same revision on every machine. 32 hexadecimal digits.
 */
export function revisionOf({ registrySha256, documents }: GraphState): string {
  const bySlug = [...documents].sort(([a], [b]) => (a < b ? -1 : 1));
  return sha256([registrySha256, bySlug]).slice(0, 32);
}

/** Related measures are worked out from the rest, so they add nothing to it. */
export function modelDigest({ related, ...graph }: DocumentGraph): string {
  return sha256([FORMAT, graph]);
}

export function registryDigest(registry: readonly RegisteredMinistry[] = MINISTRIES): string {
  return sha256([FORMAT, registry]);
}

function sha256(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, sortedKeys)).digest('hex');
}

/** The order in which an object was built is no part of what it says. */
function sortedKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
