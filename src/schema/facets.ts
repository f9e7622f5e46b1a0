import type { ArgBuilder } from '@pothos/core';
import { checkFirst, type Facet, type FacetCount, MAX_FIRST } from '../loaders/facets/facet.ts';
import type { ListKey } from '../loaders/pages/page-loader.ts';
import { present } from '../loaders/present.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { MeasureConnection } from './measure.ts';
import { Ministry } from './ministry.ts';
import { Section, SectionLevel } from './section.ts';
import { ProgressStage, Status } from './status.ts';

const COUNT = 'How many measures (施策) of the list: never 0, and none counted twice.';

const StatusCount = builder.objectRef<FacetCount>('StatusCount').implement({
  description: 'How many measures (施策) have one status mark (現時点の状況).',
  fields: (t) => ({
    status: t.field({
      type: Status,
      description: 'The mark; each document has its own, equal marks of two documents are two.',
      resolve: ({ status }) => present(status),
    }),
    count: t.exposeInt('count', { description: COUNT }),
  }),
});

const StageCount = builder.objectRef<FacetCount>('StageCount').implement({
  description: 'How many measures (施策) are at one stage (進捗段階), comparable across documents.',
  fields: (t) => ({
    stage: t.field({ type: ProgressStage, description: 'The stage.', resolve: ({ stage }) => present(stage) }),
    count: t.exposeInt('count', { description: COUNT }),
  }),
});

const MinistryCount = builder.objectRef<FacetCount>('MinistryCount').implement({
  description: 'How many measures (施策) one ministry answers for (担当省庁).',
  fields: (t) => ({
    ministry: t.field({
      type: Ministry,
      description: 'The ministry (省庁) or collective (全府省庁 …).',
      resolve: ({ ministry }) => present(ministry),
    }),
    count: t.exposeInt('count', { description: COUNT }),
  }),
});

const SectionCount = builder.objectRef<FacetCount>('SectionCount').implement({
  description: 'How many measures (施策) stand under one heading (見出し).',
  fields: (t) => ({
    section: t.field({ type: Section, description: 'The heading.', resolve: ({ section }) => present(section) }),
    count: t.exposeInt('count', { description: COUNT }),
  }),
});

const MinistryStatusCount = builder.objectRef<FacetCount>('MinistryStatusCount').implement({
  description: 'A cell of the matrix of ministries (担当省庁) and status marks (現時点の状況).',
  fields: (t) => ({
    ministry: t.field({
      type: Ministry,
      description: 'The ministry (省庁): the row of the matrix.',
      resolve: ({ ministry }) => present(ministry),
    }),
    status: t.field({
      type: Status,
      description: 'The mark (状況): the column of the matrix.',
      resolve: ({ status }) => present(status),
    }),
    count: t.exposeInt('count', { description: COUNT }),
  }),
});

const MinistryStageCount = builder.objectRef<FacetCount>('MinistryStageCount').implement({
  description: 'A cell of the matrix of ministries (担当省庁) and stages (進捗段階).',
  fields: (t) => ({
    ministry: t.field({
      type: Ministry,
      description: 'The ministry (省庁): the row of the matrix.',
      resolve: ({ ministry }) => present(ministry),
    }),
    stage: t.field({
      type: ProgressStage,
      description: 'The stage (段階): the column of the matrix.',
      resolve: ({ stage }) => present(stage),
    }),
    count: t.exposeInt('count', { description: COUNT }),
  }),
});

type Arguments = { readonly first?: number | null | undefined };

const count = (list: ListKey, facet: Facet, { first }: Arguments, { loaders }: Context): Promise<FacetCount[]> =>
  loaders.facets.load({ ...list, facet: { ...facet, first: checkFirst(first) } });

type Args = ArgBuilder<typeof builder.$inferSchemaTypes>;

const firstArg = (arg: Args) => ({
  first: arg.int({
    description: `Only so many, 0 to ${MAX_FIRST}: those with the most measures, the most first. Without it all of them.`,
  }),
});
const expandArg = (arg: Args) => ({
  expand: arg.boolean({
    defaultValue: false,
    description:
      'Whether a collective (全府省庁: all ministries) counts as each of its members, a measure once for each ministry (registry fact).',
  }),
});

/** What a list costs: as much as it is asked to be long, or as such lists are long as a rule. */
const lengthOf =
  (usual: number) =>
  ({ first }: Arguments) => ({ field: 1, multiplier: Math.max(1, first ?? usual) });
const STATUSES = 5;
const MINISTRIES = 15;
const SECTIONS = 30;
const CELLS = 30;

export const MeasureFacets = builder.objectRef<ListKey>('MeasureFacets').implement({
  description:
    'Measures (施策) counted by what they have in common: of the whole list with its filter, whatever the page. What no measure has is left out. A measure counts once, wherever else it is listed again (再掲).',
  fields: (t) => ({
    byStatus: t.field({
      type: [StatusCount],
      description: 'By status mark (現時点の状況), document by document in the order of the legend (凡例).',
      args: firstArg(t.arg),
      complexity: lengthOf(STATUSES),
      resolve: (list, args, context) => count(list, { by: 'status' }, args, context),
    }),
    byStage: t.field({
      type: [StageCount],
      description: 'By stage (進捗段階), in the order of the enum.',
      resolve: (list, _, context) => count(list, { by: 'stage' }, {}, context),
    }),
    byMinistry: t.field({
      type: [MinistryCount],
      description:
        'By ministry (担当省庁), the most measures first, then in the government\u2019s order. A measure of several ministries counts for each.',
      args: { ...expandArg(t.arg), ...firstArg(t.arg) },
      complexity: lengthOf(MINISTRIES),
      resolve: (list, args, context) => count(list, { by: 'ministry', expand: args.expand ?? false }, args, context),
    }),
    bySection: t.field({
      type: [SectionCount],
      description:
        'By heading (見出し), in the order of the text: by the heading directly above a measure, or by the one of a level. A measure counts where its own row stands, not where it is listed again (再掲).',
      args: {
        level: t.arg({
          type: SectionLevel,
          description: 'Count at the headings of this level; measures that stand under none of it do not count.',
        }),
        ...firstArg(t.arg),
      },
      complexity: lengthOf(SECTIONS),
      resolve: (list, args, context) => count(list, { by: 'section', level: args.level ?? null }, args, context),
    }),
    byMinistryAndStatus: t.field({
      type: [MinistryStatusCount],
      description:
        'By ministry (担当省庁) and status mark (状況): a matrix, row by row, the ministry with the most measures first. Each document has marks of its own: across many documents, count by stage.',
      args: { ...expandArg(t.arg), ...firstArg(t.arg) },
      complexity: lengthOf(CELLS),
      resolve: (list, args, context) =>
        count(list, { by: 'ministryAndStatus', expand: args.expand ?? false }, args, context),
    }),
    byMinistryAndStage: t.field({
      type: [MinistryStageCount],
      description:
        'By ministry (担当省庁) and stage (進捗段階): a matrix comparable across documents, row by row, the ministry with the most measures first.',
      args: { ...expandArg(t.arg), ...firstArg(t.arg) },
      complexity: lengthOf(CELLS),
      resolve: (list, args, context) =>
        count(list, { by: 'ministryAndStage', expand: args.expand ?? false }, args, context),
    }),
  }),
});

builder.objectField(MeasureConnection, 'facets', (t) =>
  t.field({
    type: MeasureFacets,
    description: 'The whole list, whatever the page, counted by what its measures have in common (集計).',
    resolve: ({ list }) => list,
  }),
);
