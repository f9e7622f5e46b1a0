import type { DocumentGraph } from '../model/graph.ts';
import type { Tx } from './transaction.ts';

// Measures counted by heading, mark and ministry (section_tally): what facets by heading and by mark add up. Such counts
// are a document's own, and of a ministry that 40 % of the measures name there are a third as many as it has measures, in
// an index that has them side by side.

/** Stands for all measures, whomever their rows name. */
export const ALL_MINISTRIES = '';

/** A row of section_tally. */
interface SectionTally {
  readonly ministry_id: string;
  readonly section_id: string;
  readonly status_id: string;
  count: number;
}

/** A row of a measure names a ministry once. */
export function sectionTalliesOf({ measures }: DocumentGraph): SectionTally[] {
  const tallies = new Map<string, SectionTally>();
  for (const { sectionId, statusId, responsibilities } of measures) {
    for (const ministryId of [ALL_MINISTRIES, ...responsibilities.map((each) => each.ministryId)]) {
      const key = `${ministryId}\n${sectionId}\n${statusId}`;
      const known = tallies.get(key);
      if (known) known.count += 1;
      else tallies.set(key, { ministry_id: ministryId, section_id: sectionId, status_id: statusId, count: 1 });
    }
  }
  return [...tallies.values()];
}

export async function addSections(tx: Tx, tallies: string): Promise<void> {
  await tx('INSERT INTO section_tally SELECT * FROM json_populate_recordset(NULL::section_tally, $1::json)', [tallies]);
}

/**
 * To be called while the document's measures are still there: the primary key leads to its counts, ministry by ministry. Ids
 * begin with the slug and a slash, and `0` follows the slash.
 */
export async function removeSections(tx: Tx, slug: string): Promise<void> {
  await tx(
    `DELETE FROM section_tally WHERE section_id > $1 || '/' AND section_id < $1 || '0' AND ministry_id = ANY($2 || ARRAY(
      SELECT DISTINCT r.ministry_id FROM measure m JOIN responsibility r ON r.measure_id = m.id WHERE m.document_id = $1))`,
    [slug, [ALL_MINISTRIES]],
  );
}
