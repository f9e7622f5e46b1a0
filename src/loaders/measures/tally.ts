import { SENSE_BITS } from '../../store/tally.ts';
import type { Tally } from '../pages/listing.ts';
import { type Sql, sql } from '../sql.ts';
import { type Conditions, composeFilter, isOneOf, ministryCondition } from './filter.ts';
import type { FilterForm, Several } from './filter-form.ts';
import type { MeasureScope } from './scope.ts';

// Lists of measures as kinds of measures (measure_tally), where what they ask for is what makes a kind.

function named(ministries: Several, expand: boolean): Sql {
  if (!expand) return sql`t.ministry_ids && ${ministries.all}::text[]`;
  const collectives = sql`SELECT c.collective_id FROM membership c WHERE ${isOneOf('c.member_id', ministries)}`;
  return sql`t.ministry_ids && (${ministries.all}::text[] || ARRAY(${collectives}))`;
}

const untold = () => null;
const ANY_SENSE = Object.values(SENSE_BITS).reduce((mask, bit) => mask | bit, 0);

const ON_TALLY: Conditions<Sql | null> = {
  document: untold,
  number: untold,
  // IS TRUE: an equality would be looked at last, and the ministries of a kind take longer to look at than all its rest.
  status: (marks) => sql`(${isOneOf('t.mark_key', marks)}) IS TRUE`,
  stage: (stages) => sql`t.stage = ANY(${stages}::progress_stage[])`,
  ministry: (asked) => ministryCondition(asked, named),
  section: untold,
  nameOrigin: (origins) => sql`t.name_origin = ANY(${origins}::name_origin[])`,
  isRelisted: (relisted) => sql`t.is_relisted = ${relisted}`,
  entity: untold,
  text: untold,
  date: ({ from, to, senses }) => (from || to ? null : sql`t.senses & ${senses ?? ANY_SENSE}::int <> 0`),
};

const KINDS = sql`measure_tally t`;

/** The kinds of measures of a scope, of all parents at once; null where its parents do not make a kind. */
function ofScope(scope: MeasureScope): Tally | null {
  switch (scope.kind) {
    case 'graph':
      return { from: KINDS, where: [] };
    case 'pair':
      return { from: KINDS, where: [sql`t.ministry_ids @> string_to_array(p.id, E'\\n')`] };
    case 'ministry': {
      if (!scope.via.includes('COLLECTIVE')) {
        const stated = sql`measure_tally t CROSS JOIN LATERAL unnest(t.ministry_ids) AS r(ministry_id)`;
        return { from: stated, where: [sql`r.ministry_id = p.id`] };
      }
      const collectives = sql`SELECT c.collective_id FROM membership c WHERE c.member_id = p.id`;
      const ids = scope.via.includes('STATED') ? sql`p.id || ARRAY(${collectives})` : sql`ARRAY(${collectives})`;
      // OFFSET 0: worked out once for each parent, and not for each kind.
      const from = sql`LATERAL (SELECT ${ids} AS ids OFFSET 0) part CROSS JOIN measure_tally t`;
      return { from, where: [sql`t.ministry_ids && part.ids`] };
    }
    case 'document':
    case 'status':
    case 'section':
    case 'entity':
      return null;
  }
}

/** null where the list asks for something that kinds do not tell: then the measures themselves are counted. */
export function tallyOf(scope: MeasureScope, filter: FilterForm | null): Tally | null {
  const tally = ofScope(scope);
  if (tally === null || filter === null) return tally;
  const condition = composeFilter(filter, ON_TALLY);
  return condition === null ? null : { ...tally, where: [...tally.where, condition] };
}
