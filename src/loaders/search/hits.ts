import type { SearchType } from '../../store/generated/prisma/enums.ts';
import { empty, join, type Sql, sql } from '../sql.ts';
import { type Access, all, any, holds, isNamed } from './condition.ts';
import { score, weights } from './score.ts';
import type { Term } from './terms.ts';

/**
 * So many nodes of each type are ranked at most, and as many besides that have a term in their names: where there are
 * more, the first ones by id. A word that stands everywhere tells good from bad only where it stands in a name.
 */
export const MAX_RANKED = 2_000;

const ENTRY = sql`e.type, e.id, e.name, e.heading, e.body`;

/**
 * The planner knows how many texts have one pair of characters, but underestimates by far how many have all pairs of a
 * common word. So some hundred texts are asked: of what more than a tenth of them have, the first ones are near.
 */
const SAMPLE = sql`sample AS MATERIALIZED
  (SELECT ${ENTRY} FROM search_entry e TABLESAMPLE SYSTEM (1) REPEATABLE (1) LIMIT 500)`;
const MANY = 50;

/**
 * The entries for which a condition holds, the first MAX_RANKED of each type by id: all of them through the indexes and
 * then sorted, or, where they are many, read in the order of their ids until there are enough. (OFFSET 0: the planner
 * takes few for many, and would read the whole table beside them.)
 */
function bounded(name: Sql, types: readonly SearchType[], condition: (access: Access) => Sql): Sql {
  const many = sql`(SELECT count(*) FROM sample e WHERE ${condition('plain')}) > ${MANY}::int`;
  const firstOf = (type: SearchType): Sql => sql`UNION ALL (SELECT ${ENTRY} FROM search_entry e
    WHERE ${many} AND e.type = ${type}::search_type AND ${condition('plain')} ORDER BY e.id LIMIT ${MAX_RANKED}::int)`;
  return sql`${name} AS (
    SELECT ${ENTRY} FROM (
        SELECT e.type, e.id, row_number() OVER (PARTITION BY e.type ORDER BY e.id) AS place FROM search_entry e
          WHERE NOT ${many} AND e.type = ANY(${types}::search_type[]) AND ${condition('indexed')}
      ) f CROSS JOIN LATERAL (SELECT * FROM search_entry e WHERE e.type = f.type AND e.id = f.id OFFSET 0) e
      WHERE f.place <= ${MAX_RANKED}::int
    ${types.length > 0 ? join(types.map(firstOf), ' ') : empty})`;
}

/**
 * Tables of a statement's own, the last of which is `hits` with the columns type, id and score: what has all of the terms.
 * `scope` is a further condition on the entry `e`.
 */
export function hits(terms: readonly Term[], types: readonly SearchType[], scope: Sql): Sql {
  const inName = (access: Access): Sql => any(terms.map((term) => isNamed(term, access)));
  return sql`${weights(terms)}, ${SAMPLE},
    ${bounded(sql`named`, types, (access) => all([inName(access), holds(terms, access), scope]))},
    ${bounded(sql`anywhere`, types, (access) => all([holds(terms, access), scope]))},
    hits AS MATERIALIZED (
      SELECT DISTINCT e.type::text AS type, e.id, ${score(terms)} AS score
        FROM (SELECT * FROM named UNION ALL SELECT * FROM anywhere) e CROSS JOIN weight)`;
}
