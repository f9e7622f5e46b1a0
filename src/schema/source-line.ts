import type { NodeType } from '../loaders/global-id.ts';
import type { Loaders } from '../loaders/index.ts';
import type { SourceLineRow } from '../loaders/rows.ts';
import { builder } from './builder.ts';

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

/** The loader of each type that a line can be part of. */
const LOADERS: Partial<Record<NodeType, (loaders: Loaders, id: string) => Promise<object | null>>> = {
  Document: ({ documentById }, id) => documentById.load(id),
  Status: ({ statusById }, id) => statusById.load(id),
  Section: ({ sectionById }, id) => sectionById.load(id),
  Measure: ({ measureById }, id) => measureById.load(id),
  Relisting: ({ relistingById }, id) => relistingById.load(id),
};

async function nodeOf({ nodeType, nodeId }: SourceLineRow, loaders: Loaders): Promise<object | null> {
  if (nodeType === null || nodeId === null) return null;
  const node = await LOADERS[nodeType as NodeType]?.(loaders, nodeId);
  return node ? { ...node, __typename: nodeType } : null;
}

export const SourceLine = builder.objectRef<SourceLineRow>('SourceLine').implement({
  description: 'One line of the source text, with what it became.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Line number, counting from 1.' }),
    text: t.string({
      description: 'The line as it stands in the source, without its line break.',
      resolve: ({ text }) => text.replace(/[\r\n]+$/, ''),
    }),
    role: t.expose('role', { type: LineRole, description: 'What the line turned out to be.' }),
    node: t.field({
      type: builder.nodeInterfaceRef(),
      nullable: true,
      description: 'The node that the line is part of; null for blank lines, table headers and what could not be read.',
      resolve: (line, _, { loaders }) => nodeOf(line, loaders),
    }),
  }),
});
