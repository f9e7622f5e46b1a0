import { ministries } from '../loaders/listings.ts';
import { connect } from '../loaders/pages/connection.ts';
import type { MinistryRow } from '../loaders/rows.ts';
import { builder } from './builder.ts';
import { pageArgs, pageComplexity } from './connection.ts';
import { MeasureConnection } from './measure.ts';
import { measureListArgs, measures } from './measure-list.ts';

export const MinistryKind = builder.enumType('MinistryKind', {
  description: 'What kind of body a ministry is (registry fact).',
  values: {
    CABINET: { description: 'A body of the Cabinet itself, such as 内閣官房 (Cabinet Secretariat).' },
    MINISTRY: { description: 'A ministry (省).' },
    AGENCY: { description: 'An agency (庁).' },
    COMMISSION: { description: 'A commission (委員会).' },
    COLLECTIVE: { description: 'A name for several bodies at once, such as 全府省庁 (all ministries and agencies).' },
    OTHER: { description: 'Anything else, names that the registry does not know among it.' },
  } as const,
});

export const ResponsibilityVia = builder.enumType('ResponsibilityVia', {
  description: 'How a row makes a ministry answer for a measure (担当).',
  values: {
    STATED: { description: 'The row names the ministry itself.' },
    COLLECTIVE: {
      description: 'The row names a collective (全府省庁 …) that the ministry belongs to (registry fact).',
    },
  } as const,
});

export const Ministry = builder.prismaNode('Ministry', {
  description:
    'A ministry, agency or other body that answers for measures (担当省庁), or a collective name for several.',
  id: { field: 'id' },
  nullable: true,
  fields: (t) => ({
    name: t.exposeString('id', {
      description: 'Official Japanese name (正式名称), or the name as written where it is unknown.',
    }),
    nameEn: t.exposeString('nameEn', {
      nullable: true,
      description: 'Official English name (registry fact: no document states it).',
    }),
    kind: t.expose('kind', { type: MinistryKind, description: 'What kind of body it is (registry fact).' }),
    corporateNumber: t.exposeString('corporateNumber', {
      nullable: true,
      description:
        'Corporate number (法人番号) of the National Tax Agency, 13 digits (registry fact); null where not confirmed.',
    }),
    registered: t.exposeBoolean('registered', {
      description: 'Whether the registry knows it; false for a name that only documents use.',
    }),
  }),
});

builder.prismaObjectFields(Ministry, (t) => ({
  aliases: t.field({
    type: ['String'],
    description: 'Other names and abbreviations (略称) that documents use for it (registry fact).',
    resolve: async ({ id }, _, { loaders }) => (await loaders.aliases.load(id)).map(({ alias }) => alias),
  }),
  members: t.field({
    type: [Ministry],
    description:
      'Of a collective: its members in the government\u2019s order (registry fact); empty where nobody gives them.',
    resolve: ({ id }, _, { loaders }) => loaders.members.load(id),
  }),
  collectives: t.field({
    type: [Ministry],
    description: 'The collectives (全府省庁 …) that it is a member of (registry fact).',
    resolve: ({ id }, _, { loaders }) => loaders.collectives.load(id),
  }),
  measures: t.field({
    type: MeasureConnection,
    description: 'The measures (施策) that it answers for, each once.',
    args: {
      ...measureListArgs(t.arg),
      via: t.arg({
        type: [ResponsibilityVia],
        defaultValue: ['STATED'],
        description: 'By rows naming it (STATED), by rows naming a collective it belongs to (COLLECTIVE), or both.',
      }),
    },
    complexity: pageComplexity,
    resolve: ({ id }, { via, ...args }, context, info) =>
      measures({ kind: 'ministry', via: [...new Set(via ?? ['STATED' as const])].sort() }, id, args, context, info),
  }),
}));

export const MinistryConnection = builder.connectionObject(
  { type: Ministry, name: 'MinistryConnection', description: 'A page of ministries (省庁).' },
  { name: 'MinistryEdge', description: 'A ministry on a page, with its cursor.' },
);

builder.queryFields((t) => ({
  ministries: t.field({
    type: MinistryConnection,
    description: 'Ministries and collectives (省庁) in the government\u2019s own order; unknown names last.',
    args: {
      ...pageArgs(t.arg),
      kind: t.arg({ type: [MinistryKind], description: 'Only these kinds. An empty list holds for none.' }),
      named: t.arg.boolean({
        description: 'true: only those that a document names; false: only those that just the registry knows.',
      }),
    },
    complexity: pageComplexity,
    resolve: (_, { kind, named, ...page }, { loaders }) =>
      connect<MinistryRow>(loaders, ministries(kind ?? null, named ?? null), null, page),
  }),
  ministry: t.field({
    type: Ministry,
    nullable: true,
    description:
      'The ministry called so: official name (総務省), alias or abbreviation (総務, MIC) or English name; letter case and width do not matter. null when nobody is.',
    args: { name: t.arg.string({ required: true, description: 'Any name of the ministry.' }) },
    resolve: async (_, { name }, { loaders, names }) => {
      const id = await names.find(name);
      return id === null ? null : loaders.ministryById.load(id);
    },
  }),
}));
