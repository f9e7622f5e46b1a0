import type { MentionRow } from '../loaders/in-text.ts';
import { mentionsOf } from '../loaders/listings.ts';
import { connect } from '../loaders/pages/connection.ts';
import { present } from '../loaders/present.ts';
import { builder } from './builder.ts';
import { pageArgs, pageComplexity } from './connection.ts';
import type { Context } from './context.ts';
import { Document } from './document.ts';
import { Entity } from './entity.ts';
import { Measure } from './measure.ts';
import { Ministry } from './ministry.ts';
import { ProgressNote } from './progress-note.ts';
import { Sourced } from './sourced.ts';

export const MentionTarget = builder.unionType('MentionTarget', {
  description:
    'What a text can name: an entity, a ministry (省庁), a measure (施策) by its exact name, or the document itself.',
  types: () => [Entity, Ministry, Measure, Document],
});

async function targetOf(mention: MentionRow, { loaders }: Context) {
  const { entityId, ministryId, targetMeasureId, targetDocumentId } = mention;
  if (entityId !== null) return Entity.addBrand(present(await loaders.entityById.load(entityId)));
  if (ministryId !== null) return Ministry.addBrand(present(await loaders.ministryById.load(ministryId)));
  if (targetMeasureId !== null) return Measure.addBrand(present(await loaders.measureById.load(targetMeasureId)));
  if (targetDocumentId !== null) return Document.addBrand(present(await loaders.documentById.load(targetDocumentId)));
  throw new Error('A mention names nothing.');
}

export const Mention = builder.objectRef<MentionRow>('Mention').implement({
  description: 'A place where a text names a thing (言及).',
  interfaces: [Sourced],
  fields: (t) => ({
    note: t.field({
      type: ProgressNote,
      nullable: true,
      description: 'The progress note (進捗状況) that it stands in; null where it stands in the name of the measure.',
      resolve: ({ noteId }, _, { loaders }) => (noteId === null ? null : loaders.noteById.load(noteId)),
    }),
    measure: t.field({
      type: Measure,
      description: 'The measure (施策) whose text it is.',
      resolve: async ({ measure, measureId }, _, { loaders }) =>
        measure ?? present(await loaders.measureById.load(measureId)),
    }),
    target: t.field({
      type: MentionTarget,
      description: 'What is named.',
      resolve: (mention, _, context) => targetOf(mention, context),
    }),
    surface: t.exposeString('surface', {
      description: 'The name as the text writes it (表記): IPA where the target is 独立行政法人情報処理推進機構.',
    }),
  }),
});

export const MentionConnection = builder.connectionObject(
  { type: Mention, name: 'MentionConnection', description: 'A page of mentions (言及).' },
  { name: 'MentionEdge', description: 'A mention on a page, with its cursor.' },
);

builder.prismaObjectField(Measure, 'mentions', (t) =>
  t.field({
    type: [Mention],
    description: 'What its name and its progress notes name (言及), in the order of the text; every occurrence.',
    resolve: async (measure, _, { loaders }) =>
      (await loaders.mentionsInMeasure.load(measure.id)).map((row) => ({ ...row, measure })),
  }),
);

builder.prismaObjectField(ProgressNote, 'mentions', (t) =>
  t.field({
    type: [Mention],
    description: 'What the note names (言及), in the order of the text; every occurrence.',
    resolve: ({ id }, _, { loaders }) => loaders.mentionsInNote.load(id),
  }),
);

builder.prismaObjectField(Entity, 'mentions', (t) =>
  t.field({
    type: MentionConnection,
    description: 'Where texts name it (言及), by document and place in it.',
    args: pageArgs(t.arg),
    complexity: pageComplexity,
    resolve: ({ id }, args, { loaders }) => connect<MentionRow>(loaders, mentionsOf, id, args),
  }),
);
