import type { Walk } from '../pages/listing.ts';
import { isUniform } from '../pages/order.ts';
import { type Sql, sql } from '../sql.ts';
import { type Conditions, composeFilter, isOneOf, ministryCondition } from './filter.ts';
import type { FilterForm, Several } from './filter-form.ts';
import type { MeasureOrder } from './filter-input.ts';
import { measureKeys } from './order.ts';

// Conditions on the measure `t` as a step of a walk asks them: by keys of the row alone, so that each takes one look into an
// index. OFFSET 0 keeps the planner from gathering beforehand what any row could find, which of a hub is a third of all rows.

const untold = () => null;

/**
 * Behind SELECT the planner does not see how common a value is: for a rare one it would make a plan of its own at each run,
 * for twice as long as the walk takes, and find the same.
 */
const unseen = ({ all, only }: Several): Several<Sql> => ({
  all: sql`(SELECT ${all}::text[])`,
  only: only && sql`(SELECT ${only})`,
});

const AT_A_STEP: Conditions<Sql | null> = {
  document: untold,
  number: untold,
  status: (marks) =>
    sql`EXISTS (SELECT 1 FROM status s WHERE s.id = t.status_id AND ${isOneOf('s.mark_key', unseen(marks))} OFFSET 0)`,
  stage: (stages) =>
    sql`EXISTS (SELECT 1 FROM status s WHERE s.id = t.status_id AND s.stage = ANY(${stages}::progress_stage[]) OFFSET 0)`,
  ministry: (asked) =>
    ministryCondition(asked, (ministries, expand) => {
      const stated = isOneOf('r.ministry_id', unseen(ministries));
      const named = expand
        ? sql`(${stated} OR EXISTS (SELECT 1 FROM membership c
            WHERE c.collective_id = r.ministry_id AND ${isOneOf('c.member_id', unseen(ministries))} OFFSET 0))`
        : stated;
      return sql`EXISTS (SELECT 1 FROM responsibility r WHERE r.measure_id = t.id AND ${named} OFFSET 0)`;
    }),
  section: untold,
  nameOrigin: (origins) => sql`t.name_origin = ANY(${origins}::name_origin[])`,
  isRelisted: (relisted) => sql`t.is_relisted = ${relisted}`,
  entity: untold,
  text: untold,
  date: ({ from, to, sense }) => {
    if (from || to) return null;
    const senses = sense ? sql`d.sense = ANY(${sense}::date_sense[])` : sql`TRUE`;
    return sql`EXISTS (SELECT 1 FROM date_mention d WHERE d.measure_id = t.id AND ${senses} OFFSET 0)`;
  },
};

/** One ministry that all of the list name, and what the filter asks besides. */
function ofOne({ ministry, ...fields }: FilterForm): (Several & { readonly others: FilterForm }) | null {
  if (!ministry?.any?.only || ministry.expand) return null;
  const more = ministry.none || ministry.all.length > 0;
  return { ...ministry.any, others: more ? { ...fields, ministry: { ...ministry, any: null } } : fields };
}

/**
 * The measures of the graph under a filter, in order: through the rows of a ministry where they are in that order and all
 * measures of the list name it, else through all measures. null where the filter asks for more than a step can tell, or
 * where no index has the order.
 */
export function walkOf(filter: FilterForm, orderBy: readonly MeasureOrder[]): Walk | null {
  const keys = measureKeys(orderBy, 't.id', null);
  if (!isUniform(keys) || keys.length > 2) return null;
  const one = keys.length === 1 ? ofOne(filter) : null;
  const wanted = composeFilter(one?.others ?? filter, AT_A_STEP);
  if (wanted === null) return null;
  if (!one) return { from: sql`measure t`, where: [], keys, wanted };
  return {
    from: sql`responsibility r`,
    where: [isOneOf('r.ministry_id', unseen(one))],
    keys: measureKeys(orderBy, 'r.measure_id', null),
    wanted,
  };
}
