import type { Cells, Listing } from '../pages/listing.ts';
import { conditions, kindsOf, type Parents, parentsOf } from '../pages/page-statement.ts';
import { raw, type Sql, sql } from '../sql.ts';
import type { Facet } from './facet.ts';

/** The measures of each parent's list, each once: several parts of a list can have one in common. */
export function listed({ parts, disjoint, counted, where }: Listing, parents: Parents): Sql {
  const rows = sql`SELECT t.id, t.status_id, t.section_id FROM ${counted} WHERE ${conditions(where)}`;
  const distinct = raw(disjoint ? '' : 'DISTINCT');
  const list = parts === null ? rows : sql`SELECT ${distinct} t.* FROM ${parts} CROSS JOIN LATERAL (${rows}) t`;
  return sql`SELECT p.id AS parent, t.* FROM ${parentsOf(parents)} CROSS JOIN LATERAL (${list}) t`;
}

/** A measure of several ministries counts for each; DISTINCT, since a member of a collective can come by several ways. */
const expand = (kinds: Sql): Sql => sql`FROM (${kinds}) n CROSS JOIN LATERAL (
    SELECT DISTINCT COALESCE(c.member_id, i.id) AS ministry_id
    FROM unnest(n.ministry_ids) i(id) LEFT JOIN membership c ON c.collective_id = i.id
  ) e`;

/** What facets count of the measures of `listed`. */
const OF_MEASURES = {
  statuses: sql`SELECT parent, status_id, count(*) AS count FROM listed GROUP BY 1, 2`,
  sections: sql`SELECT parent, section_id, count(*) AS count FROM listed GROUP BY 1, 2`,
  stages: sql`SELECT l.parent, s.stage, count(*) AS count FROM listed l JOIN status s ON s.id = l.status_id GROUP BY 1, 2`,
  /** A row names a ministry once, and a measure has one status: no cell counts a measure twice. */
  stated: sql`SELECT l.parent, r.ministry_id, l.status_id, count(*) AS count
    FROM listed l JOIN responsibility r ON r.measure_id = l.id GROUP BY 1, 2, 3`,
  /** Measures that name the same ministries are expanded together. */
  expanded: sql`SELECT n.parent, e.ministry_id, n.status_id, sum(n.count) AS count ${expand(sql`
      SELECT parent, status_id, ministry_ids, count(*) AS count FROM (
        SELECT l.parent, l.status_id, array_agg(r.ministry_id ORDER BY r.ministry_id) AS ministry_ids
        FROM listed l JOIN responsibility r ON r.measure_id = l.id GROUP BY l.parent, l.id, l.status_id
      ) a GROUP BY 1, 2, 3`)} GROUP BY 1, 2, 3`,
} as const;

/** The same of the kinds of measures: `kinds` has the columns parent, stage, ministry_ids and count. */
const OF_KINDS = {
  kind_stages: sql`SELECT parent, stage, sum(count) AS count FROM kinds GROUP BY 1, 2`,
  kind_stated: sql`SELECT k.parent, i.id AS ministry_id, k.stage, sum(k.count) AS count
    FROM kinds k CROSS JOIN LATERAL unnest(k.ministry_ids) AS i(id) GROUP BY 1, 2, 3`,
  kind_expanded: sql`SELECT n.parent, e.ministry_id, n.stage, sum(n.count) AS count ${expand(sql`
      SELECT parent, stage, ministry_ids, sum(count) AS count FROM kinds GROUP BY 1, 2, 3`)} GROUP BY 1, 2, 3`,
} as const;

/** And of counts by heading, mark and ministry: `cells` has each measure once. */
const OF_CELLS = {
  cell_statuses: sql`SELECT parent, status_id, sum(count) AS count FROM cells GROUP BY 1, 2`,
  cell_sections: sql`SELECT parent, section_id, sum(count) AS count FROM cells GROUP BY 1, 2`,
  cell_stages: sql`SELECT parent, stage, sum(count) AS count FROM cells GROUP BY 1, 2`,
} as const;

/** `ministry_cells` has a measure for each ministry. */
const OF_MINISTRY_CELLS = {
  cell_stated: sql`SELECT parent, ministry_id, status_id, sum(count) AS count FROM ministry_cells GROUP BY 1, 2, 3`,
} as const;

const PARTS = { ...OF_MEASURES, ...OF_KINDS, ...OF_CELLS, ...OF_MINISTRY_CELLS };
export type Part = keyof typeof PARTS;

/** Whether what a part counts by ministry is told apart by stage, and not by mark. */
export const byStage = (part: Part): boolean => part in OF_KINDS;

/** What a facet reads: counts where the list has them and they tell what it counts by, or else measures. */
export function partOf(facet: Facet, { tally, cells }: Listing): Part {
  switch (facet.by) {
    case 'status':
      return cells ? 'cell_statuses' : 'statuses';
    case 'section':
      return cells ? 'cell_sections' : 'sections';
    case 'stage':
      if (tally) return 'kind_stages';
      return cells ? 'cell_stages' : 'stages';
    case 'ministry':
    case 'ministryAndStage':
      if (tally) return facet.expand ? 'kind_expanded' : 'kind_stated';
      break;
    case 'ministryAndStatus':
  }
  if (facet.expand) return 'expanded';
  return cells?.byMinistry ? 'cell_stated' : 'stated';
}

const cellsOf = ({ where }: Cells, which: Sql, parents: Parents): Sql =>
  sql`SELECT p.id AS parent, t.ministry_id, t.section_id, t.status_id, s.stage, t.count
    FROM ${parentsOf(parents)} CROSS JOIN section_tally t JOIN status s ON s.id = t.status_id
    WHERE ${conditions([which, ...where])}`;

/**
 * The tables (WITH) that so many facets read, each once. A part that one facet reads is planned into it, one that several
 * read is worked out once: PostgreSQL's own rule. It takes a part that any other names for read, so a statement has none
 * that nobody asked for.
 */
export function tablesOf(parts: ReadonlySet<Part>, listing: Listing, parents: Parents): Sql[] {
  const { with: own, tally, cells } = listing;
  const reads = (table: object): boolean => [...parts].some((part) => part in table);
  const kinds =
    tally && reads(OF_KINDS)
      ? sql`kinds AS NOT MATERIALIZED (SELECT p.id AS parent, t.stage, t.ministry_ids, t.count FROM ${kindsOf(tally, parents)})`
      : null;
  return [
    ...(own ? [own] : []),
    ...(reads(OF_MEASURES) ? [sql`listed AS NOT MATERIALIZED (${listed(listing, parents)})`] : []),
    ...(kinds ? [kinds] : []),
    ...(cells && reads(OF_CELLS) ? [sql`cells AS NOT MATERIALIZED (${cellsOf(cells, cells.once, parents)})`] : []),
    ...(cells?.byMinistry && reads(OF_MINISTRY_CELLS)
      ? [sql`ministry_cells AS NOT MATERIALIZED (${cellsOf(cells, cells.byMinistry, parents)})`]
      : []),
    ...[...parts].map((part) => sql`${raw(part)} AS (${PARTS[part]})`),
  ];
}
