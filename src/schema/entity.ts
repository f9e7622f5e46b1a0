import { builder } from './builder.ts';
import { pageComplexity } from './connection.ts';
import { MeasureConnection } from './measure.ts';
import { measureListArgs, measures } from './measure-list.ts';

export const EntityKind = builder.enumType('EntityKind', {
  description: 'What kind of thing an entity is.',
  values: {
    ORGANISATION: {
      description: 'An organisation that is no ministry (機関・団体), such as 独立行政法人情報処理推進機構 (IPA).',
    },
    PUBLICATION: { description: 'A guideline, report, standard, law or page, as a rule in 「」 (文書).' },
    MEETING: { description: 'A council, committee or working group, or one sitting of it (会議・会合).' },
    PROGRAMME: { description: 'A plan, project or scheme (計画・事業).' },
    OTHER: { description: 'Anything else with a name of its own, such as a system or a tool (その他).' },
  } as const,
});

export const Entity = builder.prismaNode('Entity', {
  description:
    'A named thing that the texts speak of and that is no ministry (事物): an organisation, a publication in 「」, a meeting, a programme. Found by the form of its name and joined by its aliases.',
  id: { field: 'id' },
  nullable: true,
  fields: (t) => ({
    name: t.exposeString('id', { description: 'Its full name in Japanese (名称), widths folded.' }),
    kind: t.expose('kind', { type: EntityKind, description: 'What kind of thing it is.' }),
  }),
});

builder.prismaObjectFields(Entity, (t) => ({
  aliases: t.field({
    type: ['String'],
    description: 'Other names that documents (or the registry) give it (別名・略称), such as IPA.',
    resolve: async ({ id }, _, { loaders }) => (await loaders.entityAliases.load(id)).map(({ alias }) => alias),
  }),
  measures: t.field({
    type: MeasureConnection,
    description: 'The measures (施策) whose texts name it or point at it, each once.',
    args: measureListArgs(t.arg),
    complexity: pageComplexity,
    resolve: ({ id }, args, context, info) => measures({ kind: 'entity' }, id, args, context, info),
  }),
}));
