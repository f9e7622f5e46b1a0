import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { groupBy } from '../loaders/batch.ts';
import { comesAlong, type Shape, shape, WHOLE } from '../loaders/shape.ts';
import { fieldsOf } from './selection.ts';

const SPAN = ['documentId', 'lineStart', 'lineEnd', 'charStart', 'charEnd'];

/**
 * Which properties of a row each field reads that keeps the row to itself. A field that is not here may hand the row on,
 * to fields that read anything of it: where one is selected, the row is read whole.
 */
const READS = {
  Measure: {
    id: [],
    number: ['number'],
    numberOrigin: ['numberOrigin'],
    label: ['label'],
    name: ['name'],
    nameOrigin: ['nameOrigin'],
    displayName: ['displayName'],
    isRelisted: ['isRelisted'],
    document: ['documentId'],
    section: ['sectionId'],
    ancestors: ['sectionId'],
    status: ['statusId'],
    source: SPAN,
    ministries: [],
    relistings: [],
  },
  Section: {
    id: [],
    level: ['level'],
    depth: ['depth'],
    position: ['position'],
    marker: ['marker'],
    title: ['title'],
    heading: ['heading'],
    path: ['path'],
    document: ['documentId'],
    parent: ['parentId'],
    ancestors: [],
    children: [],
    entries: [],
    measures: [],
    source: SPAN,
  },
  Status: { id: [], mark: ['mark'], meaning: ['meaning'], stage: ['stage'] },
  Ministry: {
    id: [],
    name: [],
    nameEn: ['nameEn'],
    kind: ['kind'],
    corporateNumber: ['corporateNumber'],
    registered: ['registered'],
    measures: [],
  },
} as const satisfies Record<string, Readonly<Record<string, readonly string[]>>>;

export type ShapedType = keyof typeof READS;

export const isShaped = (type: string): type is ShapedType => type in READS;

const TYPE_OF: Readonly<Record<string, ShapedType>> = {
  section: 'Section',
  parent: 'Section',
  status: 'Status',
  ministries: 'Ministry',
};

/** What of a thing of this type the fields beneath some nodes read. */
function read(info: GraphQLResolveInfo, type: ShapedType, nodes: readonly FieldNode[]): Shape {
  const selected = nodes.flatMap((node) => fieldsOf(info, node.selectionSet, type));
  const byName = groupBy(selected, ({ name }) => name.value)
    .map((same) => [same[0]?.name.value ?? '', same] as const)
    .filter(([name]) => name !== '__typename');
  const reads: Readonly<Record<string, readonly string[]>> = READS[type];
  const fields = byName.map(([name]) => reads[name]);
  const along: Record<string, Shape> = {};
  for (const [name, same] of byName) {
    const target = TYPE_OF[name];
    // Arguments make it another list.
    const plain = same.every((node) => !node.arguments?.length);
    if (target && plain && comesAlong(type, name)) along[name] = read(info, target, same);
  }
  const known = fields.every((properties) => properties !== undefined);
  return shape(known ? [...new Set(['id', ...fields.flat()])] : null, along);
}

/** By the first node of a field, which stays the same while its document is remembered. */
const made = new WeakMap<FieldNode, Map<string, Shape>>();

/**
 * What an operation reads of the things that a path of field names leads to from the field being resolved. @skip and
 * @include are not looked at: at worst more is read than is given out.
 */
export function shapeOf(info: GraphQLResolveInfo, type: ShapedType, ...path: readonly string[]): Shape {
  const [first, ...others] = info.fieldNodes;
  if (!first) return WHOLE;
  const key = `${type} ${path.join(' ')}`;
  const known = others.length === 0 ? made.get(first)?.get(key) : undefined;
  if (known) return known;
  let nodes: readonly FieldNode[] = info.fieldNodes;
  for (const name of path) {
    nodes = nodes.flatMap((node) => fieldsOf(info, node.selectionSet)).filter((node) => node.name.value === name);
  }
  const found = read(info, type, nodes);
  if (others.length === 0) made.set(first, (made.get(first) ?? new Map()).set(key, found));
  return found;
}
