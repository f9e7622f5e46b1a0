import { MAX_LEVEL } from '../../model/search/grams.ts';
import type { SearchType } from '../../store/generated/prisma/enums.ts';
import { join, type Sql, sql } from '../sql.ts';

/** So many entries are asked how common something is. */
const ASKED = 2_000;
/** In a table of fewer entries everything can be looked at. */
const SMALL = 20_000;

/** How many entries there are, as the planner knows it. */
const SIZE = sql`(SELECT reltuples FROM pg_class WHERE oid = 'search_entry'::regclass)`;

/**
 * The planner knows how many texts have one pair of characters, but of those that have all pairs of a word it underestimates
 * the number by far. So entries from everywhere are asked, one in `share.each`; none in a small table.
 */
export const SAMPLE = sql`sample AS MATERIALIZED (SELECT e.type, e.id, e.name, e.heading, e.body FROM search_entry e
    TABLESAMPLE SYSTEM (CASE WHEN ${SIZE} < ${SMALL}::int THEN 0 ELSE ${100 * ASKED}::float8 / ${SIZE} END) REPEATABLE (1)),
  share AS MATERIALIZED (SELECT ${SIZE} / greatest(count(*), 1) AS each FROM sample)`;

/** About how many entries have it; `having` is a condition on them, row by row. */
export const about = (having: Sql): Sql =>
  sql`((SELECT count(*) FROM sample e WHERE ${having}) * (SELECT each FROM share))`;

/** What a level is for: entries of a type with a word in their names, or with it anywhere. */
export type Place = SearchType | 'anywhere';
/** How many levels lower than it seemed to be enough. */
export type Lower = ReadonlyMap<Place, number>;

interface Wanted {
  readonly place: Place;
  readonly having: Sql;
}

/** A table `level`: for each place the highest level on which about `enough` entries are to be expected; 0 is all of them. */
export function levels(wanted: readonly Wanted[], enough: number, lower: Lower): Sql {
  const rows = wanted.map(
    ({ place, having }) => sql`SELECT ${place}::text AS place,
      greatest(0, least(${MAX_LEVEL}::int, floor(log(2, greatest(1, ${about(having)} / ${enough}::int)::numeric))::int)
        - ${lower.get(place) ?? 0}::int) AS level`,
  );
  return sql`level AS MATERIALIZED (${join(rows, ' UNION ALL ')})`;
}

export const levelOf = (place: Place): Sql => sql`(SELECT level FROM level WHERE place = ${place})`;
