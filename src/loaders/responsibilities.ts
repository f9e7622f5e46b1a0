import { listLoader } from './batch.ts';
import type { Reader } from './reader.ts';
import type { MinistryRow, ResponsibilityRow } from './rows.ts';
import { columns, object } from './sql.ts';

/** Measure → its responsibilities (担当省庁) in stated order, each with its ministry. */
export const createResponsibilityLoader = (reader: Reader) =>
  listLoader<ResponsibilityRow>(reader, {
    name: 'responsibilities',
    text: `SELECT t.measure_id AS "key", ${columns('Responsibility', 't')}, ${object('Ministry', 'm')} AS "ministry"
      FROM responsibility t JOIN ministry m ON m.id = t.ministry_id
      WHERE t.measure_id = ANY($1::text[]) ORDER BY t.measure_id, t.position`,
  });

/**
 * Measure → its ministries in stated order, a collective replaced by its members in the registry's order. A collective
 * whose members nobody gives stays as it is; a ministry that comes up twice stands where it came first.
 */
export const createExpandedMinistryLoader = (reader: Reader) =>
  listLoader<MinistryRow>(reader, {
    name: 'expanded_ministries',
    text: `SELECT e.measure_id AS "key", ${columns('Ministry', 'm')}
      FROM (
        SELECT r.measure_id, COALESCE(c.member_id, r.ministry_id) AS ministry_id,
          min(r.position * 10000 + COALESCE(c.position, 0)) AS place
        FROM responsibility r LEFT JOIN membership c ON c.collective_id = r.ministry_id
        WHERE r.measure_id = ANY($1::text[])
        GROUP BY 1, 2
      ) e JOIN ministry m ON m.id = e.ministry_id
      ORDER BY e.measure_id, e.place`,
  });
