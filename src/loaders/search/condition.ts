import { gramsOfTerm, startsOf } from '../../model/search/grams.ts';
import type { SearchType } from '../../store/generated/prisma/enums.ts';
import { join, type Sql, sql } from '../sql.ts';
import type { Term } from './terms.ts';

// Conditions on a search_entry `e`.

/** An index of pairs, and the texts that they are of. */
interface Field {
  readonly grams: Sql;
  readonly places: readonly Sql[];
}
export const NAMES: Field = { grams: sql`e.name_grams`, places: [sql`e.name`] };
const EVERYTHING: Field = { grams: sql`e.all_grams`, places: [sql`e.name`, sql`e.heading`, sql`e.body`] };

/** All that an entry of the type is found by. Whatever is no measure has names only. */
export const wholeOf = (type: SearchType): Field => (type === 'MEASURE' ? EVERYTHING : NAMES);

/**
 * Row by row, for what is there already; or through the indexes, together with further numbers that the entry must have:
 * they are intersected within the index, which passes over what has not all of them.
 */
export type Access = 'plain' | { readonly besides: Sql | null };
export const INDEXED: Access = { besides: null };

export const all = (parts: readonly Sql[]): Sql => sql`(${join([...parts], ' AND ')})`;
export const any = (parts: readonly Sql[]): Sql => sql`(${join([...parts], ' OR ')})`;

export function contains({ grams, places }: Field, text: string, access: Access): Sql {
  const occurs = any(places.map((place) => sql`strpos(${place}, ${text}) > 0`));
  if (access === 'plain') return occurs;
  const { besides } = access;
  const wanted = gramsOfTerm(text);
  if ('from' in wanted) {
    const known = sql`SELECT g.gram FROM search_gram g WHERE g.gram BETWEEN ${wanted.from}::int AND ${wanted.to}::int`;
    const has = sql`${grams} && ARRAY(${known})`;
    return besides ? sql`(${has} AND ${grams} @> (${besides}))` : twice(has);
  }
  const pairs = besides ? sql`${grams} @> (${wanted.all}::int[] || ${besides})` : sql`${grams} @> ${wanted.all}::int[]`;
  const likely = wanted.all.length === 1 && !besides ? twice(pairs) : pairs;
  return wanted.exact ? likely : sql`(${likely} AND ${occurs})`;
}

/**
 * Of a single pair that is not among the common ones the planner knows nothing, and takes it for rather common: it would
 * walk through all measures in their order to find the first few. Said twice, it counts as rare, and the index is used.
 */
const twice = (condition: Sql): Sql => sql`(${condition} AND ${condition})`;

/** One of its names is the text; `besides` as above. */
export function isCalled(text: string, besides: Sql): Sql {
  const wanted = gramsOfTerm(text);
  const pairs = 'from' in wanted ? [] : wanted.all;
  const numbers = [...pairs, ...startsOf([text]), text.charCodeAt(text.length - 1) << 16];
  return sql`(${NAMES.grams} @> (${numbers}::int[] || ${besides}) AND ${text} = ANY(string_to_array(e.name, E'\\n')))`;
}

/** The ids come first, as a value: then the primary key leads to them, and the other ways in stay open. */
export const isNumbered = (number: number): Sql =>
  sql`(e.type = 'MEASURE' AND e.id = ANY(ARRAY(SELECT n.id FROM measure n WHERE n.number = ${number})))`;

/** One of the terms stands in a name. */
export const isNamed = (terms: readonly Term[], access: Access): Sql =>
  any(terms.flatMap(({ texts }) => texts.map((text) => contains(NAMES, text, access))));

/** The term occurs in an entry of the type, wherever. */
export const occurs = ({ texts, number }: Term, type: SearchType, access: Access): Sql =>
  any([
    ...texts.map((text) => contains(wholeOf(type), text, access)),
    ...(number === null || type !== 'MEASURE' ? [] : [isNumbered(number)]),
  ]);

/** All of the terms occur. */
export const holds = (terms: readonly Term[], type: SearchType, access: Access): Sql =>
  all(terms.map((term) => occurs(term, type, access)));
