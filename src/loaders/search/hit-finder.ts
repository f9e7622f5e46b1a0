import type { SearchType } from '../../store/generated/prisma/enums.ts';
import type { Reader } from '../reader.ts';
import { sql, statement } from '../sql.ts';
import { hits, type Looking, MAX_RANKED } from './hits.ts';
import type { Lower, Place } from './sample.ts';

export interface Hit {
  readonly type: SearchType;
  readonly id: string;
  /** In thousandths. */
  readonly score: number;
}

interface Found {
  /** type, id, score: as lists, for they are many. */
  readonly hits: readonly (readonly [SearchType, string, number])[];
  readonly levels: readonly { readonly place: Place; readonly level: number }[];
}

export type HitFinder = (looking: Pick<Looking, 'terms' | 'types' | 'scope'>) => Promise<Hit[]>;

/** How many times as many as can be ranked are aimed at. A second look costs more than a few that are too many. */
const SPARE = 1.5;

/** Where fewer were found than can be ranked though there are more: how much lower to look. */
function lowerFor({ hits: found, levels }: Found, lower: Lower): Lower | null {
  const short = levels.flatMap(({ place, level }): [Place, number][] => {
    const type = place === 'anywhere' ? 'MEASURE' : place;
    const count = found.filter(([of]) => of === type).length;
    if (level === 0 || count >= MAX_RANKED) return [];
    const missing = Math.ceil(Math.log2((SPARE * MAX_RANKED) / Math.max(1, count)));
    return [[place, (lower.get(place) ?? 0) + Math.max(1, missing)]];
  });
  return short.length > 0 ? new Map([...lower, ...short]) : null;
}

/** Finds what has all of the terms and ranks it, best first: in one statement, unless the sample was far off. */
export const createHitFinder =
  (reader: Reader): HitFinder =>
  async (looking) => {
    for (let lower: Lower | null = new Map(); ; ) {
      const [found] = await reader.query<Found>(
        statement(sql`WITH ${hits({ ...looking, spare: SPARE, lower })} SELECT
          (SELECT coalesce(json_agg(json_build_array(type, id, score) ORDER BY score DESC, type, id COLLATE "C"), '[]')
            FROM hits) AS hits,
          (SELECT json_agg(json_build_object('place', place, 'level', level)) FROM level) AS levels`),
      );
      if (!found) throw new Error('A statement that always gives a row gave none.');
      lower = lowerFor(found, lower);
      if (!lower) return found.hits.map(([type, id, score]) => ({ type, id, score }));
    }
  };
