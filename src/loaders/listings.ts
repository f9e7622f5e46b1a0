import type { DiagnosticSeverity } from '../parser/diagnostics.ts';
import type { MinistryKind } from '../parser/ministries/registry.ts';
import type { Listing } from './pages/listing.ts';
import type { OrderKey } from './pages/order.ts';
import { WHOLE } from './shape.ts';
import { type Sql, sql } from './sql.ts';

// The lists that have one fixed order. (Lists of measures: measures/listing.ts.)

const key = (field: string, column: string, type: OrderKey['type']): OrderKey => ({
  field,
  column,
  type,
  direction: 'ASC',
  nullable: false,
});
const ID = key('id', 't.id', 'string');
const ORDINAL = key('ordinal', 't.ordinal', 'number');
const DOCUMENT = key('documentId', 't.document_id', 'string');

const plain = (from: Sql) => ({ parts: null, from, counted: from, shape: WHOLE, prepared: true });

export const DOCUMENTS: Listing = {
  ...plain(sql`document t`),
  name: 'documents',
  model: 'Document',
  where: [],
  keys: [ID],
  group: 'documents',
};

/** A document's sections in the order of the text. */
export const SECTIONS: Listing = {
  ...plain(sql`section t`),
  name: 'sections',
  model: 'Section',
  where: [sql`t.document_id = p.id`],
  keys: [ORDINAL],
  group: 'sections',
};

/** 再掲 rows in the order of the text: of one document, or of all. */
export const relistings = (scope: 'document' | 'graph'): Listing => ({
  ...plain(sql`relisting t`),
  name: 'relistings',
  model: 'Relisting',
  where: scope === 'document' ? [sql`t.document_id = p.id`] : [],
  keys: [DOCUMENT, ORDINAL],
  group: `relistings ${scope}`,
});

/** A document's diagnostics in the order of the text. */
export const diagnostics = (severity: readonly DiagnosticSeverity[] | null): Listing => ({
  ...plain(sql`diagnostic t`),
  name: 'diagnostics',
  model: 'Diagnostic',
  where: [
    sql`t.document_id = p.id`,
    ...(severity === null ? [] : [sql`t.severity = ANY(${severity}::diagnostic_severity[])`]),
  ],
  keys: [ORDINAL],
  group: `diagnostics ${JSON.stringify(severity)}`,
});

/** Where texts name an entity. */
export const mentionsOf: Listing = {
  ...plain(sql`mention t`),
  name: 'mentions',
  model: 'Mention',
  where: [sql`t.entity_id = p.id`],
  keys: [key('measureId', 't.measure_id', 'string'), key('position', 't.position', 'number')],
  group: 'mentions',
};

/**
 * The first row of each ministry, from an index that has them in order: for EXISTS the planner would rather read all
 * responsibilities that there are, 300 ms at 160,000 measures.
 */
const NAMED = sql`(COALESCE((SELECT TRUE FROM responsibility r WHERE r.ministry_id = t.id ORDER BY r.measure_id LIMIT 1), FALSE)
  OR COALESCE((SELECT TRUE FROM relisting_ministry r WHERE r.ministry_id = t.id ORDER BY r.relisting_id LIMIT 1), FALSE))`;

/** Ministries in the government's own order; `named`: whether some document names them. */
export const ministries = (kind: readonly MinistryKind[] | null, named: boolean | null): Listing => ({
  ...plain(sql`ministry t`),
  name: 'ministries',
  model: 'Ministry',
  where: [
    ...(kind === null ? [] : [sql`t.kind = ANY(${kind}::ministry_kind[])`]),
    ...(named === null ? [] : [named ? NAMED : sql`NOT ${NAMED}`]),
  ],
  keys: [key('position', 't.position', 'number'), ID],
  group: `ministries ${JSON.stringify([kind, named])}`,
});
