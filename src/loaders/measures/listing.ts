import { LRUCache } from 'lru-cache';
import type { MinistryNames } from '../ministry-names.ts';
import type { Listing } from '../pages/listing.ts';
import type { Shape } from '../shape.ts';
import { sql } from '../sql.ts';
import { cellsOf } from './cells.ts';
import type { FilterForm } from './filter-form.ts';
import type { MeasureFilter, MeasureOrder } from './filter-input.ts';
import { onMeasure } from './measure-filter.ts';
import { measureKeys } from './order.ts';
import { readFilter } from './read-filter.ts';
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
const sayingSomething = (filter: MeasureFilter | null): MeasureFilter | null =>
  filter !== null && Object.values(filter).some((value) => value != null) ? filter : null;

async function compose(
  { scope, filter, orderBy, shape }: MeasureListRequest,
  form: FilterForm | null,
  names: MinistryNames,
  group: string,
): Promise<Listing> {
  const { id, where, ...from } = scoped(scope);
  const byRelevance = orderBy.some(({ field }) => field === 'RELEVANCE');
  const relevance = byRelevance ? await relevanceOf(filter?.text, form, names) : null;
  return {
    name: 'measures',
    model: 'Measure',
    ...from,
    ...(relevance && { with: relevance.with, from: sql`${from.from}${relevance.join}`, together: false }),
    where: form ? [...where, onMeasure(form)] : where,
    tally: tallyOf(scope, form),
    cells: cellsOf(scope, form),
    walk: form && !relevance && scope.kind === 'graph' ? walkOf(form, orderBy) : null,
    keys: measureKeys(orderBy, id, relevance?.key ?? null),
    shape,
    prepared: form === null,
    group,
  };
}

/** Lists as they were composed, by their form: what one takes grows with that, some ten bytes a character. */
const composed = new LRUCache<string, Listing>({ maxSize: 500_000, sizeCalculation: (_, form) => form.length });

/** Makes the lists of measures that a request asks for. */
export const createMeasureListings =
  (names: MinistryNames) =>
  async (request: MeasureListRequest): Promise<Listing> => {
    const { scope, orderBy, shape } = request;
    const filter = sayingSomething(request.filter);
    const read = filter && (await readFilter(filter, names));
    const named = (asked: unknown): string => `measures ${JSON.stringify([scope, asked, orderBy])} ${shape.name}`;
    if (read && !read.recurs) {
      return { ...(await compose(request, read.form, names, named(filter))), given: read.given };
    }
    const form = named(read?.form);
    let listing = composed.get(form);
    if (!listing) {
      listing = { ...(await compose(request, read?.form ?? null, names, form)), form };
      composed.set(form, listing);
    }
    return read ? { ...listing, given: read.given, group: `${form} ${JSON.stringify(read.given)}` } : listing;
  };
