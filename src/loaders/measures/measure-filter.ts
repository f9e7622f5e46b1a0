import type { MinistryNames } from '../ministry-names.ts';
import { fill } from '../pages/hole.ts';
import { type Sql, sql } from '../sql.ts';
import { both, type Conditions, composeFilter, isOneOf, ministryCondition } from './filter.ts';
import type { Fields, FilterForm, Several } from './filter-form.ts';
import type { MeasureFilter } from './filter-input.ts';
import { date, entity } from './link-filter.ts';
import { readFilter } from './read-filter.ts';

function number({ eq, among, gte, lte }: Fields['number']): Sql {
  const parts: Sql[] = [];
  if (eq) parts.push(sql`t.number = ${eq}`);
  if (among) parts.push(sql`t.number = ANY(${among}::int[])`);
  if (gte) parts.push(sql`t.number >= ${gte}`);
  if (lte) parts.push(sql`t.number <= ${lte}`);
  return both(parts);
}

/**
 * Rows naming one of the ministries or, expanded, a collective that one of them belongs to. A single one is said as such:
 * no measure names it twice, so the planner may walk through its rows in order instead of looking into each measure.
 */
function named(ministries: Several, expand: boolean): Sql {
  const stated = isOneOf('r.ministry_id', ministries);
  const answering = expand
    ? sql`(${stated} OR r.ministry_id IN (SELECT c.collective_id FROM membership c WHERE ${isOneOf('c.member_id', ministries)}))`
    : stated;
  return sql`EXISTS (SELECT 1 FROM responsibility r WHERE r.measure_id = t.id AND ${answering})`;
}

const ON_MEASURE: Conditions<Sql> = {
  document: ({ slugs }) => sql`t.document_id = ANY(${slugs}::text[])`,
  number,
  status: (marks) => sql`t.status_id IN (SELECT s.id FROM status s WHERE ${isOneOf('s.mark_key', marks)})`,
  stage: (stages) => sql`t.status_id IN (SELECT s.id FROM status s WHERE s.stage = ANY(${stages}::progress_stage[]))`,
  ministry: (asked) => ministryCondition(asked, named),
  section: (ids) =>
    sql`t.section_id IN (SELECT a.section_id FROM section_ancestor a WHERE a.ancestor_id = ANY(${ids}::text[]))`,
  nameOrigin: (origins) => sql`t.name_origin = ANY(${origins}::name_origin[])`,
  isRelisted: (relisted) => sql`t.is_relisted = ${relisted}`,
  entity,
  text: (found) => found,
  date,
};

/** A filter as a condition on the measure `t`, with holes for its values. */
export const onMeasure = (form: FilterForm): Sql => composeFilter(form, ON_MEASURE);

/**
 * A MeasureFilter as a condition on the measure `t`.
 * @throws what readFilter throws
 */
export async function compileFilter(filter: MeasureFilter, names: MinistryNames): Promise<Sql> {
  const { form, given } = await readFilter(filter, names);
  return fill(onMeasure(form), { filter: given });
}
