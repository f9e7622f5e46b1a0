import { NODE_TYPES, type NodeType } from '../model/graph.ts';
import { badInput } from './user-error.ts';

export interface GlobalId {
  readonly typename: NodeType;
  readonly id: string;
}

const isNodeType = (name: string): name is NodeType => NODE_TYPES.some((type) => type === name);

/** Of each type: some megabytes at most. */
const MAX_KEPT = 20_000;

/**
 * Nodes come up again and again, and encoding is a tenth of what a page of hubs costs. By type and id, since putting the two
 * together costs half as much as encoding them.
 */
const encoded = new Map<NodeType, Map<string, string>>(NODE_TYPES.map((type) => [type, new Map()]));

export function encodeGlobalId(typename: NodeType, id: string): string {
  const ofType = encoded.get(typename);
  const known = ofType?.get(id);
  if (known !== undefined) return known;
  const global = Buffer.from(`${typename}:${id}`).toString('base64');
  if (ofType?.size === MAX_KEPT) ofType.clear();
  ofType?.set(id, global);
  return global;
}

/** `base64("Measure:secure-japan-2007-h1/…")`, or null where the text is nothing of the kind. */
export function readGlobalId(text: string): GlobalId | null {
  const decoded = Buffer.from(text, 'base64').toString();
  const colon = decoded.indexOf(':');
  const typename = decoded.slice(0, Math.max(colon, 0));
  const id = decoded.slice(colon + 1);
  return isNodeType(typename) && id !== '' ? { typename, id } : null;
}

/** @throws BAD_USER_INPUT */
export function decodeGlobalId(text: string): GlobalId {
  const found = readGlobalId(text);
  if (found) return found;
  throw badInput(
    `A global ID must be what an "id" field gave out (${NODE_TYPES.join(', ')}), got "${text.slice(0, 80)}".`,
  );
}

const withArticle = (type: NodeType): string => `${type === 'Entity' ? 'an' : 'a'} ${type}`;

/** @throws BAD_USER_INPUT for what is no global ID, or one of another type. */
export function decodeIdOf(type: NodeType, text: string): string {
  const { typename, id } = decodeGlobalId(text);
  if (typename !== type)
    throw badInput(`Expected the global ID of ${withArticle(type)}, got that of ${withArticle(typename)}: "${text}".`);
  return id;
}
