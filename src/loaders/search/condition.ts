import { gramsOfTerm } from '../../model/search/grams.ts';
import { join, type Sql, sql } from '../sql.ts';
import type { Term } from './terms.ts';

// Conditions on a search_entry `e`.

/** Through the indexes, for what is rare; or row by row, for what is so common that an index would only be in the way. */
export type Access = 'indexed' | 'plain';

export const all = (parts: readonly Sql[]): Sql => sql`(${join([...parts], ' AND ')})`;
export const any = (parts: readonly Sql[]): Sql => sql`(${join([...parts], ' OR ')})`;

function contains(column: Sql, places: readonly Sql[], text: string, access: Access): Sql {
  const occurs = any(places.map((place) => sql`strpos(${place}, ${text}) > 0`));
  if (access === 'plain') return occurs;
  const grams = gramsOfTerm(text);
  if ('from' in grams) {
    const known = sql`SELECT g.gram FROM search_gram g WHERE g.gram BETWEEN ${grams.from}::int AND ${grams.to}::int`;
    return twice(sql`${column} && ARRAY(${known})`);
  }
  const pairs = sql`${column} @> ${grams.all}::int[]`;
  const likely = grams.all.length === 1 ? twice(pairs) : pairs;
  return grams.exact ? likely : sql`(${likely} AND ${occurs})`;
}

/**
 * Of a single pair that is not among the common ones the planner knows nothing, and takes it for rather common: it would
 * walk through all measures in their order to find the first few. Said twice, it counts as rare, and the index is used.
 */
const twice = (condition: Sql): Sql => sql`(${condition} AND ${condition})`;

const inName = (text: string, access: Access): Sql => contains(sql`e.name_grams`, [sql`e.name`], text, access);

const inBody = (text: string, access: Access): Sql =>
  contains(sql`e.body_grams`, [sql`e.heading`, sql`e.body`], text, access);

/** The ids come first, as a value: then the primary key leads to them, and the other ways in stay open. */
export const isNumbered = (number: number): Sql =>
  sql`(e.type = 'MEASURE' AND e.id = ANY(ARRAY(SELECT n.id FROM measure n WHERE n.number = ${number})))`;

/** Its name has the term, or it is the term's number. */
export const isNamed = ({ texts, number }: Term, access: Access): Sql =>
  any([...texts.map((text) => inName(text, access)), ...(number === null ? [] : [isNumbered(number)])]);

/** The term occurs, wherever. */
export const occurs = (term: Term, access: Access): Sql =>
  any([isNamed(term, access), ...term.texts.map((text) => inBody(text, access))]);

/** All of the terms occur. */
export const holds = (terms: readonly Term[], access: Access): Sql => all(terms.map((term) => occurs(term, access)));
