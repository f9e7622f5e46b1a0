import { type FieldNode, type GraphQLResolveInfo, Kind } from 'graphql';
import type { Connection } from '../loaders/pages/connection.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../loaders/pages/window.ts';
import type { MeasureRow, SectionRow } from '../loaders/rows.ts';
import { firstOf } from '../loaders/shape.ts';
import { fieldsOf } from './selection.ts';

// A section's own measures, the first of them and nothing else: so a table of contents is shown, and they come along with
// the section. Each heading's list asked for by itself would be a statement more for each level.

const NODES = new Set(['edges', 'node']);

const onlyNodes = (info: GraphQLResolveInfo, node: FieldNode): boolean =>
  fieldsOf(info, node.selectionSet).every(
    ({ name, selectionSet }) =>
      name.value === 'edges' &&
      (selectionSet === undefined || fieldsOf(info, selectionSet).every((field) => NODES.has(field.name.value))),
  );

/** How many of a section's own measures a field `measures` asks for as it stands in the operation; null where it asks for more. */
function sizeOf(info: GraphQLResolveInfo, node: FieldNode): number | null {
  let size = DEFAULT_PAGE_SIZE;
  let own = false;
  for (const { name, value } of node.arguments ?? []) {
    if (name.value === 'first' && value.kind === Kind.INT) size = Number(value.value);
    else if (value.kind !== Kind.BOOLEAN || value.value) return null;
    else if (name.value === 'includeDescendants') own = true;
  }
  return own && size >= 0 && size <= MAX_PAGE_SIZE && onlyNodes(info, node) ? size : null;
}

/** The same of a field that stands there several times. */
export function firstOwnMeasures(info: GraphQLResolveInfo, nodes: readonly FieldNode[]): number | null {
  const sizes = new Set(nodes.map((node) => sizeOf(info, node)));
  const [size = null] = sizes;
  return sizes.size === 1 ? size : null;
}

const notAsked = (field: string) => (): never => {
  throw new Error(`Expected a list of which only the nodes are asked for, but its ${field} was.`);
};

/** What came along with the section; null where the field asks for something else. */
export function ownMeasures(section: SectionRow, info: GraphQLResolveInfo): Connection<MeasureRow> | null {
  const size = firstOwnMeasures(info, info.fieldNodes);
  const rows: MeasureRow[] | undefined = size === null ? undefined : Reflect.get(section, firstOf('measures', size));
  if (rows === undefined) return null;
  return Object.defineProperties(
    { edges: Promise.resolve(rows.map((node) => ({ node, cursor: '' }))) },
    Object.fromEntries(['list', 'pageInfo', 'totalCount'].map((field) => [field, { get: notAsked(field) }])),
  ) as Connection<MeasureRow>;
}
