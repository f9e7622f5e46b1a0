import pg from 'pg';
import { databaseUrl, POOL } from '../peer.ts';

const pool = new pg.Pool({ connectionString: databaseUrl(), max: POOL });

export interface MeasureRow {
  readonly id: string;
  readonly number: number;
  readonly displayName: string;
  readonly sectionId: string;
}
export interface SectionRow {
  readonly id: string;
  readonly heading: string;
  readonly parentId: string | null;
}
export interface MinistryRow {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
}

export const MEASURE = 'm.id, m.number, m.display_name AS "displayName", m.section_id AS "sectionId"';
export const SECTION = 's.id, s.heading, s.parent_id AS "parentId"';
export const MINISTRY = 'n.id, n.id AS name, n.name_en AS "nameEn"';

/** A statement by its name, prepared once a connection. */
export async function rows<Row extends object>(name: string, text: string, values: unknown[]): Promise<Row[]> {
  return (await pool.query<Row>({ name, text, values })).rows;
}

type Keyed<Row> = Row & { readonly key: string };

/** For each id its rows, in their order; one statement for all ids, whose column `key` says whose a row is. */
export async function rowsOf<Row extends object>(
  name: string,
  text: string,
  ids: readonly string[],
  ...more: unknown[]
): Promise<Map<string, Row[]>> {
  const found = await rows<Keyed<Row>>(name, text, [[...new Set(ids)], ...more]);
  const lists = new Map<string, Row[]>();
  for (const row of found) {
    const list = lists.get(row.key);
    if (list) list.push(row);
    else lists.set(row.key, [row]);
  }
  return lists;
}
