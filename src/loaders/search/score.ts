import { join, type Sql, sql } from '../sql.ts';
import { any, contains, INDEXED, isNumbered, NAMES, occurs } from './condition.ts';
import { about } from './sample.ts';
import type { Term } from './terms.ts';

// How good a hit is. Each term adds its weight (the rarer, the heavier) times the best place where it stands.

/** A term in more nodes than these is as common as can be. */
const COMMON = 1_000;

/** In the name; what the name is beside the term takes up to NAME_REST away, and a name that is the term gets EXACT. */
const NAME = 1_000;
const NAME_REST = 300;
const EXACT = 2_000;
/** A section's own heading, against a measure's name. */
const SECTION_NAME = 0.8;
/** In a heading above the measure. */
const HEADING = 400;
/** In a note, or as a ministry that answers for the measure: once, and as often as can be. */
const TEXT = 150;
const TEXT_OFTEN = 250;

/** What is expected of this many times as many entries is as common as can be, and need not be counted. */
const SURELY = 10;

/** One column `w`: the terms' weights in hundredths, from 69 for a common one to 691 for one that occurs once. */
export function weights(terms: readonly Term[]): Sql {
  if (terms.length === 1) return sql`weight AS (SELECT ARRAY[100] AS w)`;
  const counts = terms.map((term) => {
    const named = sql`(e.type <> 'MEASURE' AND ${any(term.texts.map((text) => contains(NAMES, text, INDEXED)))})`;
    const having = any([named, sql`(e.type = 'MEASURE' AND ${occurs(term, 'MEASURE', INDEXED)})`]);
    return sql`round(100 * ln(1 + ${COMMON}::float8 / greatest(1, CASE
      WHEN ${about(occurs(term, 'MEASURE', 'plain'))} >= ${SURELY * COMMON}::int THEN ${COMMON}::int
      ELSE (SELECT count(*) FROM (SELECT 1 FROM search_entry e WHERE ${having} LIMIT ${COMMON}::int) c) END)))::int`;
  });
  return sql`weight AS MATERIALIZED (SELECT ARRAY[${join(counts)}] AS w)`;
}

/** Of a name of several lines (a ministry's names) the line that fits best counts. */
const nameScore = (text: string): Sql => sql`CASE WHEN strpos(e.name, ${text}) = 0 THEN 0 ELSE (
  SELECT max(CASE WHEN n.line = ${text} THEN ${EXACT}::float8
      ELSE ${NAME}::float8 - ${NAME_REST}::float8 * (1 - length(${text})::float8 / length(n.line)) END)
    FROM unnest(string_to_array(e.name, E'\\n')) AS n(line) WHERE strpos(n.line, ${text}) > 0
  ) * CASE WHEN e.type = 'SECTION' THEN ${SECTION_NAME}::float8 ELSE 1 END END`;

const headingScore = (text: string): Sql =>
  sql`CASE WHEN strpos(e.heading, ${text}) > 0 THEN ${HEADING}::float8 ELSE 0 END`;

const times = (text: string): Sql =>
  sql`((length(e.body) - length(replace(e.body, ${text}, '')))::float8 / length(${text}))`;

const bodyScore = (text: string): Sql => sql`CASE WHEN strpos(e.body, ${text}) = 0 THEN 0
  ELSE ${TEXT_OFTEN}::float8 - (${TEXT_OFTEN}::float8 - ${TEXT}::float8) / ${times(text)} END`;

const termScore = ({ texts, number }: Term): Sql => {
  const places = texts.flatMap((text) => [nameScore(text), headingScore(text), bodyScore(text)]);
  const numbered = number === null ? [] : [sql`CASE WHEN ${isNumbered(number)} THEN ${EXACT}::float8 ELSE 0 END`];
  return sql`greatest(${join([...places, ...numbered])})`;
};

/** In thousandths, for an entry `e` beside `weight`. */
export const score = (terms: readonly Term[]): Sql =>
  sql`round((${join(
    terms.map((term, i) => sql`weight.w[${i + 1}::int] * ${termScore(term)}`),
    ' + ',
  )}) / 100)::int`;
