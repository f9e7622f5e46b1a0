import type { Listing } from '../pages/listing.ts';
import { sql } from '../sql.ts';
import { badInput } from '../user-error.ts';

/** STATED: rows that name the ministry; COLLECTIVE: rows that name a collective it belongs to. */
export type ResponsibilityVia = 'STATED' | 'COLLECTIVE';

/** Whose measures a list shows. */
export type MeasureScope =
  | { readonly kind: 'graph' }
  | { readonly kind: 'document' }
  | { readonly kind: 'status' }
  | { readonly kind: 'section'; readonly includeDescendants: boolean; readonly includeRelisted: boolean }
  | { readonly kind: 'entity' }
  /** Of two ministries at once; the parent is their pairKey. `together` (see Listing): right under a filter. */
  | { readonly kind: 'pair'; readonly together: boolean }
  | { readonly kind: 'ministry'; readonly via: readonly ResponsibilityVia[] };

interface Scoped extends Pick<Listing, 'parts' | 'disjoint' | 'together' | 'from' | 'counted' | 'where'> {
  /** Where a measure's id stands in FROM. */
  readonly id: string;
}

const MEASURE = sql`measure t`;
const ALL: Scoped = { id: 't.id', parts: null, from: MEASURE, counted: MEASURE, where: [] };

/** A section's measures stand in an index in their order, section by section; 再掲 rows only point at measures. */
function section(includeDescendants: boolean, includeRelisted: boolean): Scoped {
  if (!includeDescendants && !includeRelisted) return { ...ALL, where: [sql`t.section_id = p.id`] };
  const parts = includeDescendants
    ? sql`(SELECT a.section_id AS id FROM section_ancestor a WHERE a.ancestor_id = p.id) part`
    : sql`(SELECT p.id) part`;
  if (!includeRelisted) return { ...ALL, parts, disjoint: true, where: [sql`t.section_id = part.id`] };
  const from = sql`(SELECT m.id FROM measure m WHERE m.section_id = part.id
    UNION SELECT l.measure_id FROM relisting l WHERE l.section_id = part.id) own JOIN measure t ON t.id = own.id`;
  return { ...ALL, parts, from, counted: from };
}

/**
 * Rows naming a ministry stand in an index in the order of measures: a hub's page reads only its page. OFFSET 0 keeps
 * the planner from merging that index with the one of all measures, which for a rare ministry means reading them all.
 */
const NAMED = {
  id: 'r.measure_id',
  from: sql`responsibility r CROSS JOIN LATERAL (SELECT * FROM measure m WHERE m.id = r.measure_id OFFSET 0) t`,
  counted: sql`responsibility r JOIN measure t ON t.id = r.measure_id`,
};

function ministry(via: readonly ResponsibilityVia[]): Scoped {
  if (via.length === 0) throw badInput('via must name at least one of STATED and COLLECTIVE, got an empty list.');
  if (!via.includes('COLLECTIVE')) return { ...NAMED, parts: null, where: [sql`r.ministry_id = p.id`] };
  const collectives = sql`SELECT c.collective_id AS id FROM membership c WHERE c.member_id = p.id`;
  const ministries = via.includes('STATED') ? sql`${collectives} UNION ALL SELECT p.id` : collectives;
  return { ...NAMED, parts: sql`(${ministries}) part`, where: [sql`r.ministry_id = part.id`] };
}

/** Two ministries as one parent. Names have no line feed: rows are made of lines. */
export const pairKey = (first: string, second: string): string => `${first}\n${second}`;

/** Walks through the rows of the first, looking for the second in each; OFFSET 0 keeps the planner from reading both. */
const OF_PAIR: Scoped = {
  ...NAMED,
  parts: null,
  where: [
    sql`r.ministry_id = split_part(p.id, E'\\n', 1)`,
    sql`EXISTS (SELECT 1 FROM responsibility o
      WHERE o.ministry_id = split_part(p.id, E'\\n', 2) AND o.measure_id = r.measure_id OFFSET 0)`,
  ],
};

/** Joins rows to rows of the same measure before it looks which pairs are wanted: each pair that there is comes up once. */
const PAIRED = sql`responsibility r JOIN responsibility o ON o.measure_id = r.measure_id JOIN measure t ON t.id = r.measure_id`;
const OF_PAIRS: Scoped = {
  id: 'r.measure_id',
  parts: null,
  together: true,
  from: PAIRED,
  counted: PAIRED,
  where: [sql`p.id = r.ministry_id || E'\\n' || o.ministry_id`],
};

/** A measure may name an entity several times, and point at it besides. OFFSET 0 as above. */
const NAMING = sql`(SELECT n.measure_id FROM mention n WHERE n.entity_id = p.id
  UNION SELECT c.measure_id FROM cross_reference c WHERE c.to_entity_id = p.id) r`;
const OF_ENTITY: Scoped = {
  id: 'r.measure_id',
  parts: null,
  from: sql`${NAMING} CROSS JOIN LATERAL (SELECT * FROM measure m WHERE m.id = r.measure_id OFFSET 0) t`,
  counted: sql`${NAMING} JOIN measure t ON t.id = r.measure_id`,
  where: [],
};

/**
 * A document's measures. Their ids begin with its slug and a slash (model/ids.ts), and `0` follows the slash: said as a
 * range, the index of ids leads straight to them, in order.
 */
const OF_DOCUMENT = [sql`t.document_id = p.id`, sql`t.id > p.id || '/'`, sql`t.id < p.id || '0'`];

/** @throws BAD_USER_INPUT for an empty `via`. */
export function scoped(scope: MeasureScope): Scoped {
  switch (scope.kind) {
    case 'graph':
      return ALL;
    case 'document':
      return { ...ALL, where: OF_DOCUMENT };
    case 'status':
      return { ...ALL, where: [sql`t.status_id = p.id`] };
    case 'section':
      return section(scope.includeDescendants, scope.includeRelisted);
    case 'pair':
      return scope.together ? OF_PAIRS : OF_PAIR;
    case 'entity':
      return OF_ENTITY;
    case 'ministry':
      return ministry(scope.via);
  }
}
