import type { Listing } from '../pages/listing.ts';
import { conditions, type Parents, parentsOf } from '../pages/page-statement.ts';
import { empty, join, object, raw, type Sql, sql } from '../sql.ts';
import type { Facet } from './facet.ts';

const NODES = {
  status: object('Status', 's'),
  ministry: object('Ministry', 'm'),
  section: object('Section', 's'),
} as const;

/** The columns of the nodes: those that a facet has, and null for the others. */
const nodes = (...has: readonly (keyof typeof NODES)[]): Sql =>
  raw(
    Object.entries(NODES)
      .map(([name, node]) => `${has.some((one) => one === name) ? node : 'NULL::json'} AS "${name}"`)
      .join(', '),
  );

/** The measures of each parent's list, each once: several parts of a list can have one in common. */
function listed({ parts, disjoint, counted, where }: Listing, parents: Parents): Sql {
  const rows = sql`SELECT t.id, t.status_id, t.section_id FROM ${counted} WHERE ${conditions(where)}`;
  const distinct = raw(disjoint ? '' : 'DISTINCT');
  const list = parts === null ? rows : sql`SELECT ${distinct} t.* FROM ${parts} CROSS JOIN LATERAL (${rows}) t`;
  return sql`SELECT p.id AS parent, t.* FROM ${parentsOf(parents)} CROSS JOIN LATERAL (${list}) t`;
}

/** What facets count; a statement has those that its facets read, since PostgreSQL takes a part that any other names for read. */
const PARTS = {
  statuses: sql`SELECT parent, status_id, count(*) AS count FROM listed GROUP BY 1, 2`,
  sections: sql`SELECT parent, section_id, count(*) AS count FROM listed GROUP BY 1, 2`,
  /** A row names a ministry once, and a measure has one status: no cell counts a measure twice. */
  stated: sql`SELECT l.parent, r.ministry_id, l.status_id, count(*) AS count
    FROM listed l JOIN responsibility r ON r.measure_id = l.id GROUP BY 1, 2, 3`,
  /** Measures that name the same ministries are expanded together; DISTINCT, since a member can come by several ways. */
  expanded: sql`SELECT n.parent, e.ministry_id, n.status_id, sum(n.count) AS count
    FROM (
      SELECT parent, status_id, ministry_ids, count(*) AS count FROM (
        SELECT l.parent, l.status_id, array_agg(r.ministry_id) AS ministry_ids
        FROM listed l JOIN responsibility r ON r.measure_id = l.id GROUP BY l.parent, l.id, l.status_id
      ) a GROUP BY 1, 2, 3
    ) n CROSS JOIN LATERAL (
      SELECT DISTINCT COALESCE(c.member_id, i.id) AS ministry_id
      FROM unnest(n.ministry_ids) i(id) LEFT JOIN membership c ON c.collective_id = i.id
    ) e GROUP BY 1, 2, 3`,
} as const;

function partOf(facet: Facet): keyof typeof PARTS {
  if (facet.by === 'status') return 'statuses';
  if (facet.by === 'section') return 'sections';
  return facet.expand ? 'expanded' : 'stated';
}

/** The counts of one facet with their nodes; `place`: their order within a parent. */
function entries(facet: Facet): Sql {
  const part = raw(partOf(facet));
  switch (facet.by) {
    case 'status':
      return sql`SELECT c.parent, c.count, ${nodes('status')},
          row_number() OVER (PARTITION BY c.parent ORDER BY s.document_id, s.rank, s.id) AS place
        FROM ${part} c JOIN status s ON s.id = c.status_id`;
    case 'ministry':
      return sql`SELECT c.parent, c.count, ${nodes('ministry')},
          row_number() OVER (PARTITION BY c.parent ORDER BY c.count DESC, m.position, m.id) AS place
        FROM (SELECT parent, ministry_id, sum(count) AS count FROM ${part} GROUP BY 1, 2) c
        JOIN ministry m ON m.id = c.ministry_id`;
    case 'ministryAndStatus':
      return sql`SELECT c.parent, c.count, ${nodes('ministry', 'status')},
          row_number() OVER (PARTITION BY c.parent ORDER BY c.total DESC, m.position, m.id, s.document_id, s.rank, s.id) AS place
        FROM (SELECT *, sum(count) OVER (PARTITION BY parent, ministry_id) AS total FROM ${part}) c
        JOIN ministry m ON m.id = c.ministry_id JOIN status s ON s.id = c.status_id`;
    case 'section':
      return sql`SELECT c.parent, c.count, ${nodes('section')},
          row_number() OVER (PARTITION BY c.parent ORDER BY s.document_id, s.ordinal) AS place
        FROM ${facet.level === null ? part : ofLevel(facet.level)} c JOIN section s ON s.id = c.section_id`;
  }
}

const ofLevel = (level: string): Sql => sql`(SELECT n.parent, a.ancestor_id AS section_id, sum(n.count) AS count
  FROM sections n JOIN section_ancestor a ON a.section_id = n.section_id
  JOIN section o ON o.id = a.ancestor_id AND o.level = ${level}::section_level GROUP BY 1, 2)`;

/**
 * All facets of the lists of all parents in one statement. A part that one facet reads is planned into it, one that
 * several read is worked out once (PostgreSQL's own rule for WITH). Nodes come along as JSON. A row's key is the place of
 * its facet among `facets`, a space, and its parent. At most `limit` rows.
 */
export function facetStatement(listing: Listing, parents: Parents, facets: readonly Facet[], limit: number): Sql {
  const unions = facets.map((facet, i) => sql`SELECT ${raw(String(i))} AS facet, e.* FROM (${entries(facet)}) e`);
  const parts = [...new Set(facets.map(partOf))].map((part) => sql`${raw(part)} AS (${PARTS[part]})`);
  const own = listing.with ? sql`${listing.with}, ` : empty;
  return sql`WITH ${own}listed AS NOT MATERIALIZED (${listed(listing, parents)}), ${join(parts)}
    SELECT u.facet || ' ' || u.parent AS "key", u.count::int, u.status, u.ministry, u.section
    FROM (${join(unions, ' UNION ALL ')}) u ORDER BY u.facet, u.place LIMIT ${raw(String(limit))}`;
}
