import type { Hole } from '../pages/hole.ts';
import { join, type Sql, sql } from '../sql.ts';
import type { Fields } from './filter-form.ts';

// Conditions on what the text of the measure `t` names.

/** It names one of the entities, or points at it. */
export const entity = (ids: Hole): Sql =>
  sql`t.id IN (SELECT m.measure_id FROM mention m WHERE m.entity_id = ANY(${ids}::text[])
    UNION ALL SELECT c.measure_id FROM cross_reference c WHERE c.to_entity_id = ANY(${ids}::text[]))`;

/** It names a time that has a day in common with the period, in one of the senses. */
export function date({ from, to, sense }: Fields['date']): Sql {
  const parts = [sql`d.measure_id = t.id`];
  if (from) parts.push(sql`d.to_date >= ${from}::date`);
  if (to) parts.push(sql`d.from_date <= ${to}::date`);
  if (sense) parts.push(sql`d.sense = ANY(${sense}::date_sense[])`);
  return sql`EXISTS (SELECT 1 FROM date_mention d WHERE ${join(parts, ' AND ')})`;
}
