import { MAX_ELSEWHERE } from '../loaders/in-text.ts';
import { present } from '../loaders/present.ts';
import type { NoteRow } from '../loaders/rows.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { Measure } from './measure.ts';
import { Sourced } from './sourced.ts';

export const ProgressNote = builder.prismaNode('ProgressNote', {
  description: 'One item of what was done for a measure (進捗状況), usually a sentence or two.',
  id: { field: 'id' },
  nullable: true,
  interfaces: [Sourced],
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'Place among the notes of the measure, from 1.' }),
    text: t.exposeString('text', { description: 'The text, in Japanese, without its bullet (・).' }),
  }),
});

const measureOf = (note: NoteRow, { loaders }: Context) =>
  note.measure ?? loaders.measureById.load(note.measureId).then(present);

builder.prismaObjectFields(ProgressNote, (t) => ({
  measure: t.field({
    type: Measure,
    description: 'The measure (施策) that the note is about.',
    resolve: (note, _, context) => measureOf(note, context),
  }),
  sameTextIn: t.field({
    type: [ProgressNote],
    description: `Other notes that say the same word for word (同文), widths and spaces apart, of any document; the first ${MAX_ELSEWHERE}.`,
    resolve: ({ id }, _, { loaders }) => loaders.sameText.load(id),
  }),
}));
