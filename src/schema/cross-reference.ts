import { type CrossReferenceRow, MAX_ELSEWHERE } from '../loaders/in-text.ts';
import { loadNode } from '../loaders/node.ts';
import { present } from '../loaders/present.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { Measure } from './measure.ts';
import { ProgressNote } from './progress-note.ts';
import { Sourced } from './sourced.ts';

export const CrossReferenceKind = builder.enumType('CrossReferenceKind', {
  description: 'How a text points elsewhere.',
  values: {
    SEE: { description: 'The text sends the reader to another measure: ウ）を参照 (see c)) and the like.' },
    RELISTED: {
      description: 'The measure is listed again (再掲): by a row of its own, or the text says of which measure.',
    },
    CHAPTER: {
      description:
        'The text names a chapter or section of the plan (第2章): the heading where the document has it, else an entity.',
    },
  } as const,
});

function targetOf(reference: CrossReferenceRow, { loaders }: Context) {
  const { toMeasureId, toSectionId, toEntityId, toRelistingId } = reference;
  if (toMeasureId !== null) return loadNode(loaders, { typename: 'Measure', id: toMeasureId });
  if (toSectionId !== null) return loadNode(loaders, { typename: 'Section', id: toSectionId });
  if (toEntityId !== null) return loadNode(loaders, { typename: 'Entity', id: toEntityId });
  if (toRelistingId !== null) return loadNode(loaders, { typename: 'Relisting', id: toRelistingId });
  throw new Error('A cross-reference points at nothing.');
}

export const CrossReference = builder.objectRef<CrossReferenceRow>('CrossReference').implement({
  description: 'A place where the text points from a measure to another node (参照).',
  interfaces: [Sourced],
  fields: (t) => ({
    from: t.field({
      type: Measure,
      description: 'The measure (施策) whose text points.',
      resolve: async ({ measure, measureId }, _, { loaders }) =>
        measure ?? present(await loaders.measureById.load(measureId)),
    }),
    to: t.field({
      type: builder.nodeInterfaceRef(),
      description:
        'What it points at: a Measure, a Section, an Entity (a chapter that the document lacks) or a Relisting.',
      resolve: async (reference, _, context) => present(await targetOf(reference, context)),
    }),
    kind: t.expose('kind', { type: CrossReferenceKind, description: 'How it points.' }),
    note: t.field({
      type: ProgressNote,
      nullable: true,
      description:
        'The progress note (進捗状況) that it stands in; null where it stands in the name of the measure or is a row of its own (再掲).',
      resolve: ({ noteId }, _, { loaders }) => (noteId === null ? null : loaders.noteById.load(noteId)),
    }),
  }),
});

builder.prismaObjectFields(Measure, (t) => ({
  references: t.field({
    type: [CrossReference],
    description:
      'Where its text, or a row that lists it again (再掲), points elsewhere (参照), in the order of the text.',
    resolve: async (measure, _, { loaders }) =>
      (await loaders.referencesFrom.load(measure.id)).map((row) => ({ ...row, measure })),
  }),
  referencedBy: t.field({
    type: [CrossReference],
    description: `Where the texts of other measures point at it (参照), by document and place in it; the first ${MAX_ELSEWHERE}.`,
    resolve: ({ id }, _, { loaders }) => loaders.referencesTo.load(id),
  }),
}));
