import type { Listing } from '../pages/listing.ts';
import type { Parents } from '../pages/page-statement.ts';
import { join, object, raw, type Sql, sql } from '../sql.ts';
import type { Facet } from './facet.ts';
import { byStage, type Part, partOf, tablesOf } from './facet-parts.ts';

/** What a facet's entries are of, for those that have it; null for the others. */
const COLUMNS = {
  status: { of: object('Status', 's'), none: 'NULL::json' },
  ministry: { of: object('Ministry', 'm'), none: 'NULL::json' },
  section: { of: object('Section', 's'), none: 'NULL::json' },
  stage: { of: 'c.stage::text', none: 'NULL::text' },
} as const;

const columns = (...has: readonly (keyof typeof COLUMNS)[]): Sql =>
  raw(
    Object.entries(COLUMNS)
      .map(([name, { of, none }]) => `${has.some((one) => one === name) ? of : none} AS "${name}"`)
      .join(', '),
  );

/** The counts of one facet with their nodes; `place`: their order within a parent. */
function entries(facet: Facet, from: Part): Sql {
  const part = raw(from);
  switch (facet.by) {
    case 'status':
      return sql`SELECT c.parent, c.count, ${columns('status')},
          row_number() OVER (PARTITION BY c.parent ORDER BY s.document_id, s.rank, s.id) AS place
        FROM ${part} c JOIN status s ON s.id = c.status_id`;
    case 'stage':
      return sql`SELECT c.parent, c.count, ${columns('stage')},
          row_number() OVER (PARTITION BY c.parent ORDER BY c.stage) AS place FROM ${part} c`;
    case 'ministry':
      return sql`SELECT c.parent, c.count, ${columns('ministry')},
          row_number() OVER (PARTITION BY c.parent ORDER BY c.count DESC, m.position, m.id) AS place
        FROM (SELECT parent, ministry_id, sum(count) AS count FROM ${part} GROUP BY 1, 2) c
        JOIN ministry m ON m.id = c.ministry_id`;
    case 'ministryAndStatus':
      return sql`SELECT c.parent, c.count, ${columns('ministry', 'status')},
          row_number() OVER (PARTITION BY c.parent ORDER BY c.total DESC, m.position, m.id, s.document_id, s.rank, s.id) AS place
        FROM (SELECT *, sum(count) OVER (PARTITION BY parent, ministry_id) AS total FROM ${part}) c
        JOIN ministry m ON m.id = c.ministry_id JOIN status s ON s.id = c.status_id`;
    case 'ministryAndStage':
      return sql`SELECT c.parent, c.count, ${columns('ministry', 'stage')},
          row_number() OVER (PARTITION BY c.parent ORDER BY c.total DESC, m.position, m.id, c.stage) AS place
        FROM (
          SELECT n.*, sum(n.count) OVER (PARTITION BY n.parent, n.ministry_id) AS total FROM (
            SELECT n.parent, n.ministry_id, n.stage, sum(n.count) AS count FROM ${byStage(from) ? part : staged(part)} n
              GROUP BY 1, 2, 3
          ) n
        ) c JOIN ministry m ON m.id = c.ministry_id`;
    case 'section':
      return sql`SELECT c.parent, c.count, ${columns('section')},
          row_number() OVER (PARTITION BY c.parent ORDER BY s.document_id, s.ordinal) AS place
        FROM ${facet.level === null ? part : ofLevel(facet.level, part)} c JOIN section s ON s.id = c.section_id`;
  }
}

const staged = (part: Sql): Sql => sql`(SELECT c.parent, c.ministry_id, s.stage, c.count
  FROM ${part} c JOIN status s ON s.id = c.status_id)`;

const ofLevel = (
  level: string,
  part: Sql,
): Sql => sql`(SELECT n.parent, a.ancestor_id AS section_id, sum(n.count) AS count
  FROM ${part} n JOIN section_ancestor a ON a.section_id = n.section_id
  JOIN section o ON o.id = a.ancestor_id AND o.level = ${level}::section_level GROUP BY 1, 2)`;

/**
 * All facets of the lists of all parents in one statement. Nodes come along as JSON. A row's key is the place of its facet
 * among `facets`, a space, and its parent. At most `limit` rows.
 */
export function facetStatement(listing: Listing, parents: Parents, facets: readonly Facet[], limit: number): Sql {
  const parts = facets.map((facet) => partOf(facet, listing));
  const unions = facets.map(
    (facet, i) => sql`SELECT ${raw(String(i))} AS facet, e.* FROM (${entries(facet, parts[i] as Part)}) e`,
  );
  return sql`WITH ${join(tablesOf(new Set(parts), listing, parents))}
    SELECT u.facet || ' ' || u.parent AS "key", u.count::int, u.status, u.ministry, u.section, u.stage
    FROM (${join(unions, ' UNION ALL ')}) u ORDER BY u.facet, u.place LIMIT ${raw(String(limit))}`;
}
