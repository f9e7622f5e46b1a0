import type { MinistryNames } from '../ministry-names.ts';
import type { Listing } from '../pages/listing.ts';
import type { Shape } from '../shape.ts';
import { sql } from '../sql.ts';
import { cellsOf } from './cells.ts';
import type { MeasureFilter, MeasureOrder } from './filter-input.ts';
import { compileFilter } from './measure-filter.ts';
import { measureKeys } from './order.ts';
import { relevanceOf } from './relevance.ts';
import { type MeasureScope, scoped } from './scope.ts';
import { tallyOf } from './tally.ts';
import { walkOf } from './walk.ts';

export interface MeasureListRequest {
  readonly scope: MeasureScope;
  readonly filter: MeasureFilter | null;
  readonly orderBy: readonly MeasureOrder[];
  readonly shape: Shape;
}

/** A filter that says nothing is none: without conditions a list can be read by any index. */
const given = (filter: MeasureFilter | null): MeasureFilter | null =>
  filter !== null && Object.values(filter).some((value) => value != null) ? filter : null;

async function compile(request: MeasureListRequest, group: string, names: MinistryNames): Promise<Listing> {
  const { id, where, ...scope } = scoped(request.scope);
  const filter = given(request.filter);
  const byRelevance = request.orderBy.some(({ field }) => field === 'RELEVANCE');
  const relevance = byRelevance ? await relevanceOf(filter, names) : null;
  return {
    name: 'measures',
    model: 'Measure',
    ...scope,
    ...(relevance && { with: relevance.with, from: sql`${scope.from}${relevance.join}`, together: false }),
    where: filter ? [...where, await compileFilter(filter, names)] : where,
    tally: await tallyOf(request.scope, filter, names),
    cells: await cellsOf(request.scope, filter, names),
    walk: filter && !relevance && request.scope.kind === 'graph' ? await walkOf(filter, request.orderBy, names) : null,
    keys: measureKeys(request.orderBy, id, relevance?.key ?? null),
    shape: request.shape,
    prepared: filter === null,
    group,
  };
}

/** Makes the lists of measures that a request asks for, each form once: siblings share it and so share a statement. */
export function createMeasureListings(names: MinistryNames): (request: MeasureListRequest) => Promise<Listing> {
  const made = new Map<string, Promise<Listing>>();
  return (request) => {
    const { scope, filter, orderBy, shape } = request;
    const group = `measures ${JSON.stringify([scope, filter, orderBy])} ${shape.name}`;
    const known = made.get(group);
    if (known) return known;
    const listing = compile(request, group, names);
    made.set(group, listing);
    return listing;
  };
}
