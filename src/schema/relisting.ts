import { relistings } from '../loaders/listings.ts';
import { connect } from '../loaders/pages/connection.ts';
import { present } from '../loaders/present.ts';
import type { RelistingRow } from '../loaders/rows.ts';
import { builder } from './builder.ts';
import { pageArgs, pageComplexity } from './connection.ts';
import { Document } from './document.ts';
import { Measure } from './measure.ts';
import { Ministry } from './ministry.ts';
import { Section } from './section.ts';
import { Sourced } from './sourced.ts';

export const RelistingResolution = builder.enumType('RelistingResolution', {
  description: 'How a row that lists a measure again (再掲) was joined to the measure.',
  values: {
    NUMBER: { description: 'By the number that the row states.' },
    NAME: { description: 'By a name that exactly one measure of the document has; the row states no number.' },
  } as const,
});

export const Relisting = builder.prismaNode('Relisting', {
  description: 'A row that lists a measure again under another heading (再掲).',
  id: { field: 'id' },
  nullable: true,
  interfaces: [Sourced],
  fields: (t) => ({
    label: t.exposeString('label', { description: 'The label of its item (該当項目) under the heading, such as ア).' }),
    position: t.exposeInt('position', { description: 'Place among the entries of its section, from 1.' }),
    statedNumber: t.exposeInt('statedNumber', {
      nullable: true,
      description: 'The number (施策番号) of the measure as the row states it; null where it states none.',
    }),
    statedName: t.exposeString('statedName', {
      nullable: true,
      description: 'The name (施策名) as the row states it; null where it states none.',
    }),
    resolvedBy: t.expose('resolvedBy', {
      type: RelistingResolution,
      nullable: true,
      description: 'How the row was joined to its measure; null when it points at nothing.',
    }),
    agrees: t.exposeBoolean('agrees', {
      description: 'Whether name and ministries say the same as the measure\u2019s own row.',
    }),
    discrepancies: t.exposeStringList('discrepancies', {
      description: 'What the row says differently from the measure\u2019s own row, one English sentence each.',
    }),
  }),
});

builder.prismaObjectFields(Relisting, (t) => ({
  document: t.field({
    type: Document,
    description: 'The document that the row stands in.',
    resolve: async ({ documentId }, _, { loaders }) => present(await loaders.documentById.load(documentId)),
  }),
  section: t.field({
    type: Section,
    description: 'The heading directly above the row.',
    resolve: async ({ sectionId }, _, { loaders }) => present(await loaders.sectionById.load(sectionId)),
  }),
  measure: t.field({
    type: Measure,
    nullable: true,
    description: 'The measure (施策) that is listed again; null when the row points at nothing.',
    resolve: ({ measureId }, _, { loaders }) => (measureId === null ? null : loaders.measureById.load(measureId)),
  }),
  ministries: t.field({
    type: [Ministry],
    description: 'The ministries (担当省庁) that the row names, in stated order.',
    resolve: ({ id }, _, { loaders }) => loaders.relistingMinistries.load(id),
  }),
}));

export const RelistingConnection = builder.connectionObject(
  { type: Relisting, name: 'RelistingConnection', description: 'A page of rows that list measures again (再掲).' },
  { name: 'RelistingEdge', description: 'A 再掲 row on a page, with its cursor.' },
);

builder.queryField('relistings', (t) =>
  t.field({
    type: RelistingConnection,
    description: 'The rows that list a measure again (再掲), by document in the order of the text.',
    args: {
      ...pageArgs(t.arg),
      document: t.arg.string({ description: 'Slug of the document to keep to; all documents without it.' }),
    },
    complexity: pageComplexity,
    resolve: (_, { document, ...page }, { loaders }) =>
      connect<RelistingRow>(loaders, relistings(document == null ? 'graph' : 'document'), document ?? null, page),
  }),
);
