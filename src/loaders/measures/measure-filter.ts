import { foldMark } from '../../parser/marks.ts';
import { decodeIdOf } from '../global-id.ts';
import type { MinistryNames } from '../ministry-names.ts';
import { text } from '../search/filter.ts';
import { type Sql, sql } from '../sql.ts';
import { both, type Conditions, composeFilter, ministryCondition } from './filter.ts';
import type { IntFilter, MeasureFilter } from './filter-input.ts';
import { date, entity } from './link-filter.ts';

function number({ eq, in: among, gte, lte }: IntFilter): Sql {
  const parts: Sql[] = [];
  if (eq != null) parts.push(sql`t.number = ${eq}`);
  if (among != null) parts.push(sql`t.number = ANY(${among}::int[])`);
  if (gte != null) parts.push(sql`t.number >= ${gte}`);
  if (lte != null) parts.push(sql`t.number <= ${lte}`);
  return both(parts);
}

/**
 * Rows naming one of the ministries or, expanded, a collective that one of them belongs to. A single one is said as such:
 * no measure names it twice, so the planner may walk through its rows in order instead of looking into each measure.
 */
function named(ids: readonly string[], expand: boolean): Sql {
  const [only, ...more] = ids;
  const stated =
    only !== undefined && more.length === 0 ? sql`r.ministry_id = ${only}` : sql`r.ministry_id = ANY(${ids}::text[])`;
  const ministries = expand
    ? sql`(${stated} OR r.ministry_id IN (SELECT c.collective_id FROM membership c WHERE c.member_id = ANY(${ids}::text[])))`
    : stated;
  return sql`EXISTS (SELECT 1 FROM responsibility r WHERE r.measure_id = t.id AND ${ministries})`;
}

const ON_MEASURE: Conditions<Sql> = {
  document: (slugs) => sql`t.document_id = ANY(${slugs}::text[])`,
  number,
  status: (marks) =>
    sql`t.status_id IN (SELECT s.id FROM status s WHERE s.mark_key = ANY(${marks.map(foldMark)}::text[]))`,
  stage: (stages) => sql`t.status_id IN (SELECT s.id FROM status s WHERE s.stage = ANY(${stages}::progress_stage[]))`,
  ministry: (filter, names) => ministryCondition(filter, names, named),
  section: (globalIds) => {
    const ids = globalIds.map((id) => decodeIdOf('Section', id));
    return sql`t.section_id IN (SELECT a.section_id FROM section_ancestor a WHERE a.ancestor_id = ANY(${ids}::text[]))`;
  },
  nameOrigin: (origins) => sql`t.name_origin = ANY(${origins}::name_origin[])`,
  isRelisted: (relisted) => sql`t.is_relisted = ${relisted}`,
  entity,
  text,
  date,
};

/**
 * A MeasureFilter as a condition on the measure `t`.
 * @throws BAD_USER_INPUT for unknown ministries, foreign ids, texts without words, periods that end before they begin, and
 * filters too deep or too large.
 */
export const compileFilter = (filter: MeasureFilter, names: MinistryNames): Promise<Sql> =>
  composeFilter(filter, ON_MEASURE, names);
