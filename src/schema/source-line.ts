import { loadNode } from '../loaders/node.ts';
import type { SourceLineRow } from '../loaders/rows.ts';
import { linesAround, MAX_LINES } from '../loaders/source-text.ts';
import { numberArgument } from '../loaders/user-error.ts';
import { builder } from './builder.ts';
import { Diagnostic } from './diagnostic.ts';
import { LIMITS } from './limits.ts';
import { SourceSpan } from './sourced.ts';

const AROUND = { default: 0, bounds: [0, 20] } as const;

export const LineRole = builder.enumType('LineRole', {
  description: 'What a line of the source turned out to be.',
  values: {
    TITLE: { description: 'Part of the title (表題).' },
    LEGEND: { description: 'Part of the legend (凡例) that explains the status marks.' },
    HEADING: { description: 'A heading (章, 節 …).' },
    MEASURE: { description: 'Part of the row of a measure (施策).' },
    RELISTING: { description: 'Part of a row that lists a measure again (再掲).' },
    NUMBER: { description: 'A measure\u2019s number (施策番号) that stands on a line of its own.' },
    TABLE_HEADER: { description: 'The names of the columns (該当項目, 施策名 …).' },
    TABLE_RULE: { description: 'A line drawn under the names of the columns (罫線).' },
    PAGE_NUMBER: { description: 'A page number (頁番号) that the extraction of the text left between the lines.' },
    BLANK: { description: 'Nothing but white space.' },
    UNEXPLAINED: { description: 'A line that no rule could read; a diagnostic says so.' },
  } as const,
});

export const SourceLine = builder.objectRef<SourceLineRow>('SourceLine').implement({
  description: 'One line of the source text, with what it became.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Line number, counting from 1.' }),
    text: t.string({
      description: 'The line as it stands in the source, without its line break.',
      resolve: ({ text }) => text.replace(/[\r\n]+$/, ''),
    }),
    charStart: t.exposeInt('charStart', {
      description:
        'Where the line begins in the whole text, in UTF-16 code units (as JavaScript counts), from 0. Subtract it from `charStart` and `charEnd` of a SourceSpan to highlight the stretch in `text`.',
    }),
    role: t.expose('role', { type: LineRole, description: 'What the line turned out to be.' }),
    node: t.field({
      type: builder.nodeInterfaceRef(),
      nullable: true,
      description: 'The node that the line is part of; null for blank lines, table headers and what could not be read.',
      resolve: ({ nodeType, nodeId }, _, { loaders }) =>
        nodeType === null || nodeId === null ? null : loadNode(loaders, { typename: nodeType, id: nodeId }),
    }),
    diagnostics: t.field({
      type: [Diagnostic],
      description:
        'The remarks (診断) whose stretch of the source touches this line, in the order of the text; one that goes over several lines comes with each of them.',
      resolve: (line, _, { loaders }) => loaders.lineDiagnostics.load(line),
    }),
  }),
});

builder.objectField(SourceSpan, 'lines', (t) =>
  t.field({
    type: [SourceLine],
    description: `The lines that the stretch touches, in order, and \`around\` lines before and after: for showing the quote in its place. Fewer where the document begins or ends. At most ${MAX_LINES}: of more, the first ${MAX_LINES}, those before the stretch included.`,
    args: {
      around: t.arg.int({
        defaultValue: AROUND.default,
        description: `How many lines before and how many after, ${AROUND.bounds.join(' to ')}.`,
      }),
    },
    complexity: ({ around }) => {
      const lines = Math.min(Math.max(0, around ?? AROUND.default), AROUND.bounds[1]);
      return { field: 1, multiplier: LIMITS.listSize + 2 * lines };
    },
    resolve: (span, { around }, { loaders }) =>
      loaders.lines.load(linesAround(span, numberArgument('around', around ?? AROUND.default, AROUND.bounds))),
  }),
);
