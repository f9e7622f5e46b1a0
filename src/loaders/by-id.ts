import type { Store } from '../store/store.ts';
import { rowLoader } from './batch.ts';
import type { DocumentRow, MeasureRow, MinistryRow, RelistingRow, SectionRow, StatusRow } from './rows.ts';
import { columns, type Model, table } from './sql.ts';

const byId = <Row>(store: Store, model: Model) =>
  rowLoader<Row>(store, {
    name: `${table(model)}_by_id`,
    text: `SELECT t.id AS "key", ${columns(model, 't')} FROM ${table(model)} t WHERE t.id = ANY($1::text[])`,
  });

/** Things by their ids, for edges that point at exactly one thing. */
export const createByIdLoaders = (store: Store) => ({
  documentById: byId<DocumentRow>(store, 'Document'),
  statusById: byId<StatusRow>(store, 'Status'),
  sectionById: byId<SectionRow>(store, 'Section'),
  measureById: byId<MeasureRow>(store, 'Measure'),
  relistingById: byId<RelistingRow>(store, 'Relisting'),
  ministryById: byId<MinistryRow>(store, 'Ministry'),
});
