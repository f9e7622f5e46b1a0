import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { groupBy } from '../loaders/batch.ts';
import type { Loaders } from '../loaders/index.ts';
import { present } from '../loaders/present.ts';
import type { SectionRow } from '../loaders/rows.ts';
import { comesAlong, firstOf, type Shape, shape, WHOLE } from '../loaders/shape.ts';
import type { ShapedKey } from '../loaders/shaped.ts';
import { firstOwnMeasures } from './own-measures.ts';
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
  children: 'Section',
};

const within = (info: GraphQLResolveInfo, nodes: readonly FieldNode[], name: string): FieldNode[] =>
  nodes.flatMap((node) => fieldsOf(info, node.selectionSet)).filter((node) => node.name.value === name);

/** Of what stands below a section, the first of its own measures, in as many lists as there are sizes asked for. */
function ownMeasures(info: GraphQLResolveInfo, nodes: readonly FieldNode[]): Record<string, Shape> {
  const plain = nodes.filter((node) => firstOwnMeasures(info, [node]) !== null);
  const bySize = groupBy(plain, (node) => firstOf('measures', firstOwnMeasures(info, [node]) ?? 0));
  return Object.fromEntries(
    bySize.map((same) => {
      const listed = within(info, within(info, same, 'edges'), 'node');
      return [firstOf('measures', firstOwnMeasures(info, same) ?? 0), read(info, 'Measure', listed, false)];
    }),
  );
}

/**
 * What of a thing of this type the fields beneath some nodes read. What many share (a section its measures) has nothing
 * come along that stands below it: that would be read and sent once for each of them.
 */
function read(info: GraphQLResolveInfo, type: ShapedType, nodes: readonly FieldNode[], single: boolean): Shape {
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
    const below = type === 'Section' && (name === 'children' || name === 'measures');
    if (below && !single) continue;
    if (below && name === 'measures') Object.assign(along, ownMeasures(info, same));
    else if (target && plain && comesAlong(type, name)) along[name] = read(info, target, same, below);
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
  for (const name of path) nodes = within(info, nodes, name);
  const found = read(info, type, nodes, true);
  if (others.length === 0) made.set(first, (made.get(first) ?? new Map()).set(key, found));
  return found;
}

/** The sections below a thing, with what is asked for of them: all levels of the tree that the operation names. */
export async function below(
  { shaped }: Pick<Loaders, 'shaped'>,
  of: Pick<ShapedKey, 'model' | 'id'>,
  field: 'chapters' | 'children',
  info: GraphQLResolveInfo,
): Promise<SectionRow[]> {
  const row = await shaped.load({ ...of, shape: shape(['id'], { [field]: shapeOf(info, 'Section') }) });
  return Reflect.get(present(row), field);
}
