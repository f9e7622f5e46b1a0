import type { SearchType } from '../../store/generated/prisma/enums.ts';
import type { MeasureFilter } from '../measures/filter-input.ts';
import { compileFilter } from '../measures/measure-filter.ts';
import type { MinistryNames } from '../ministry-names.ts';
import type { Listing } from '../pages/listing.ts';
import type { OrderKey } from '../pages/order.ts';
import type { EntityRow, MeasureRow, MinistryRow, RelistingRow, SectionRow } from '../rows.ts';
import { shape, WHOLE } from '../shape.ts';
import { type Sql, sql } from '../sql.ts';
import type { Hit } from './hit-finder.ts';
import type { Looking } from './hits.ts';
import { digestOf, termsOf } from './terms.ts';

export interface SearchRequest {
  readonly query: string;
  readonly types: readonly SearchType[];
  readonly filter: MeasureFilter | null;
}

/** A hit as the list of them gives it: with the node of its type, and null under the other types. */
export interface HitRow extends Hit {
  readonly MEASURE: MeasureRow;
  readonly SECTION: SectionRow;
  readonly MINISTRY: MinistryRow;
  readonly ENTITY: EntityRow;
  readonly RELISTING: RelistingRow;
}

const WITH_NODES = shape(null, { MEASURE: WHOLE, SECTION: WHOLE, MINISTRY: WHOLE, ENTITY: WHOLE, RELISTING: WHOLE });

const KEYS: readonly OrderKey[] = [
  { field: 'score', column: 't.score', direction: 'DESC', type: 'number', nullable: false, computed: true },
  { field: 'type', column: 't.type', direction: 'ASC', type: 'string', nullable: false },
  { field: 'id', column: 't.id', direction: 'ASC', type: 'string', nullable: false },
];

const EVERYTHING = sql`TRUE`;
const HITS = sql`hits t`;

/** Measures for which the filter holds and rows that list such measures again; nothing else is a matter of the filter. */
const withinFilter =
  (condition: Sql): Looking['scope'] =>
  (type) => {
    if (type === 'MEASURE') return sql`EXISTS (SELECT 1 FROM measure t WHERE t.id = e.id AND ${condition})`;
    if (type !== 'RELISTING') return null;
    return sql`EXISTS (SELECT 1 FROM relisting l JOIN measure t ON t.id = l.measure_id WHERE l.id = e.id AND ${condition})`;
  };

/** What to search for. */
export interface Search extends Pick<Looking, 'terms' | 'types' | 'scope'> {
  readonly request: SearchRequest;
}

/** @throws BAD_USER_INPUT for a query without words or too long, and what compileFilter throws. */
export async function searchFor(request: SearchRequest, names: MinistryNames): Promise<Search> {
  const { query, types, filter } = request;
  const terms = await termsOf('query', query, names);
  const scope = filter ? withinFilter(await compileFilter(filter, names)) : () => EVERYTHING;
  return { request, terms, types, scope };
}

/** Hits with their nodes, as a list to page through. */
export function listingOf({ request, terms }: Search, hits: readonly Hit[]): Listing {
  const column = (field: keyof Hit): (string | number)[] => hits.map((hit) => hit[field]);
  return {
    // A cursor holds a score, which means nothing in a search for something else.
    name: `hits of search ${digestOf(terms)}`,
    model: 'SearchEntry',
    with: sql`hits AS MATERIALIZED (SELECT * FROM
      unnest(${column('type')}::text[], ${column('id')}::text[], ${column('score')}::int[]) AS h(type, id, score))`,
    parts: null,
    from: HITS,
    counted: HITS,
    where: [],
    keys: KEYS,
    shape: WITH_NODES,
    prepared: false,
    group: `search ${JSON.stringify(request)} ${hits.length}`,
  };
}
