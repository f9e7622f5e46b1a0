import { columnOf } from '../store/column.ts';
import { Prisma } from '../store/generated/prisma/client.ts';
import type { Statement } from '../store/store.ts';

/** A piece of SQL with its parameters; pieces compose, and values never become text. */
export type Sql = Prisma.Sql;

export const { sql, raw, empty, join } = Prisma;

const FIELDS = {
  Document: Prisma.DocumentScalarFieldEnum,
  Status: Prisma.StatusScalarFieldEnum,
  Section: Prisma.SectionScalarFieldEnum,
  Measure: Prisma.MeasureScalarFieldEnum,
  Responsibility: Prisma.ResponsibilityScalarFieldEnum,
  ProgressNote: Prisma.ProgressNoteScalarFieldEnum,
  Relisting: Prisma.RelistingScalarFieldEnum,
  Ministry: Prisma.MinistryScalarFieldEnum,
  Entity: Prisma.EntityScalarFieldEnum,
  Mention: Prisma.MentionScalarFieldEnum,
  DateMention: Prisma.DateMentionScalarFieldEnum,
  CrossReference: Prisma.CrossReferenceScalarFieldEnum,
  // As a list of them is taken apart (related.ts).
  RelatedMeasure: {
    measureId: 'measureId',
    position: 'position',
    relatedId: 'relatedId',
    score: 'score',
    reasons: 'reasons',
  },
  Diagnostic: Prisma.DiagnosticScalarFieldEnum,
  SourceLine: Prisma.SourceLineScalarFieldEnum,
  // Its other columns are for the search alone, and long.
  SearchEntry: { type: 'type', id: 'id' },
} as const;

export type Model = keyof typeof FIELDS;

/** The model's table. */
export const table = (model: Model): string => columnOf(model.charAt(0).toLowerCase() + model.slice(1));

/** Texts made once: loaders are made anew for each request, and their statements with them. */
function once(make: (model: Model, alias: string) => string): (model: Model, alias: string) => string {
  const made = new Map<string, string>();
  return (model, alias) => {
    const key = `${model} ${alias}`;
    const text = made.get(key) ?? make(model, alias);
    made.set(key, text);
    return text;
  };
}

/** The columns of a model, by the names of their properties. */
export const propertiesOf = (model: Model): readonly string[] => Object.values(FIELDS[model]);

const selected = (properties: readonly string[], alias: string): string =>
  properties.map((property) => `${alias}.${columnOf(property)} AS "${property}"`).join(', ');

const allColumns = once((model, alias) => selected(propertiesOf(model), alias));

/** A select list that gives rows the shape of the Prisma model, or some properties of it: `t.section_id AS "sectionId", …`. */
export const columns = (model: Model, alias: string, properties: readonly string[] | null = null): string =>
  properties === null ? allColumns(model, alias) : selected(properties, alias);

/** An expression for a whole row as one JSON object of the Prisma model's shape, for rows that travel inside others. */
export const object = once((model, alias) => {
  const pairs = propertiesOf(model).map((property) => `'${property}', ${alias}.${columnOf(property)}`);
  return `json_build_object(${pairs.join(', ')})`;
});

/** A composed statement, unnamed: planned for its very values, which is right where a filter is skewed. */
export const statement = (composed: Sql): Statement => ({ text: composed.text, values: composed.values });

/** Prepared statements live as long as their connection, so their number has a bound. */
const MAX_PREPARED = 500;
const names = new Map<string, string>();

/** A statement of which few forms exist, prepared under a name of its own. */
export function preparedText(text: string, values: readonly unknown[]): Statement {
  const known = names.get(text);
  if (known === undefined && names.size >= MAX_PREPARED) return { text, values };
  const name = known ?? `composed_${names.size}`;
  names.set(text, name);
  return { name, text, values };
}

export const prepared = (composed: Sql): Statement => preparedText(composed.text, composed.values);
