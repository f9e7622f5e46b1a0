import { present } from '../loaders/present.ts';
import type { MeasureRow } from '../loaders/rows.ts';
import { requireSoleDocument } from '../loaders/sole-document.ts';
import { builder } from './builder.ts';
import { pageComplexity } from './connection.ts';
import type { Context } from './context.ts';
import { Document } from './document.ts';
import { measureListArgs, measures } from './measure-list.ts';
import { Ministry } from './ministry.ts';
import { ProgressNote } from './progress-note.ts';
import { Relisting } from './relisting.ts';
import { Responsibility } from './responsibility.ts';
import { Section } from './section.ts';
import { Sourced, SourceSpan, spanOrNull } from './sourced.ts';
import { Status } from './status.ts';

export const NameOrigin = builder.enumType('NameOrigin', {
  description: 'Where a measure\u2019s name (施策名) comes from.',
  values: {
    STATED: { description: 'The measure\u2019s own row states it.' },
    RELISTING: { description: 'Its own row lost it; a row that lists the measure again (再掲) gives it.' },
    ABSENT: { description: 'The source lost it and nothing else gives it.' },
  } as const,
});

export const NumberOrigin = builder.enumType('NumberOrigin', {
  description: 'Where a measure\u2019s number (施策番号) comes from.',
  values: {
    STATED: { description: 'The measure\u2019s own row states it.' },
    OWN_LINE: { description: 'It stands on a line of its own above the table whose row lost it.' },
    POSITION: { description: 'The document numbers nothing; it is the place in the order of the text.' },
  } as const,
});

export const Measure = builder.prismaNode('Measure', {
  description: 'A policy measure (施策): one numbered row of the report, with who answers for it and how far it is.',
  id: { field: 'id' },
  nullable: true,
  interfaces: [Sourced],
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'The number (施策番号) that the document gives the measure.' }),
    numberOrigin: t.expose('numberOrigin', { type: NumberOrigin, description: 'Where the number comes from.' }),
    label: t.exposeString('label', {
      description: 'The label of its item (該当項目) under the heading, such as イ) b).',
    }),
    name: t.exposeString('name', {
      nullable: true,
      description: 'Name (施策名) as stated; null where the source lost it and nothing else gives it.',
    }),
    nameOrigin: t.expose('nameOrigin', { type: NameOrigin, description: 'Where the name comes from.' }),
    displayName: t.exposeString('displayName', {
      description: 'Something to show, never empty: the name, or number, label and heading where there is no name.',
    }),
    isRelisted: t.exposeBoolean('isRelisted', { description: 'Whether some row lists the measure again (再掲).' }),
  }),
});

const sectionOf = (measure: MeasureRow, { loaders }: Context) =>
  measure.section ?? loaders.sectionById.load(measure.sectionId).then(present);

const statusOf = (measure: MeasureRow, { loaders }: Context) =>
  measure.status ?? loaders.statusById.load(measure.statusId).then(present);

builder.prismaObjectFields(Measure, (t) => ({
  document: t.field({
    type: Document,
    description: 'The document that the measure stands in.',
    resolve: async ({ documentId }, _, { loaders }) => present(await loaders.documentById.load(documentId)),
  }),
  section: t.field({
    type: Section,
    description: 'The heading directly above the measure.',
    resolve: (measure, _, context) => sectionOf(measure, context),
  }),
  ancestors: t.field({
    type: [Section],
    description: 'All headings above the measure, the chapter (章) first and its own section last.',
    resolve: ({ sectionId }, _, { loaders }) => loaders.sectionPath.load(sectionId),
  }),
  status: t.field({
    type: Status,
    description: 'Its present state (現時点の状況), by the mark of the document\u2019s legend.',
    resolve: (measure, _, context) => statusOf(measure, context),
  }),
  statusSource: t.field({
    type: SourceSpan,
    nullable: true,
    description: 'Where its row states the mark (現時点の状況); null where the row states none.',
    resolve: ({ documentId, statusLineStart, statusLineEnd, statusCharStart, statusCharEnd }) =>
      spanOrNull(documentId, {
        lineStart: statusLineStart,
        lineEnd: statusLineEnd,
        charStart: statusCharStart,
        charEnd: statusCharEnd,
      }),
  }),
  responsibilities: t.field({
    type: [Responsibility],
    description: 'Who answers for it (担当省庁), in stated order, each with its place in the source.',
    resolve: async (measure, _, { loaders }) =>
      (await loaders.responsibilities.load(measure.id)).map((row) => ({ ...row, measure })),
  }),
  ministries: t.field({
    type: [Ministry],
    description: 'The ministries that answer for it (担当省庁), in stated order.',
    args: {
      expand: t.arg.boolean({
        defaultValue: false,
        description:
          'Whether to put the members of a collective (全府省庁: all ministries) in its place, each ministry once (registry fact).',
      }),
    },
    resolve: ({ id, ministries }: MeasureRow, { expand }, { loaders }) => {
      if (expand) return loaders.expandedMinistries.load(id);
      return ministries ?? loaders.responsibilities.load(id).then((rows) => rows.map(({ ministry }) => ministry));
    },
  }),
  progressNotes: t.field({
    type: [ProgressNote],
    description: 'What was done (進捗状況): the items (・) of the progress column, in order.',
    resolve: async (measure, _, { loaders }) =>
      (await loaders.progressNotes.load(measure.id)).map((note) => ({ ...note, measure })),
  }),
  relistings: t.field({
    type: [Relisting],
    description: 'The rows that list the measure again elsewhere (再掲), in the order of the text.',
    resolve: ({ id }, _, { loaders }) => loaders.relistings.load(id),
  }),
}));

export const MeasureConnection = builder.connectionObject(
  { type: Measure, name: 'MeasureConnection', description: 'A page of measures (施策).' },
  { name: 'MeasureEdge', description: 'A measure on a page, with its cursor.' },
);

builder.queryFields((t) => ({
  measures: t.field({
    type: MeasureConnection,
    description: 'The measures (施策) of all documents; by document and place in it unless ordered otherwise.',
    args: measureListArgs(t.arg),
    complexity: pageComplexity,
    resolve: (_, args, context, info) => measures({ kind: 'graph' }, null, args, context, info),
  }),
  measure: t.field({
    type: Measure,
    nullable: true,
    description: 'The measure with this number (施策番号); null when there is none.',
    args: {
      number: t.arg.int({ required: true, description: 'The number that the document gives the measure.' }),
      document: t.arg.string({
        description: 'Slug of its document; may be left out while the graph holds one document.',
      }),
    },
    resolve: async (_, { number, document }, { loaders, reader }) => {
      const measure = await loaders.measureByNumber.load({ documentId: document ?? null, number });
      if (!measure && document == null) await requireSoleDocument(reader);
      return measure;
    },
  }),
}));
