import type { DiagnosticSeverity } from '../parser/diagnostics.ts';
import type { MinistryKind } from '../parser/ministries/registry.ts';
import type { Listing } from './pages/listing.ts';
import type { OrderKey } from './pages/order.ts';
import { sql } from './sql.ts';

// The lists that have one fixed order. (Lists of measures: measures/listing.ts.)

const key = (field: string, column: string, type: OrderKey['type']): OrderKey => ({
  field,
  column,
  type,
  direction: 'ASC',
  nullable: false,
});
const ID = key('id', 'id', 'string');
const ORDINAL = key('ordinal', 'ordinal', 'number');
const DOCUMENT = key('documentId', 'document_id', 'string');

const plain = { embeds: [], prepared: true } as const;

export const DOCUMENTS: Listing = {
  ...plain,
  name: 'documents',
  model: 'Document',
  from: sql`document t`,
  where: [],
  keys: [ID],
  group: 'documents',
};

/** A document's sections in the order of the text. */
export const SECTIONS: Listing = {
  ...plain,
  name: 'sections',
  model: 'Section',
  from: sql`section t`,
  where: [sql`t.document_id = p.id`],
  keys: [ORDINAL],
  group: 'sections',
};

/** 再掲 rows in the order of the text: of one document, or of all. */
export const relistings = (scope: 'document' | 'graph'): Listing => ({
  ...plain,
  name: 'relistings',
  model: 'Relisting',
  from: sql`relisting t`,
  where: scope === 'document' ? [sql`t.document_id = p.id`] : [],
  keys: [DOCUMENT, ORDINAL],
  group: `relistings ${scope}`,
});

/** A document's diagnostics in the order of the text. */
export const diagnostics = (severity: readonly DiagnosticSeverity[] | null): Listing => ({
  ...plain,
  name: 'diagnostics',
  model: 'Diagnostic',
  from: sql`diagnostic t`,
  where: [
    sql`t.document_id = p.id`,
    ...(severity === null ? [] : [sql`t.severity = ANY(${severity}::diagnostic_severity[])`]),
  ],
  keys: [ORDINAL],
  group: `diagnostics ${JSON.stringify(severity)}`,
});

const NAMED = sql`(EXISTS (SELECT 1 FROM responsibility r WHERE r.ministry_id = t.id)
  OR EXISTS (SELECT 1 FROM relisting_ministry r WHERE r.ministry_id = t.id))`;

/** Ministries in the government's own order; `named`: whether some document names them. */
export const ministries = (kind: readonly MinistryKind[] | null, named: boolean | null): Listing => ({
  ...plain,
  name: 'ministries',
  model: 'Ministry',
  from: sql`ministry t`,
  where: [
    ...(kind === null ? [] : [sql`t.kind = ANY(${kind}::ministry_kind[])`]),
    ...(named === null ? [] : [named ? NAMED : sql`NOT ${NAMED}`]),
  ],
  keys: [key('position', 'position', 'number'), ID],
  group: `ministries ${JSON.stringify([kind, named])}`,
});
