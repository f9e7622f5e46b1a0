import type { Hole } from '../pages/hole.ts';
import { join, raw, type Sql, sql } from '../sql.ts';
import type { Field, Fields, FilterForm, Several } from './filter-form.ts';

const TRUE = sql`TRUE`;
const FALSE = sql`FALSE`;

export const both = (parts: readonly Sql[]): Sql => (parts.length > 0 ? sql`(${join([...parts], ' AND ')})` : TRUE);
const either = (parts: readonly Sql[]): Sql => (parts.length > 0 ? sql`(${join([...parts], ' OR ')})` : FALSE);

/** A single value is said as such: for a list that it does not know the planner reckons with ten. */
export const isOneOf = (column: string, { all, only }: Several<Hole | Sql>): Sql =>
  only ? sql`${raw(column)} = ${only}` : sql`${raw(column)} = ANY(${all}::text[])`;

/** What each field of a filter says of a row `t` of some table; null for what that table does not know. */
export type Conditions<Told extends Sql | null> = { readonly [Name in Field]: (asked: Fields[Name]) => Told };

/** `named`: that one of so many ministries is named or, expanded, a collective that one of them belongs to. */
export const ministryCondition = (
  { any, all, none, expand }: Fields['ministry'],
  named: (ministries: Several, expand: boolean) => Sql,
): Sql =>
  both([
    ...(any ? [named(any, expand)] : []),
    ...all.map((one) => named(one, expand)),
    ...(none ? [sql`NOT ${named(none, expand)}`] : []),
  ]);

/**
 * A filter as one condition on a row `t`; null where any part of it is. Fields that stand beside each other must all
 * hold; an empty list of alternatives (`or: []`, `status: []`, `any: []`) holds for nothing, an empty list of demands
 * (`and: []`, `all: []`) for everything.
 */
export function composeFilter<Told extends Sql | null>(
  filter: FilterForm,
  conditions: Conditions<Told>,
): Sql | Extract<Told, null> {
  let untold = false;
  const told = (condition: Sql | null): Sql => {
    untold ||= condition === null;
    return condition ?? FALSE;
  };
  const condition = <Name extends Field>(name: Name, asked: FilterForm[Name]): Sql =>
    told(conditions[name](asked as Fields[Name]));
  const compose = ({ and, or, not, ...fields }: FilterForm): Sql =>
    both([
      ...(Object.keys(fields) as Field[]).map((name) => condition(name, fields[name])),
      ...(and ? [both(and.map(compose))] : []),
      ...(or ? [either(or.map(compose))] : []),
      ...(not ? [sql`NOT ${compose(not)}`] : []),
    ]);

  const composed = compose(filter);
  return untold ? (null as Extract<Told, null>) : composed;
}
