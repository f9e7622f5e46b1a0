import { columnOf } from '../store/column.ts';
import { type Model, propertiesOf, table } from './sql.ts';

/**
 * What an operation reads of a row: no column is read that nobody asked for, and neighbours come along in the same
 * statement. Statements are what a small request costs, and columns what a large one does.
 */
export interface Shape {
  /** Properties of the row; null for all of them. */
  readonly fields: readonly string[] | null;
  /** Neighbours that come along as JSON, by the property that they come in; `measures 20` are the first twenty of a list. */
  readonly along: Readonly<Record<string, Shape>>;
  /** Equal for equal shapes. */
  readonly name: string;
}

export function shape(fields: readonly string[] | null, along: Shape['along'] = {}): Shape {
  const parts = Object.entries(along).map(([field, { name }]) => `${field}:${name}`);
  return { fields, along, name: `(${[fields?.join(' ') ?? '*', ...parts].join(', ')})` };
}

export const WHOLE: Shape = shape(null);

interface Neighbor {
  readonly model: Model;
  /** Property of the row that leads to it. */
  readonly by: string;
  /**
   * Where many neighbours `n` stand, and in which order; without it there is one, whose id `by` is. `limit` ends a list of
   * which only the first are wanted.
   */
  readonly many?: (n: string, by: string, limit: string) => { readonly from: string; readonly order: string };
}

const one = (model: Model, by: string): Neighbor => ({ model, by });

const NEIGHBORS: Partial<Record<Model, Readonly<Record<string, Neighbor>>>> = {
  Measure: {
    section: one('Section', 'sectionId'),
    status: one('Status', 'statusId'),
    ministries: {
      model: 'Ministry',
      by: 'id',
      many: (n, measure) => ({
        from: `responsibility r JOIN ministry ${n} ON ${n}.id = r.ministry_id WHERE r.measure_id = ${measure}`,
        order: 'r.position',
      }),
    },
  },
  Document: {
    chapters: {
      model: 'Section',
      by: 'id',
      many: (n, document) => ({
        from: `section ${n} WHERE ${n}.document_id = ${document} AND ${n}.depth = 0`,
        order: `${n}.ordinal`,
      }),
    },
  },
  Section: {
    parent: one('Section', 'parentId'),
    children: {
      model: 'Section',
      by: 'id',
      many: (n, section) => ({ from: `section ${n} WHERE ${n}.parent_id = ${section}`, order: `${n}.ordinal` }),
    },
    measures: {
      model: 'Measure',
      by: 'id',
      many: (n, section, limit) => ({
        from: `(SELECT * FROM measure o WHERE o.section_id = ${section} ORDER BY o.id ${limit}) ${n}`,
        order: `${n}.id`,
      }),
    },
  },
  RelatedMeasure: { related: one('Measure', 'relatedId') },
  SearchEntry: {
    MEASURE: one('Measure', 'id'),
    SECTION: one('Section', 'id'),
    MINISTRY: one('Ministry', 'id'),
    ENTITY: one('Entity', 'id'),
    RELISTING: one('Relisting', 'id'),
  },
};

/** How the first of a list are called among the neighbours. */
export const firstOf = (field: string, size: number): string => `${field} ${size}`;

function listOf(field: string): readonly [field: string, limit: string] {
  const [name = field, size] = field.split(' ');
  return [name, size === undefined ? '' : `LIMIT ${size}`];
}

function neighborOf(model: Model, field: string): Neighbor {
  const neighbor = NEIGHBORS[model]?.[listOf(field)[0]];
  if (!neighbor) throw new Error(`Expected ${field} to be a neighbour of ${model}.`);
  return neighbor;
}

/** Whether a neighbour can come along. */
export const comesAlong = (model: Model, field: string): boolean => NEIGHBORS[model]?.[field] !== undefined;

/** The properties that a row of this shape must have for its neighbours to be found. */
export const leading = (model: Model, { along }: Shape): string[] =>
  Object.keys(along).map((field) => neighborOf(model, field).by);

/** Where a property of a row stands in SQL. */
type Ref = (property: string) => string;

/** The neighbours as columns: `, (SELECT …) AS "section"`. */
export const alongColumns = (model: Model, { along }: Shape, ref: Ref): string =>
  Object.entries(along)
    .map(([field, inner]) => `, ${neighborJson(model, field, inner, ref, 1)} AS "${field}"`)
    .join('');

/** A neighbour, or the list of them, as JSON; `depth` tells the tables of nested SELECTs apart. */
function neighborJson(owner: Model, field: string, { fields, along }: Shape, ref: Ref, depth: number): string {
  const { model, by, many } = neighborOf(owner, field);
  const n = `n${depth}`;
  const inner: Ref = (property) => `${n}.${columnOf(property)}`;
  const own = (fields ?? propertiesOf(model)).map((property) => `'${property}', ${inner(property)}`);
  const others = Object.entries(along).map(
    ([name, next]) => `'${name}', ${neighborJson(model, name, next, inner, depth + 1)}`,
  );
  const object = `json_build_object(${[...own, ...others].join(', ')})`;
  if (!many) return `(SELECT ${object} FROM ${table(model)} ${n} WHERE ${n}.id = ${ref(by)})`;
  const { from, order } = many(n, ref(by), listOf(field)[1]);
  return `(SELECT COALESCE(json_agg(${object} ORDER BY ${order}), '[]') FROM ${from})`;
}
