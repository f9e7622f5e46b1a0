import { ALL_MINISTRIES } from '../../store/section-tally.ts';
import type { Hole } from '../pages/hole.ts';
import type { Cells } from '../pages/listing.ts';
import { join, type Sql, sql } from '../sql.ts';
import { type Conditions, composeFilter, isOneOf } from './filter.ts';
import type { Fields, FilterForm } from './filter-form.ts';
import type { MeasureScope } from './scope.ts';

// Lists of measures as counts by heading, mark and ministry (section_tally), where what they ask for is a matter of these.

const untold = () => null;

/**
 * The ids of a document's headings begin with its slug and a slash, and `0` follows the slash: the primary key leads there.
 * What the planner knows of is the marks: without them it takes a document for much of the graph.
 */
const ofDocument = (slug: Sql): Sql =>
  sql`(s.document_id = ${slug} AND t.section_id > ${slug} || '/' AND t.section_id < ${slug} || '0')`;

const ON_CELLS: Conditions<Sql | null> = {
  document: ({ each }) => {
    const ranges = each.map((slug) => ofDocument(sql`${slug}`));
    return ranges.length > 0 ? sql`(${join(ranges, ' OR ')})` : sql`FALSE`;
  },
  number: untold,
  status: (marks) => isOneOf('s.mark_key', marks),
  stage: (stages) => sql`s.stage = ANY(${stages}::progress_stage[])`,
  ministry: untold,
  section: (ids) =>
    sql`t.section_id IN (SELECT a.section_id FROM section_ancestor a WHERE a.ancestor_id = ANY(${ids}::text[]))`,
  nameOrigin: untold,
  isRelisted: untold,
  entity: untold,
  text: untold,
  date: untold,
};

const ALL = sql`t.ministry_id = ${ALL_MINISTRIES}`;
/** Named one by one, since it is of each ministry that the headings of one document stand together. */
const EACH = sql`t.ministry_id = ANY(ARRAY(SELECT m.id FROM ministry m))`;

function ofScope(scope: MeasureScope): Cells | null {
  switch (scope.kind) {
    case 'graph':
      return { once: ALL, byMinistry: EACH, where: [] };
    case 'document':
      return { once: ALL, byMinistry: EACH, where: [ofDocument(sql`p.id`)] };
    case 'ministry':
      return scope.via.includes('COLLECTIVE') ? null : { once: sql`t.ministry_id = p.id`, byMinistry: null, where: [] };
    case 'status':
    case 'section':
    case 'entity':
    case 'pair':
      return null;
  }
}

/** The one ministry that a filter asks for; null where it asks for another thing. */
function only({ any, all, none, expand }: Fields['ministry']): Hole | null {
  const [one, ...more] = [...(any ? [any] : []), ...all];
  return expand || none || more.length > 0 ? null : (one?.only ?? null);
}

/** null where the list asks for something that these counts do not tell. */
export function cellsOf(scope: MeasureScope, filter: FilterForm | null): Cells | null {
  const cells = ofScope(scope);
  if (cells === null || filter === null) return cells;
  const { ministry, ...others } = filter;
  const condition = composeFilter(others, ON_CELLS);
  if (condition === null) return null;
  const where = [...cells.where, condition];
  if (!ministry) return { ...cells, where };
  // What a row names beside the ministry is not told, so counts of a ministry are counts of nothing else.
  const id = cells.byMinistry && only(ministry);
  return id === null ? null : { once: sql`t.ministry_id = ${id}`, byMinistry: null, where };
}
