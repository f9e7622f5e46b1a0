import { present } from '../loaders/present.ts';
import { builder } from './builder.ts';
import { pageComplexity } from './connection.ts';
import { Document } from './document.ts';
import { MeasureConnection } from './measure.ts';
import { measureListArgs, measures } from './measure-list.ts';
import { SourceSpan, spanOrNull } from './sourced.ts';

export const ProgressStage = builder.enumType('ProgressStage', {
  description: 'How far a measure is, comparable across documents whatever marks their legends (凡例) use.',
  values: {
    DONE: { description: 'Carried out (実施済み).' },
    ON_TRACK: { description: 'Being prepared; expected to be carried out within the planned time (実施できる予定).' },
    TO_START: {
      description: 'Work is yet to begin; expected to be carried out within the planned time (開始する予定).',
    },
    UNCERTAIN: { description: 'Not known whether it can be carried out within the planned time (不明).' },
    OTHER: { description: 'Whatever the meaning of the mark does not say, or a mark without a meaning (その他).' },
  } as const,
});

export const Status = builder.prismaNode('Status', {
  description: 'A mark of the document\u2019s own legend (凡例) for the present state of a measure (現時点の状況).',
  id: { field: 'id' },
  nullable: true,
  fields: (t) => ({
    mark: t.exposeString('mark', {
      description: 'The mark as written, such as ①. Empty where rows leave the status out.',
    }),
    meaning: t.exposeString('meaning', {
      description: 'What the legend says the mark means, in Japanese; empty where the legend does not define it.',
    }),
    rank: t.exposeInt('rank', {
      description: 'Place in the legend, from 1; undefined marks come last. Orders by STATUS follow it.',
    }),
    stage: t.expose('stage', { type: ProgressStage, description: 'The meaning in terms comparable across documents.' }),
    defined: t.exposeBoolean('defined', {
      description: 'Whether the legend defines the mark; false for marks that only rows use.',
    }),
  }),
});

builder.prismaObjectFields(Status, (t) => ({
  document: t.field({
    type: Document,
    description: 'The document whose legend this is.',
    resolve: async ({ documentId }, _, { loaders }) => present(await loaders.documentById.load(documentId)),
  }),
  measures: t.field({
    type: MeasureConnection,
    description: 'The measures (施策) with this mark.',
    args: measureListArgs(t.arg),
    complexity: pageComplexity,
    resolve: ({ id }, args, context, info) => measures({ kind: 'status' }, id, args, context, info),
  }),
  source: t.field({
    type: SourceSpan,
    nullable: true,
    description: 'Where the legend defines the mark; null where it does not.',
    resolve: ({ documentId, lineStart, lineEnd, charStart, charEnd }) =>
      spanOrNull(documentId, { lineStart, lineEnd, charStart, charEnd }),
  }),
}));
