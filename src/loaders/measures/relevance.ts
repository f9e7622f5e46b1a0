import type { MinistryNames } from '../ministry-names.ts';
import type { OrderKey } from '../pages/order.ts';
import { hits } from '../search/hits.ts';
import { digestOf, termsOf } from '../search/terms.ts';
import { type Sql, sql } from '../sql.ts';
import { badInput } from '../user-error.ts';
import type { FilterForm } from './filter-form.ts';
import { onMeasure } from './measure-filter.ts';

/** There is no second look: so many times as many measures as can be ranked are aimed at that there are always enough. */
const SPARE = 4;
const NO_LOWER = new Map<never, never>();

/** What a list by relevance needs: the hits beforehand, each measure with its own, and the score as a key. */
export interface Relevance {
  readonly with: Sql;
  readonly join: Sql;
  readonly key: Omit<OrderKey, 'direction'>;
}

/**
 * How well measures fit the filter's own text, as `search` has it. What is too common to be ranked counts 0.
 * @throws BAD_USER_INPUT where the filter has no text (one inside and, or, not is no measure of the whole).
 */
export async function relevanceOf(
  text: string | null | undefined,
  filter: FilterForm | null,
  names: MinistryNames,
): Promise<Relevance> {
  const { text: _, ...others } = filter ?? {};
  if (text == null) {
    throw badInput('orderBy RELEVANCE needs a text to be relevant to: expected filter.text, got a filter without it.');
  }
  const terms = await termsOf('filter.text', text, names);
  const scope =
    Object.keys(others).length > 0
      ? sql`EXISTS (SELECT 1 FROM measure t WHERE t.id = e.id AND ${onMeasure(others)})`
      : sql`TRUE`;
  return {
    with: hits({ terms, types: ['MEASURE'], scope: () => scope, spare: SPARE, lower: NO_LOWER }),
    join: sql` LEFT JOIN hits ON hits.id = t.id`,
    // A cursor holds a score, which means nothing for another text.
    key: {
      field: `relevance to ${digestOf(terms)}`,
      column: 'COALESCE(hits.score, 0)',
      type: 'number',
      nullable: false,
      computed: true,
    },
  };
}
