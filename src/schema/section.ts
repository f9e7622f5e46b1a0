import { present } from '../loaders/present.ts';
import type { SectionRow } from '../loaders/rows.ts';
import { findSection } from '../loaders/section-by-path.ts';
import { requireSoleDocument } from '../loaders/sole-document.ts';
import { builder } from './builder.ts';
import { pageComplexity } from './connection.ts';
import { Document } from './document.ts';
import { BRANCHING } from './limits.ts';
import { MeasureConnection } from './measure.ts';
import { measureListArgs, measures } from './measure-list.ts';
import { ownMeasures } from './own-measures.ts';
import { SectionEntry } from './section-entry.ts';
import { below } from './shape.ts';
import { Sourced } from './sourced.ts';

export const SectionLevel = builder.enumType('SectionLevel', {
  description: 'The level of a heading, by its kind of marker.',
  values: {
    CHAPTER: { description: 'Chapter (章), such as 第3章.' },
    SECTION: { description: 'Section (節), such as 第1節.' },
    DIVISION: { description: 'Division, marked ア, イ …' },
    HEADING: { description: 'Heading (項目), marked ①, ② … or (1), (2) …' },
    SUBHEADING: { description: 'Subheading (小項目), marked (ア), (イ) …' },
  } as const,
});

export const Section = builder.prismaNode('Section', {
  description: 'A heading of the document with what stands under it (見出し).',
  id: { field: 'id' },
  nullable: true,
  interfaces: [Sourced],
  fields: (t) => ({
    level: t.expose('level', { type: SectionLevel, description: 'Level of the heading.' }),
    depth: t.exposeInt('depth', { description: 'Steps below the top: 0 for a chapter.' }),
    position: t.exposeInt('position', { description: 'Place among its siblings, from 1.' }),
    marker: t.exposeString('marker', { description: 'What marks the heading, such as 第1節, ア or ③.' }),
    title: t.exposeString('title', { description: 'The heading without its marker, in Japanese.' }),
    heading: t.exposeString('heading', { description: 'The heading as written, marker and title.' }),
    path: t.exposeStringList('path', {
      description: 'The markers from the chapter down to this heading; what the query field `section` takes.',
    }),
  }),
});

builder.prismaObjectFields(Section, (t) => ({
  document: t.field({
    type: Document,
    description: 'The document that the heading stands in.',
    resolve: async ({ documentId }, _, { loaders }) => present(await loaders.documentById.load(documentId)),
  }),
  parent: t.field({
    type: Section,
    nullable: true,
    description: 'The heading that this one stands under; null for a chapter (章).',
    resolve: ({ parentId, parent }: SectionRow, _, { loaders }) => {
      if (parent !== undefined) return parent;
      return parentId === null ? null : loaders.sectionById.load(parentId);
    },
  }),
  ancestors: t.field({
    type: [Section],
    description: 'All headings above this one, the chapter (章) first.',
    resolve: async ({ id }, _, { loaders }) => (await loaders.sectionPath.load(id)).slice(0, -1),
  }),
  children: t.field({
    type: [Section],
    description: 'The headings directly under this one, in the order of the text.',
    complexity: BRANCHING,
    resolve: (section: SectionRow, _, { loaders }, info) =>
      section.children ?? below(loaders, { model: 'Section', id: section.id }, 'children', info),
  }),
  entries: t.field({
    type: [SectionEntry],
    description:
      'The rows directly under this heading, measures (施策) and repeated ones (再掲), in the order of the text.',
    resolve: async ({ id }, _, { loaders }) => {
      const [own, repeated] = await Promise.all([loaders.sectionMeasures.load(id), loaders.sectionRelistings.load(id)]);
      return [...own, ...repeated].sort((a, b) => a.position - b.position);
    },
  }),
  measures: t.field({
    type: MeasureConnection,
    description: 'The measures (施策) under this heading, each once.',
    args: {
      ...measureListArgs(t.arg),
      includeDescendants: t.arg.boolean({
        defaultValue: true,
        description: 'Whether headings further down count as well.',
      }),
      includeRelisted: t.arg.boolean({
        defaultValue: false,
        description: 'Whether measures count that stand elsewhere and are only listed again (再掲) here.',
      }),
    },
    complexity: pageComplexity,
    resolve: (section: SectionRow, { includeDescendants, includeRelisted, ...args }, context, info) => {
      const own = ownMeasures(section, info);
      if (own) return own;
      const scope = {
        kind: 'section',
        includeDescendants: includeDescendants ?? true,
        includeRelisted: includeRelisted ?? false,
      } as const;
      return measures(scope, section.id, args, context, info);
    },
  }),
}));

export const SectionConnection = builder.connectionObject(
  { type: Section, name: 'SectionConnection', description: 'A page of headings.' },
  { name: 'SectionEdge', description: 'A heading on a page, with its cursor.' },
);

builder.queryField('section', (t) =>
  t.field({
    type: Section,
    nullable: true,
    description:
      'The heading that a path of markers leads to, such as ["第3章", "第1節", "ア"]; widths do not matter. null when there is none.',
    args: {
      path: t.arg.stringList({ required: true, description: 'Markers from the chapter (章) down.' }),
      document: t.arg.string({
        description: 'Slug of its document; may be left out while the graph holds one document.',
      }),
    },
    resolve: async (_, { path, document }, { reader }) => {
      const section = await findSection(reader, path, document ?? null);
      if (!section && document == null) await requireSoleDocument(reader);
      return section;
    },
  }),
);
