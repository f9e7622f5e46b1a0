import type { SearchType } from '../../store/generated/prisma/enums.ts';
import { type Sql, sql } from '../sql.ts';
import { type Access, all, any, holds, isNamed } from './condition.ts';
import { score, weights } from './score.ts';
import type { Term } from './terms.ts';

/**
 * So many nodes are ranked at most of those with a term in the name, and so many of all: where there are more, the first
 * ones of each type by id. A word that stands everywhere tells good from bad only where it stands in a name.
 */
export const MAX_RANKED = 5_000;

const ENTRY = sql`e.type, e.id, e.name, e.heading, e.body`;

/**
 * The entries for which a condition holds, MAX_RANKED at most. They are first looked for through the indexes, in no order,
 * up to one more than that. Only where there are more are they read in the order of their ids, which then need not go far.
 * (Asked for the first of them at once, the planner would have to know beforehand which of both is faster, and it
 * underestimates by far how many texts have all pieces of a common word.)
 */
function bounded(name: Sql, types: readonly SearchType[], condition: (access: Access) => Sql): Sql {
  const found = sql`${name}_found`;
  const count = sql`(SELECT count(*) FROM ${found})`;
  return sql`${found} AS MATERIALIZED (
      SELECT ${ENTRY} FROM search_entry e
        WHERE e.type = ANY(${types}::search_type[]) AND ${condition('indexed')} LIMIT ${MAX_RANKED + 1}::int),
    ${name} AS (
      SELECT * FROM ${found} WHERE ${count} <= ${MAX_RANKED}::int
      UNION ALL
      SELECT e.* FROM unnest(${types}::search_type[]) AS y(type) CROSS JOIN LATERAL (
          SELECT ${ENTRY} FROM search_entry e
            WHERE e.type = y.type AND ${condition('plain')} ORDER BY e.id LIMIT ${MAX_RANKED}::int) e
        WHERE ${count} > ${MAX_RANKED}::int)`;
}

/**
 * Tables of a statement's own, the last of which is `hits` with the columns type, id and score: what has all of the terms.
 * `scope` is a further condition on the entry `e`.
 */
export function hits(terms: readonly Term[], types: readonly SearchType[], scope: Sql): Sql {
  const inName = (access: Access): Sql => any(terms.map((term) => isNamed(term, access)));
  return sql`${weights(terms)},
    ${bounded(sql`named`, types, (access) => all([inName(access), holds(terms, access), scope]))},
    ${bounded(sql`anywhere`, types, (access) => all([holds(terms, access), scope]))},
    hits AS MATERIALIZED (
      SELECT DISTINCT e.type::text AS type, e.id, ${score(terms)} AS score
        FROM (SELECT * FROM named UNION ALL SELECT * FROM anywhere) e CROSS JOIN weight)`;
}
