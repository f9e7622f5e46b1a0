import { levelGram } from '../../model/search/grams.ts';
import type { SearchType } from '../../store/generated/prisma/enums.ts';
import { TYPE_GRAMS } from '../../store/search-rows.ts';
import { empty, join, type Sql, sql } from '../sql.ts';
import { holds, isCalled, isNamed, isNumbered } from './condition.ts';
import { type Lower, levelOf, levels, type Place, SAMPLE } from './sample.ts';
import { score, weights } from './score.ts';
import type { Term } from './terms.ts';

/**
 * So many nodes of each type are ranked at most: those whose name is one of the terms, then those that have one in their
 * names, then the others; among equals those with the smallest digest of their ids, which is as good as by lot and
 * always the same.
 */
export const MAX_RANKED = 2_000;

export interface Looking {
  readonly terms: readonly Term[];
  readonly types: readonly SearchType[];
  /** A further condition on the entries `e` of a type; null where it lets none of them pass. */
  readonly scope: (type: SearchType) => Sql | null;
  /** So many times as many entries as needed are aimed at: what is expected of a sample may be off. */
  readonly spare: number;
  readonly lower: Lower;
}

/** The number of the level that a place is looked at on; none for the whole of it. */
const levelGrams = (place: Place): Sql =>
  sql`(SELECT CASE WHEN level > 0 THEN ARRAY[${levelGram(0)}::int + level] ELSE '{}' END FROM level WHERE place = ${place})`;

const CANDIDATE = sql`e.type, e.id, e.ctid AS row`;

/** Entries of the type, the best kinds first: not all of them, where they are many. */
function candidates({ terms, scope }: Looking, type: SearchType): Sql[] {
  const within = scope(type);
  if (!within) return [];
  const besides = (place: Place): Sql => sql`${[TYPE_GRAMS[type]]}::int[] || ${levelGrams(place)}`;
  const from = (kind: number, having: Sql): Sql =>
    sql`SELECT ${CANDIDATE}, ${kind}::int AS kind FROM search_entry e WHERE ${having} AND ${within}`;
  const ofType = sql`${[TYPE_GRAMS[type]]}::int[]`;
  const called = terms.flatMap(({ texts }) => texts.map((text) => isCalled(text, ofType)));
  // The names that are a term are few, whereas an index would list all that have the other terms.
  const whole = terms.length === 1 ? empty : sql` AND ${holds(terms, type, 'plain')}`;
  const best = called.map((is) => from(0, sql`${is}${whole}`));
  // Names are all that these are found by: their type is intersected with the terms, or each type would read them all.
  if (type !== 'MEASURE') return [...best, from(1, holds(terms, type, { besides: besides(type) }))];
  const also = terms.length === 1 ? empty : sql` AND ${holds(terms, type, { besides: levelGrams(type) })}`;
  const numbers = terms.flatMap(({ number }) => (number === null ? [] : [isNumbered(number)]));
  return [
    ...best,
    from(1, sql`${isNamed(terms, { besides: besides(type) })}${also}`),
    ...numbers.map((is) => from(0, sql`${is}${whole}`)),
    // Where names alone are more than can be ranked, nothing else is looked for.
    from(
      2,
      sql`${levelOf(type)} = 0 AND e.type = 'MEASURE' AND ${holds(terms, type, { besides: levelGrams('anywhere') })}`,
    ),
  ];
}

/**
 * Tables of a statement's own, the last of which are `level` and `hits` with the columns type, id and score: what has all of
 * the terms.
 */
export function hits(looking: Looking): Sql {
  const { terms, types, scope, spare, lower } = looking;
  const within = (type: SearchType): Sql => scope(type) ?? sql`FALSE`;
  const named = types.map((type) => {
    const also = terms.length === 1 ? empty : sql` AND ${holds(terms, type, 'plain')}`;
    return {
      place: type,
      having: sql`e.type = ${type}::search_type AND ${isNamed(terms, 'plain')}${also} AND ${within(type)}`,
    };
  });
  const anywhere = {
    place: 'anywhere' as const,
    having: sql`e.type = 'MEASURE' AND ${holds(terms, 'MEASURE', 'plain')} AND ${within('MEASURE')}`,
  };
  const parts = types.flatMap((type) => candidates(looking, type));
  const found =
    parts.length > 0 ? join(parts, ' UNION ALL ') : sql`SELECT ${CANDIDATE}, 0 AS kind FROM search_entry e WHERE FALSE`;
  return sql`${SAMPLE}, ${weights(terms)}, ${levels([...named, anywhere], MAX_RANKED * spare, lower)},
    found AS MATERIALIZED (${found}),
    ranked AS MATERIALIZED (
      SELECT f.row FROM (
        SELECT f.row, row_number() OVER (PARTITION BY f.type ORDER BY f.kind, md5(f.id), f.id) AS place
          FROM (SELECT type, id, row, min(kind) AS kind FROM found GROUP BY type, id, row) f) f
        WHERE f.place <= ${MAX_RANKED}::int),
    hits AS MATERIALIZED (
      SELECT e.type::text AS type, e.id, ${score(terms)} AS score
        FROM ranked f CROSS JOIN LATERAL (SELECT * FROM search_entry e WHERE e.ctid = f.row OFFSET 0) e CROSS JOIN weight)`;
}
