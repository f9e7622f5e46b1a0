import { decodeIdOf } from '../global-id.ts';
import { join, type Sql, sql } from '../sql.ts';
import { badInput } from '../user-error.ts';
import type { DateFilter } from './filter-input.ts';

// Conditions on what the text of the measure `t` names.

/** It names one of the entities, or points at it. */
export function entity(globalIds: readonly string[]): Sql {
  const ids = globalIds.map((id) => decodeIdOf('Entity', id));
  return sql`t.id IN (SELECT m.measure_id FROM mention m WHERE m.entity_id = ANY(${ids}::text[])
    UNION ALL SELECT c.measure_id FROM cross_reference c WHERE c.to_entity_id = ANY(${ids}::text[]))`;
}

/** It names a time that has a day in common with the period, in one of the senses. */
export function date({ from, to, sense }: DateFilter): Sql {
  // Both are YYYY-MM-DD, which sorts as the days do.
  if (from != null && to != null && from > to) {
    throw badInput(`date.from must not be later than date.to, got from: "${from}" and to: "${to}".`);
  }
  const parts = [sql`d.measure_id = t.id`];
  if (from != null) parts.push(sql`d.to_date >= ${from}::date`);
  if (to != null) parts.push(sql`d.from_date <= ${to}::date`);
  if (sense != null) parts.push(sql`d.sense = ANY(${sense}::date_sense[])`);
  return sql`EXISTS (SELECT 1 FROM date_mention d WHERE ${join(parts, ' AND ')})`;
}
