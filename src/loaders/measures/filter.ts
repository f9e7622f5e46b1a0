import type { MinistryNames } from '../ministry-names.ts';
import { join, type Sql, sql } from '../sql.ts';
import { badInput } from '../user-error.ts';
import type { MeasureFilter, MinistryFilter } from './filter-input.ts';

export const MAX_DEPTH = 10;
export const MAX_CONDITIONS = 200;
/** Each is a search of its own, and takes longer to plan than all other conditions together. */
export const MAX_TEXTS = 20;

const TRUE = sql`TRUE`;
const FALSE = sql`FALSE`;

export const both = (parts: readonly Sql[]): Sql => (parts.length > 0 ? sql`(${join([...parts], ' AND ')})` : TRUE);
const either = (parts: readonly Sql[]): Sql => (parts.length > 0 ? sql`(${join([...parts], ' OR ')})` : FALSE);

type Field = Exclude<keyof MeasureFilter, 'and' | 'or' | 'not'>;

/** What each field of a filter says of a row `t` of some table; null for what that table does not know. */
export type Conditions<Told extends Sql | null> = {
  readonly [Name in Field]: (value: NonNullable<MeasureFilter[Name]>, names: MinistryNames) => Told | Promise<Told>;
};

/** `named`: that one of so many ministries is named or, expanded, a collective that one of them belongs to. */
export async function ministryCondition(
  { any, all, none, expand }: MinistryFilter,
  directory: MinistryNames,
  named: (ids: readonly string[], expand: boolean) => Sql,
): Promise<Sql> {
  const parts: Sql[] = [];
  if (any != null) parts.push(named(await directory.ids(any), expand ?? false));
  if (all != null) parts.push(...(await directory.ids(all)).map((id) => named([id], expand ?? false)));
  if (none != null) parts.push(sql`NOT ${named(await directory.ids(none), expand ?? false)}`);
  return both(parts);
}

/**
 * A filter as one condition on a row `t`; null where any part of it is. Fields that stand beside each other must all
 * hold; an empty list of alternatives (`or: []`, `status: []`, `any: []`) holds for nothing, an empty list of demands
 * (`and: []`, `all: []`) for everything; null is as good as not given.
 * @throws BAD_USER_INPUT for filters too deep or too large, and what the conditions throw.
 */
export async function composeFilter<Told extends Sql | null>(
  filter: MeasureFilter,
  conditions: Conditions<Told>,
  names: MinistryNames,
): Promise<Sql | Extract<Told, null>> {
  let parts = 0;
  let texts = 0;
  let untold = false;

  const told = (condition: Sql | null): Sql => {
    untold ||= condition === null;
    return condition ?? FALSE;
  };
  const condition = async <Name extends Field>(name: Name, value: NonNullable<MeasureFilter[Name]>): Promise<Sql> =>
    told(await conditions[name](value, names));

  const compose = async (part: MeasureFilter, depth: number): Promise<Sql> => {
    if (depth > MAX_DEPTH)
      throw badInput(`A filter may nest ${MAX_DEPTH} levels of and, or, not; this one nests more.`);
    parts += 1;
    if (parts > MAX_CONDITIONS) throw badInput(`A filter may consist of ${MAX_CONDITIONS} parts; this one has more.`);
    const all = (inner: readonly MeasureFilter[]): Promise<Sql[]> =>
      Promise.all(inner.map((one) => compose(one, depth + 1)));

    const { and, or, not, ...fields } = part;
    if (fields.text != null) texts += 1;
    if (texts > MAX_TEXTS) throw badInput(`A filter may have ${MAX_TEXTS} texts; this one has more.`);
    const holds: Sql[] = [];
    for (const name of Object.keys(fields) as Field[]) {
      const value = fields[name];
      if (value != null) holds.push(await condition(name, value));
    }
    if (and != null) holds.push(both(await all(and)));
    if (or != null) holds.push(either(await all(or)));
    if (not != null) holds.push(sql`NOT ${await compose(not, depth + 1)}`);
    return both(holds);
  };

  const composed = await compose(filter, 1);
  return untold ? (null as Extract<Told, null>) : composed;
}
