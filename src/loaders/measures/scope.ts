import { join, type Sql, sql } from '../sql.ts';
import { badInput } from '../user-error.ts';

/** STATED: rows that name the ministry; COLLECTIVE: rows that name a collective it belongs to. */
export type ResponsibilityVia = 'STATED' | 'COLLECTIVE';

/** Whose measures a list shows. */
export type MeasureScope =
  | { readonly kind: 'graph' }
  | { readonly kind: 'document' }
  | { readonly kind: 'status' }
  | { readonly kind: 'section'; readonly includeDescendants: boolean; readonly includeRelisted: boolean }
  | { readonly kind: 'ministry'; readonly via: readonly ResponsibilityVia[] };

interface Scoped {
  readonly from: Sql;
  readonly where: readonly Sql[];
}

const MEASURE = sql`measure t`;

function section(includeDescendants: boolean, includeRelisted: boolean): Scoped {
  const sections = includeDescendants
    ? sql`(SELECT a.section_id FROM section_ancestor a WHERE a.ancestor_id = p.id)`
    : sql`(SELECT p.id)`;
  if (includeRelisted) {
    return {
      from: MEASURE,
      where: [
        sql`t.id IN (SELECT m.id FROM measure m WHERE m.section_id IN ${sections}
          UNION SELECT l.measure_id FROM relisting l WHERE l.section_id IN ${sections})`,
      ],
    };
  }
  if (!includeDescendants) return { from: MEASURE, where: [sql`t.section_id = p.id`] };
  return {
    from: sql`section_ancestor a JOIN measure t ON t.section_id = a.section_id`,
    where: [sql`a.ancestor_id = p.id`],
  };
}

/** Rows naming the ministry itself stand in an index in the order of measures: a hub's page reads only its page. */
function ministry(via: readonly ResponsibilityVia[]): Scoped {
  if (via.length === 0) throw badInput('via must name at least one of STATED and COLLECTIVE, got an empty list.');
  if (!via.includes('COLLECTIVE')) {
    return { from: sql`responsibility r JOIN measure t ON t.id = r.measure_id`, where: [sql`r.ministry_id = p.id`] };
  }
  const collectives = sql`SELECT c.collective_id FROM membership c WHERE c.member_id = p.id`;
  const ministries = via.includes('STATED') ? join([collectives, sql`SELECT p.id`], ' UNION ALL ') : collectives;
  return {
    from: MEASURE,
    where: [sql`t.id IN (SELECT r.measure_id FROM responsibility r WHERE r.ministry_id IN (${ministries}))`],
  };
}

/** @throws BAD_USER_INPUT for an empty `via`. */
export function scoped(scope: MeasureScope): Scoped {
  switch (scope.kind) {
    case 'graph':
      return { from: MEASURE, where: [] };
    case 'document':
      return { from: MEASURE, where: [sql`t.document_id = p.id`] };
    case 'status':
      return { from: MEASURE, where: [sql`t.status_id = p.id`] };
    case 'section':
      return section(scope.includeDescendants, scope.includeRelisted);
    case 'ministry':
      return ministry(scope.via);
  }
}
