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

/** The largest counts of each parent, where only they are wanted: cut before anything is joined to them. `ties`: order of equals. */
const largest = ({ first }: Facet, counts: Sql, ties: string): Sql =>
  first == null
    ? counts
    : sql`(SELECT * FROM (SELECT c.*, row_number() OVER (PARTITION BY c.parent ORDER BY c.count DESC, ${raw(ties)}) AS place
        FROM ${counts} c) c WHERE c.place <= ${first}::int)`;

/** Where an entry stands within its parent; the largest stand as they were cut. */
const placed = ({ first }: Facet, order: string): Sql =>
  raw(first == null ? `row_number() OVER (PARTITION BY c.parent ORDER BY ${order}) AS place` : 'c.place');

const OF_GOVERNMENT = '(SELECT o.position FROM ministry o WHERE o.id = c.ministry_id), c.ministry_id';

/** The counts of one facet with their nodes; `place`: their order within a parent. */
function entries(facet: Facet, from: Part): Sql {
  const part = raw(from);
  switch (facet.by) {
    case 'status':
      return sql`SELECT c.parent, c.count, ${columns('status')}, ${placed(facet, 's.document_id, s.rank, s.id')}
        FROM ${largest(facet, part, 'c.status_id')} c JOIN status s ON s.id = c.status_id`;
    case 'stage':
      return sql`SELECT c.parent, c.count, ${columns('stage')}, ${placed(facet, 'c.stage')} FROM ${part} c`;
    case 'ministry': {
      const counts = sql`(SELECT parent, ministry_id, sum(count) AS count FROM ${part} GROUP BY 1, 2)`;
      return sql`SELECT c.parent, c.count, ${columns('ministry')}, ${placed(facet, 'c.count DESC, m.position, m.id')}
        FROM ${largest(facet, counts, OF_GOVERNMENT)} c JOIN ministry m ON m.id = c.ministry_id`;
    }
    case 'ministryAndStatus': {
      const order = 'c.total DESC, m.position, m.id, s.document_id, s.rank, s.id';
      return sql`SELECT c.parent, c.count, ${columns('ministry', 'status')}, ${placed(facet, order)}
        FROM ${largest(facet, withTotals(part), 'c.ministry_id, c.status_id')} c
        JOIN ministry m ON m.id = c.ministry_id JOIN status s ON s.id = c.status_id`;
    }
    case 'ministryAndStage': {
      const cells = sql`(SELECT n.parent, n.ministry_id, n.stage, sum(n.count) AS count
        FROM ${byStage(from) ? part : staged(part)} n GROUP BY 1, 2, 3)`;
      return sql`SELECT c.parent, c.count, ${columns('ministry', 'stage')},
          ${placed(facet, 'c.total DESC, m.position, m.id, c.stage')}
        FROM ${largest(facet, withTotals(cells), 'c.ministry_id, c.stage')} c JOIN ministry m ON m.id = c.ministry_id`;
    }
    case 'section': {
      const counts = facet.level === null ? part : ofLevel(facet.level, part);
      return sql`SELECT c.parent, c.count, ${columns('section')}, ${placed(facet, 's.document_id, s.ordinal')}
        FROM ${largest(facet, counts, 'c.section_id')} c JOIN section s ON s.id = c.section_id`;
    }
  }
}

/** Cells of a matrix beside the sum of their row. */
const withTotals = (cells: Sql): Sql =>
  sql`(SELECT n.*, sum(n.count) OVER (PARTITION BY n.parent, n.ministry_id) AS total FROM ${cells} n)`;

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
