import type { ArgBuilder } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import type {
  MeasureFilter as MeasureFilterShape,
  MeasureOrder as MeasureOrderShape,
} from '../loaders/measures/filter-input.ts';
import type { MeasureScope } from '../loaders/measures/scope.ts';
import { type Connection, connect } from '../loaders/pages/connection.ts';
import type { ConnectionArgs } from '../loaders/pages/window.ts';
import type { MeasureRow } from '../loaders/rows.ts';
import type { builder } from './builder.ts';
import { pageArgs } from './connection.ts';
import type { Context } from './context.ts';
import { MeasureFilter } from './measure-filter.ts';
import { MeasureOrder } from './measure-order.ts';
import { shapeOf } from './shape.ts';

/** The arguments that every list of measures has. */
export const measureListArgs = (arg: ArgBuilder<typeof builder.$inferSchemaTypes>) => ({
  ...pageArgs(arg),
  filter: arg({ type: MeasureFilter, description: 'Only the measures for which this holds.' }),
  orderBy: arg({
    type: [MeasureOrder],
    description: 'Keys to sort by, the first deciding most. Without any: by document and place in it.',
  }),
});

interface MeasureListArgs extends ConnectionArgs {
  readonly filter?: MeasureFilterShape | null | undefined;
  readonly orderBy?: readonly MeasureOrderShape[] | null | undefined;
}

/** The measures of a parent, or of the whole graph where `parent` is null. */
export async function measures(
  scope: MeasureScope,
  parent: string | null,
  args: MeasureListArgs,
  { loaders }: Context,
  info: GraphQLResolveInfo,
): Promise<Connection<MeasureRow>> {
  const listing = await loaders.measureListing({
    scope,
    filter: args.filter ?? null,
    orderBy: args.orderBy ?? [],
    shape: shapeOf(info, 'Measure', 'edges', 'node'),
  });
  return connect<MeasureRow>(loaders, listing, parent, args);
}
