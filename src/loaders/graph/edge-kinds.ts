import type { NodeType } from '../../model/graph.ts';
import { EDGE_KINDS, type EdgeKind } from '../graph-info.ts';

/**
 * Kinds of edges, the strongest first: how much an edge says about the two things that it joins. Two nodes that several
 * kinds join are shown as joined by the strongest, and of two routes of a length the one of stronger edges comes first.
 */
export const STRONGEST_FIRST: readonly EdgeKind[] = [
  // The document says of two rows that they are one measure.
  'RELISTS',
  // The author of the text points from one to the other.
  'REFERS',
  // Two measures report one and the same work.
  'SAME_TEXT',
  // Stated row by row, but a ministry answers for many measures.
  'RESPONSIBLE',
  // The text names a thing, which may be in passing.
  'MENTIONS',
  // The order of a book: neighbours under a heading need have nothing else in common.
  'CONTAINS',
  // A fact of the registry, not of any document.
  'MEMBER_OF',
  // Four marks for all measures: says next to nothing.
  'HAS_STATUS',
];

/** From 1, the strongest. */
export const weaknessOf = (kind: EdgeKind): number => STRONGEST_FIRST.indexOf(kind) + 1;

/** What a route or a neighbourhood follows where nobody says: a status would join everything with everything. */
export const DEFAULT_KINDS: readonly EdgeKind[] = EDGE_KINDS.filter((kind) => kind !== 'HAS_STATUS');

/** `Measure:secure-japan-2007-h1/measure/0000012`: what a global ID encodes, and how nodes are told apart and ordered. */
export type NodeKey = string;

export interface NodeRef {
  readonly typename: NodeType;
  readonly id: string;
}

export const keyOf = ({ typename, id }: NodeRef): NodeKey => `${typename}:${id}`;

/** The node of a key; keys come from the database, which made them of types and ids. */
export function refOf(key: NodeKey): NodeRef {
  const colon = key.indexOf(':');
  return { typename: key.slice(0, colon) as NodeType, id: key.slice(colon + 1) };
}

/** One edge of the graph: of each kind at most one leads from one node to another. */
export interface GraphEdge {
  readonly kind: EdgeKind;
  readonly from: NodeKey;
  readonly to: NodeKey;
}

/** Opaque, and the same after every re-import. */
export const edgeId = ({ kind, from, to }: GraphEdge): string =>
  Buffer.from(`${kind}\n${from}\n${to}`).toString('base64url');
