import type { DocumentRow } from '../loaders/rows.ts';
import { builder } from './builder.ts';

export const Coverage = builder.objectRef<DocumentRow>('Coverage').implement({
  description:
    'Every line of the source, by what became of it. Nothing is dropped in silence: nodes, furniture, blank and unexplained add up to lines.',
  fields: (t) => ({
    lines: t.exposeInt('lineCount', { description: 'Number of lines in the source.' }),
    nodes: t.exposeInt('nodeLines', {
      description: 'Lines that became part of a node: title, legend, headings, rows.',
    }),
    furniture: t.exposeInt('furnitureLines', {
      description: 'Lines that only lay out the page, such as table headers.',
    }),
    blank: t.exposeInt('blankLines', { description: 'Lines of nothing but white space.' }),
    unexplained: t.exposeInt('unexplainedLines', {
      description:
        'Lines that no rule could read; each has a diagnostic. 0 when the document was understood completely.',
    }),
  }),
});
