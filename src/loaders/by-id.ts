import { rowLoader } from './batch.ts';
import type { Reader } from './reader.ts';
import type {
  DocumentRow,
  EntityRow,
  MeasureRow,
  MinistryRow,
  NoteRow,
  RelistingRow,
  SectionRow,
  StatusRow,
} from './rows.ts';
import { columns, type Model, table } from './sql.ts';

const byId = <Row>(reader: Reader, model: Model) =>
  rowLoader<Row>(reader, {
    name: `${table(model)}_by_id`,
    text: `SELECT t.id AS "key", ${columns(model, 't')} FROM ${table(model)} t WHERE t.id = ANY($1::text[])`,
  });

/** Things by their ids, for the interface Node and for edges that point at exactly one thing. */
export const BY_ID = {
  documentById: (reader: Reader) => byId<DocumentRow>(reader, 'Document'),
  statusById: (reader: Reader) => byId<StatusRow>(reader, 'Status'),
  sectionById: (reader: Reader) => byId<SectionRow>(reader, 'Section'),
  measureById: (reader: Reader) => byId<MeasureRow>(reader, 'Measure'),
  noteById: (reader: Reader) => byId<NoteRow>(reader, 'ProgressNote'),
  relistingById: (reader: Reader) => byId<RelistingRow>(reader, 'Relisting'),
  ministryById: (reader: Reader) => byId<MinistryRow>(reader, 'Ministry'),
  entityById: (reader: Reader) => byId<EntityRow>(reader, 'Entity'),
};
