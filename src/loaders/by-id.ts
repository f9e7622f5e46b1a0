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
export const createByIdLoaders = (reader: Reader) => ({
  documentById: byId<DocumentRow>(reader, 'Document'),
  statusById: byId<StatusRow>(reader, 'Status'),
  sectionById: byId<SectionRow>(reader, 'Section'),
  measureById: byId<MeasureRow>(reader, 'Measure'),
  noteById: byId<NoteRow>(reader, 'ProgressNote'),
  relistingById: byId<RelistingRow>(reader, 'Relisting'),
  ministryById: byId<MinistryRow>(reader, 'Ministry'),
  entityById: byId<EntityRow>(reader, 'Entity'),
});
