import type { ArgBuilder } from '@pothos/core';
import { type CoResponsibilityRow, checkPairs, MAX_PAIRS } from '../loaders/co-responsibility.ts';
import type { MeasureFilter as MeasureFilterShape } from '../loaders/measures/filter-input.ts';
import { pairKey } from '../loaders/measures/scope.ts';
import { type ConnectionArgs, DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../loaders/pages/window.ts';
import { builder } from './builder.ts';
import { pageArgs, pageComplexity } from './connection.ts';
import { MeasureConnection } from './measure.ts';
import { MeasureFilter } from './measure-filter.ts';
import { measures } from './measure-list.ts';
import { Ministry } from './ministry.ts';

/** A pair with the filter that it was counted under. */
interface Pair extends CoResponsibilityRow {
  readonly filter: MeasureFilterShape | null;
}

/** A default cannot be told from what a client says: beside `last`, the default of `first` is taken for none. */
const withoutDefault = ({ first, ...rest }: ConnectionArgs): ConnectionArgs =>
  rest.last != null && first === DEFAULT_PAGE_SIZE ? rest : { first, ...rest };

export const CoResponsibility = builder.objectRef<Pair>('CoResponsibility').implement({
  description:
    'Two ministries that answer for the same measures (共同担当), as the rows state them: a collective (全府省庁) is one of the two, not its members.',
  fields: (t) => ({
    ministries: t.field({
      type: [Ministry],
      description:
        'The two ministries (省庁): in the government\u2019s order, or the one first whose field `worksWith` it is.',
      resolve: ({ first, second }) => [first, second],
    }),
    count: t.exposeInt('count', { description: 'How many measures (施策) name both, of those that the filter keeps.' }),
    measures: t.field({
      type: MeasureConnection,
      description:
        'The measures (施策) that name both, by document and place in it; the filter of the list holds here.',
      args: {
        ...pageArgs(t.arg),
        first: t.arg.int({
          defaultValue: DEFAULT_PAGE_SIZE,
          description: `How many measures from the front of the list, 0 to ${MAX_PAGE_SIZE}. Not together with last.`,
        }),
      },
      complexity: (args) => pageComplexity(withoutDefault(args)),
      resolve: async ({ first, second, filter, count }, args, context, info) => {
        const connection = await measures(
          { kind: 'pair', together: filter !== null },
          pairKey(first.id, second.id),
          { ...withoutDefault(args), filter },
          context,
          info,
        );
        context.loaders.count.prime(connection.list, count);
        return connection;
      },
    }),
  }),
});

const pairArgs = (arg: ArgBuilder<typeof builder.$inferSchemaTypes>) => ({
  first: arg.int({
    defaultValue: MAX_PAIRS,
    description: `How many pairs from the front of the list, 0 to ${MAX_PAIRS}.`,
  }),
});

/** How many pairs there are as a rule, at most; a client that asks for fewer pays for fewer. */
const USUAL = { all: 100, ofMinistry: 20 } as const;

const pairComplexity =
  (usual: number) =>
  ({ first }: { readonly first?: number | null | undefined }) => ({
    field: 1,
    multiplier: Math.min(Math.max(1, first ?? MAX_PAIRS), usual),
  });

builder.prismaObjectField(Ministry, 'worksWith', (t) =>
  t.field({
    type: [CoResponsibility],
    description: `The ministries (省庁) that answer for measures together with this one, the most measures first, then in the government\u2019s order; at most ${MAX_PAIRS}.`,
    args: pairArgs(t.arg),
    complexity: pairComplexity(USUAL.ofMinistry),
    resolve: async ({ id }, { first }, { loaders }) =>
      (await loaders.worksWith.load(id)).slice(0, checkPairs(first)).map((pair) => ({ ...pair, filter: null })),
  }),
);

builder.queryField('coResponsibility', (t) =>
  t.field({
    type: [CoResponsibility],
    description: `How often ministries answer for the same measure (共同担当): pairs, the most measures first, then in the government\u2019s order; at most ${MAX_PAIRS}.`,
    args: {
      filter: t.arg({ type: MeasureFilter, description: 'Count only the measures for which this holds.' }),
      ...pairArgs(t.arg),
    },
    complexity: pairComplexity(USUAL.all),
    resolve: async (_, { filter, first }, { loaders }) => {
      const pairs = await loaders.coResponsibility(filter ?? null, checkPairs(first));
      return pairs.map((pair) => ({ ...pair, filter: filter ?? null }));
    },
  }),
);
