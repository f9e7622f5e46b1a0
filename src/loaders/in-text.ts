import type { DateRule } from '../model/dates/resolve.ts';
import type * as models from '../store/generated/prisma/client.ts';
import { listLoader } from './batch.ts';
import type { Reader } from './reader.ts';
import type { MeasureRow, NoteRow } from './rows.ts';
import { columns, type Model, table } from './sql.ts';

// What the texts of measures say beyond their columns: things named, times named, places pointed at.

/** All of them know their measure, and may bring it along. */
interface InText {
  readonly measure?: MeasureRow;
}

export interface MentionRow extends models.Mention, InText {}
export interface CrossReferenceRow extends models.CrossReference, InText {}
export interface DateMentionRow extends Omit<models.DateMention, 'fromDate' | 'toDate' | 'resolvedBy'>, InText {
  readonly resolvedBy: DateRule | null;
  /** First and last day as text: a JavaScript Date would have a time zone. */
  readonly from: string;
  readonly to: string;
}

const DATES = 't.from_date::text AS "from", t.to_date::text AS "to"';

/** Rows of one table by the measure or the note that they stand in, in the order of the text. */
const standingIn = <Row>(reader: Reader, model: Model, by: 'measure_id' | 'note_id', more = '') =>
  listLoader<Row>(reader, {
    name: `${table(model)}_by_${by}`,
    text: `SELECT t.${by} AS "key", ${columns(model, 't')}${more && `, ${more}`} FROM ${table(model)} t
      WHERE t.${by} = ANY($1::text[]) ORDER BY t.measure_id, t.position`,
  });

/** Measure or note → what its text says. */
export const IN_TEXT = {
  mentionsInMeasure: (reader: Reader) => standingIn<MentionRow>(reader, 'Mention', 'measure_id'),
  mentionsInNote: (reader: Reader) => standingIn<MentionRow>(reader, 'Mention', 'note_id'),
  datesInMeasure: (reader: Reader) => standingIn<DateMentionRow>(reader, 'DateMention', 'measure_id', DATES),
  datesInNote: (reader: Reader) => standingIn<DateMentionRow>(reader, 'DateMention', 'note_id', DATES),
  referencesFrom: (reader: Reader) => standingIn<CrossReferenceRow>(reader, 'CrossReference', 'measure_id'),
};

/** What is said of one thing elsewhere is as long as the corpus; more than these help nobody who reads a list. */
export const MAX_ELSEWHERE = 100;

/** Measure → the references that point at it, by document and place in it; at most MAX_ELSEWHERE. */
export const createReferenceToLoader = (reader: Reader) =>
  listLoader<CrossReferenceRow>(reader, {
    name: 'references_to',
    text: `SELECT k.id AS "key", t.* FROM unnest($1::text[]) AS k(id) CROSS JOIN LATERAL (
        SELECT ${columns('CrossReference', 't')} FROM cross_reference t WHERE t.to_measure_id = k.id
        ORDER BY t.measure_id, t.position LIMIT ${MAX_ELSEWHERE}) t
      ORDER BY k.id, t."measureId", t."position"`,
  });

/** Progress note → other notes that say the same, by document and place in it; at most MAX_ELSEWHERE. */
export const createSameTextLoader = (reader: Reader) =>
  listLoader<NoteRow>(reader, {
    name: 'same_text',
    text: `SELECT n.id AS "key", t.* FROM progress_note n CROSS JOIN LATERAL (
        SELECT ${columns('ProgressNote', 't')} FROM progress_note t WHERE t.text_key = n.text_key AND t.id <> n.id
        ORDER BY t.id LIMIT ${MAX_ELSEWHERE}) t
      WHERE n.id = ANY($1::text[]) ORDER BY n.id, t."id"`,
  });

/** Entity → its other names, by document in the order of first use. */
export const createEntityAliasLoader = (reader: Reader) =>
  listLoader<{ readonly alias: string }>(reader, {
    name: 'entity_aliases',
    text: `SELECT t.entity_id AS "key", t.alias FROM entity_alias t WHERE t.entity_id = ANY($1::text[])
      GROUP BY t.entity_id, t.alias ORDER BY t.entity_id, min(t.document_id), min(t.position), t.alias`,
  });
