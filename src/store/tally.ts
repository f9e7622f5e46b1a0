import type { DocumentGraph } from '../model/graph.ts';
import type { DateSense } from '../model/text-links.ts';
import { addSections, removeSections, sectionTalliesOf } from './section-tally.ts';
import type { Tx } from './transaction.ts';

// Measures that lists cannot tell apart by what they are usually filtered and counted by, counted once for the whole graph
// (measure_tally). There are thousands of such kinds where there are a million measures, so a count adds up the kinds:
// 3 ms instead of 200 at 160,000 measures, and no more at ten times as many.

/** The bit of each sense of a date. */
export const SENSE_BITS: Readonly<Record<DateSense, number>> = { HAPPENED: 1, PLANNED: 2, UNKNOWN: 4 };

/** A row of measure_tally but for its id. */
interface Tally {
  readonly mark_key: string;
  readonly stage: string;
  readonly name_origin: string;
  readonly is_relisted: boolean;
  readonly senses: number;
  readonly ministry_ids: readonly string[];
  count: number;
}

/** As PostgreSQL sorts texts under COLLATE "C". */
const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** What the measures of a document are, each kind once. */
function talliesOf({ measures, statuses, relistings, dates }: DocumentGraph): Tally[] {
  const statusOf = new Map(statuses.map((status) => [status.id, status]));
  const relisted = new Set(relistings.map(({ measureId }) => measureId));
  const sensesOf = new Map<string, number>();
  for (const { measureId, sense } of dates) {
    sensesOf.set(measureId, (sensesOf.get(measureId) ?? 0) | SENSE_BITS[sense]);
  }
  const tallies = new Map<string, Tally>();
  for (const { id, statusId, nameOrigin, responsibilities } of measures) {
    const status = statusOf.get(statusId);
    if (!status) throw new Error(`Expected a status ${statusId} for ${id}, found none.`);
    const kind = {
      mark_key: status.markKey,
      stage: status.stage,
      name_origin: nameOrigin,
      is_relisted: relisted.has(id),
      senses: sensesOf.get(id) ?? 0,
      ministry_ids: responsibilities.map(({ ministryId }) => ministryId).sort(byBytes),
    };
    const key = JSON.stringify(kind);
    const known = tallies.get(key);
    if (known) known.count += 1;
    else tallies.set(key, { ...kind, count: 1 });
  }
  return [...tallies.values()];
}

/** Adds up rows `k` of kinds and counts. */
const addUp = (kinds: string): string => `INSERT INTO measure_tally
  SELECT encode(sha256(convert_to(ROW(k.mark_key, k.stage, k.name_origin, k.is_relisted, k.senses, k.ministry_ids)::text,
      'UTF8')), 'hex'), k.mark_key, k.stage, k.name_origin, k.is_relisted, k.senses, k.ministry_ids, k.count
  FROM (${kinds}) k
  ON CONFLICT (id) DO UPDATE SET count = measure_tally.count + excluded.count`;

const GIVEN = addUp('SELECT * FROM json_populate_recordset(NULL::measure_tally, $1::json)');

const senseBits = Object.entries(SENSE_BITS).map(([sense, bit]) => `WHEN '${sense}' THEN ${bit}`);

/** Each measure by itself, through indexes: a join could be planned by what the tables held before the import. */
const STORED =
  addUp(`SELECT s.mark_key, s.stage, m.name_origin, m.is_relisted, d.senses, r.ministry_ids, -count(*) AS count
  FROM measure m JOIN status s ON s.id = m.status_id
  CROSS JOIN LATERAL (SELECT COALESCE(bit_or(CASE sense ${senseBits.join(' ')} END), 0) AS senses
    FROM date_mention WHERE measure_id = m.id) d
  CROSS JOIN LATERAL (SELECT ARRAY(SELECT ministry_id FROM responsibility WHERE measure_id = m.id ORDER BY 1)
    AS ministry_ids) r
  WHERE m.document_id = $1 GROUP BY 1, 2, 3, 4, 5, 6`);

const distinct = (keys: readonly (readonly string[])[]): number => new Set(keys.map((key) => key.join('\n'))).size;

/** How much a document has of what is as many as the rows of a table. Ids have no line feeds. */
function documentTally({ slug, sections, measures, relistings, references, mentions }: DocumentGraph): object {
  return {
    document_id: slug,
    sections: sections.length,
    notes: measures.reduce((sum, { notes }) => sum + notes.length, 0),
    relistings: relistings.length,
    relists: relistings.filter(({ measureId }) => measureId !== null).length,
    refers: distinct(
      references.flatMap(({ measureId, to }) => (to.type === 'Relisting' ? [] : [[measureId, to.type, to.id]])),
    ),
    mentions: distinct(mentions.map(({ measureId, target }) => [measureId, target.type, target.id])),
  };
}

/** What counting a document in adds, as JSON: worked out without the database, on whatever thread. */
export interface DocumentTally {
  readonly measures: string;
  readonly sections: string;
  readonly document: string;
}

export const tallyOf = (graph: DocumentGraph): DocumentTally => ({
  measures: JSON.stringify(talliesOf(graph)),
  sections: JSON.stringify(sectionTalliesOf(graph)),
  document: JSON.stringify(documentTally(graph)),
});

/** Counts a document in. */
export async function countIn(tx: Tx, { measures, sections, document }: DocumentTally): Promise<void> {
  await tx(GIVEN, [measures]);
  await addSections(tx, sections);
  await tx('INSERT INTO document_tally SELECT * FROM json_populate_record(NULL::document_tally, $1::json)', [document]);
}

/** Counts a document out; to be called while its measures are still there. */
export async function countOut(tx: Tx, slug: string): Promise<void> {
  await tx(STORED, [slug]);
  await tx('DELETE FROM measure_tally WHERE count = 0');
  await removeSections(tx, slug);
  await tx('DELETE FROM document_tally WHERE document_id = $1', [slug]);
}
