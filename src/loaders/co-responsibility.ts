import DataLoader from 'dataloader';
import { inKeyOrder, type Keyed } from './batch.ts';
import type { MeasureFilter } from './measures/filter-input.ts';
import { onMeasure } from './measures/measure-filter.ts';
import { readFilter } from './measures/read-filter.ts';
import { tallyOf } from './measures/tally.ts';
import type { MinistryNames } from './ministry-names.ts';
import { fill } from './pages/hole.ts';
import type { Reader } from './reader.ts';
import type { MinistryRow } from './rows.ts';
import { join, object, raw, type Sql, sql, statement } from './sql.ts';
import { numberArgument } from './user-error.ts';

/** Most pairs in one list. */
export const MAX_PAIRS = 500;

/** Two ministries that rows name together. */
export interface CoResponsibilityRow {
  readonly first: MinistryRow;
  readonly second: MinistryRow;
  /** How many measures name both. */
  readonly count: number;
}

/**
 * How many pairs a client wants.
 * @throws BAD_USER_INPUT
 */
export function checkPairs(first: number | null | undefined): number {
  return numberArgument('first', first ?? MAX_PAIRS, [0, MAX_PAIRS]);
}

const FIRST = raw(object('Ministry', 'm'));
const SECOND = raw(object('Ministry', 'n'));

/** The most common of the pairs `counted`, each pair in the government's order. */
const mostCommon = (counted: Sql, first: number): Sql => sql`SELECT c.count, ${FIRST} AS "first", ${SECOND} AS "second"
  FROM (${counted}) c
  JOIN ministry m ON m.id IN (c.one, c.other)
  JOIN ministry n ON n.id IN (c.one, c.other) AND (n.position, n.id) > (m.position, m.id)
  ORDER BY c.count DESC, m.position, m.id, n.position, n.id LIMIT ${raw(String(first))}`;

/** Counts pairs row by row. A row names a ministry only once. */
const inRows = (where: Sql): Sql => sql`SELECT a.ministry_id AS one, b.ministry_id AS other, count(*)::int AS count
  FROM responsibility a JOIN responsibility b ON b.measure_id = a.measure_id AND b.ministry_id > a.ministry_id
  WHERE a.measure_id IN (SELECT t.id FROM measure t WHERE ${where}) GROUP BY 1, 2`;

/** Every two ministries of the kinds of measures `t`, whose ministries are sorted. */
const TWO = sql`CROSS JOIN LATERAL unnest(t.ministry_ids) WITH ORDINALITY AS a(ministry_id, place)
  CROSS JOIN LATERAL unnest(t.ministry_ids) WITH ORDINALITY AS b(ministry_id, place)`;

/**
 * The pairs of ministries that the most measures name together, of all measures for which the filter holds.
 * @throws BAD_USER_INPUT for a filter that makes no sense.
 */
export const createCoResponsibilityLoader =
  (reader: Reader, names: MinistryNames) =>
  async (filter: MeasureFilter | null, first: number): Promise<CoResponsibilityRow[]> => {
    const { form, given } = await readFilter(filter ?? {}, names);
    const tally = tallyOf({ kind: 'graph' }, form);
    const counted = tally
      ? sql`SELECT a.ministry_id AS one, b.ministry_id AS other, sum(t.count)::int AS count FROM ${tally.from} ${TWO}
          WHERE ${join([...tally.where, sql`b.place > a.place`], ' AND ')} GROUP BY 1, 2`
      : inRows(onMeasure(form));
    return reader.query<CoResponsibilityRow>(statement(fill(mostCommon(counted, first), { filter: given })));
  };

/** The pairs that each of the ministries is part of, itself first. */
const partners = (
  ministryIds: readonly string[],
): Sql => sql`SELECT p.key, p.count, ${FIRST} AS "first", ${SECOND} AS "second"
  FROM (
    SELECT c.*, row_number() OVER (PARTITION BY c.key ORDER BY c.count DESC, n.position, n.id) AS place
    FROM (
      SELECT a.ministry_id AS key, b.ministry_id AS other, sum(t.count)::int AS count FROM measure_tally t ${TWO}
      WHERE a.ministry_id = ANY(${ministryIds}::text[]) AND b.place <> a.place GROUP BY 1, 2
    ) c JOIN ministry n ON n.id = c.other
  ) p
  JOIN ministry m ON m.id = p.key JOIN ministry n ON n.id = p.other
  WHERE p.place <= ${raw(String(MAX_PAIRS))} ORDER BY p.key, p.place`;

/** Ministry → the pairs with those that rows name beside it, the most common first, at most MAX_PAIRS. */
export const createWorksWithLoader = (reader: Reader): DataLoader<string, CoResponsibilityRow[]> =>
  new DataLoader(async (ids) =>
    inKeyOrder(ids, await reader.query<CoResponsibilityRow & Keyed>(statement(partners(ids)))),
  );
