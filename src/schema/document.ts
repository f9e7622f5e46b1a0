import { DOCUMENTS, diagnostics, relistings, SECTIONS } from '../loaders/listings.ts';
import { connect } from '../loaders/pages/connection.ts';
import type { DiagnosticRow, DocumentRow, RelistingRow, SectionRow } from '../loaders/rows.ts';
import { MAX_LINES } from '../loaders/source-text.ts';
import { badInput } from '../loaders/user-error.ts';
import { builder } from './builder.ts';
import { pageArgs, pageComplexity } from './connection.ts';
import { Coverage } from './coverage.ts';
import { DiagnosticConnection, DiagnosticSeverity } from './diagnostic.ts';
import { BRANCHING } from './limits.ts';
import { Measure, MeasureConnection } from './measure.ts';
import { measureListArgs, measures } from './measure-list.ts';
import { RelistingConnection } from './relisting.ts';
import { Section, SectionConnection } from './section.ts';
import { below } from './shape.ts';
import { SourceLine } from './source-line.ts';
import { Status } from './status.ts';

export const Document = builder.prismaNode('Document', {
  description:
    'A government progress report (進捗報告) as it was read: its headings, measures and legend, what was damaged in it, and its text.',
  id: { field: 'id' },
  nullable: true,
  fields: (t) => ({
    slug: t.exposeString('id', { description: 'Short name that queries use, such as "secure-japan-2007-h1".' }),
    title: t.exposeString('title', { description: 'Title (表題) as the document states it.' }),
    period: t.exposeString('period', {
      nullable: true,
      description:
        'The period (期間) that the report covers, as its title says it (上半期: first half of the fiscal year).',
    }),
    coverage: t.field({
      type: Coverage,
      description: 'What became of every line of the source.',
      resolve: (document) => document,
    }),
    encoding: t.exposeString('encoding', { description: 'Character encoding of the imported file, such as UTF-8.' }),
    sha256: t.exposeString('sha256', { description: 'SHA-256 of the imported file, hexadecimal.' }),
    lineCount: t.exposeInt('lineCount', { description: 'Number of lines in the source.' }),
    importedAt: t.expose('importedAt', {
      type: 'DateTime',
      description: 'When this version of the document was imported.',
    }),
  }),
});

builder.prismaObjectFields(Document, (t) => ({
  legend: t.field({
    type: [Status],
    description: 'The marks that the document defines, with their meanings (凡例), in its own order.',
    resolve: async ({ id }, _, { loaders }) => (await loaders.statuses.load(id)).filter(({ defined }) => defined),
  }),
  statuses: t.field({
    type: [Status],
    description:
      'All marks of the status column (現時点の状況): those of the legend, then those that rows use though the legend does not define them.',
    resolve: ({ id }, _, { loaders }) => loaders.statuses.load(id),
  }),
  chapters: t.field({
    type: [Section],
    description: 'The top level of headings (章), in the order of the text.',
    complexity: BRANCHING,
    resolve: ({ id }, _, { loaders }, info) => below(loaders, { model: 'Document', id }, 'chapters', info),
  }),
  sections: t.field({
    type: SectionConnection,
    description: 'All headings of every level, in the order of the text.',
    args: pageArgs(t.arg),
    complexity: pageComplexity,
    resolve: ({ id }, args, { loaders }) => connect<SectionRow>(loaders, SECTIONS, id, args),
  }),
  measures: t.field({
    type: MeasureConnection,
    description: 'The measures (施策) of this document; in the order of the text unless ordered otherwise.',
    args: measureListArgs(t.arg),
    complexity: pageComplexity,
    resolve: ({ id }, args, context, info) => measures({ kind: 'document' }, id, args, context, info),
  }),
  measure: t.field({
    type: Measure,
    nullable: true,
    description: 'The measure with this number (施策番号); null when there is none.',
    args: { number: t.arg.int({ required: true, description: 'The number that the document gives the measure.' }) },
    resolve: ({ id }, { number }, { loaders }) => loaders.measureByNumber.load({ documentId: id, number }),
  }),
  relistings: t.field({
    type: RelistingConnection,
    description: 'The rows that list a measure again (再掲), in the order of the text.',
    args: pageArgs(t.arg),
    complexity: pageComplexity,
    resolve: ({ id }, args, { loaders }) => connect<RelistingRow>(loaders, relistings('document'), id, args),
  }),
  diagnostics: t.field({
    type: DiagnosticConnection,
    description: 'What was odd, damaged or repaired in the source, in the order of the text.',
    args: {
      ...pageArgs(t.arg),
      severity: t.arg({
        type: [DiagnosticSeverity],
        description: 'Only those of these severities. An empty list holds for none.',
      }),
    },
    complexity: pageComplexity,
    resolve: ({ id }, args, { loaders }) =>
      connect<DiagnosticRow>(loaders, diagnostics(args.severity ?? null), id, args),
  }),
  lines: t.field({
    type: [SourceLine],
    description: `Lines of the source with what each became, at most ${MAX_LINES}; fewer where the document ends.`,
    args: {
      from: t.arg.int({ required: true, description: 'First line, counting from 1.' }),
      to: t.arg.int({ required: true, description: 'Last line, itself included.' }),
    },
    complexity: ({ from, to }) => ({ field: 1, multiplier: Math.min(Math.max(1, to - from + 1), MAX_LINES) }),
    resolve: ({ id }, { from, to }, { loaders }) => {
      if (from < 1) throw badInput(`from must be at least 1, got ${from}.`);
      if (to < from) throw badInput(`to must not be less than from, got from: ${from} and to: ${to}.`);
      if (to - from >= MAX_LINES) {
        throw badInput(`At most ${MAX_LINES} lines can be read at once, got from: ${from} and to: ${to}.`);
      }
      return loaders.lines.load({ documentId: id, from, to });
    },
  }),
}));

export const DocumentConnection = builder.connectionObject(
  { type: Document, name: 'DocumentConnection', description: 'A page of documents.' },
  { name: 'DocumentEdge', description: 'A document on a page, with its cursor.' },
);

builder.queryFields((t) => ({
  documents: t.field({
    type: DocumentConnection,
    description: 'All documents of the graph, by slug.',
    args: pageArgs(t.arg),
    complexity: pageComplexity,
    resolve: (_, args, { loaders }) => connect<DocumentRow>(loaders, DOCUMENTS, null, args),
  }),
  document: t.field({
    type: Document,
    nullable: true,
    description: 'The document with this slug; null when there is none.',
    args: { slug: t.arg.string({ required: true, description: 'Short name of the document.' }) },
    resolve: (_, { slug }, { loaders }) => loaders.documentById.load(slug),
  }),
}));
