import type { MinistryNames } from '../ministry-names.ts';
import { type Sql, sql } from '../sql.ts';
import { holds, INDEXED } from './condition.ts';
import { termsOf } from './terms.ts';

/** One character that stands in almost every text: no index leads to it sooner than reading on does. */
const EVERYWHERE = /^[ぁ-ゖー、。]$/;

/**
 * MeasureFilter.text as a condition on the measure `t`: what a search for the text finds, without a bound.
 * @throws BAD_USER_INPUT for a text without words, or too long.
 */
export async function text(query: string, names: MinistryNames): Promise<Sql> {
  const terms = await termsOf('filter.text', query, names);
  const access = terms.every(({ texts }) => texts.every((word) => EVERYWHERE.test(word))) ? 'plain' : INDEXED;
  return sql`t.id IN (SELECT e.id FROM search_entry e WHERE e.type = 'MEASURE' AND ${holds(terms, 'MEASURE', access)})`;
}
