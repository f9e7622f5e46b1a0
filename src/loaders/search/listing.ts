import type { SearchType } from '../../store/generated/prisma/enums.ts';
import type { MeasureFilter } from '../measures/filter-input.ts';
import { compileFilter } from '../measures/measure-filter.ts';
import type { MinistryNames } from '../ministry-names.ts';
import type { Listing } from '../pages/listing.ts';
import type { OrderKey } from '../pages/order.ts';
import type { EntityRow, MeasureRow, MinistryRow, RelistingRow, SectionRow } from '../rows.ts';
import { shape, WHOLE } from '../shape.ts';
import { type Sql, sql } from '../sql.ts';
import { hits } from './hits.ts';
import { digestOf, type Term, termsOf } from './terms.ts';

export interface SearchRequest {
  readonly query: string;
  readonly types: readonly SearchType[];
  readonly filter: MeasureFilter | null;
}

/** A hit as the list of them gives it: with the node of its type, and null under the other types. */
export interface HitRow {
  readonly type: SearchType;
  readonly id: string;
  /** In thousandths. */
  readonly score: number;
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
const withinFilter = (condition: Sql): Sql => sql`CASE e.type
  WHEN 'MEASURE' THEN EXISTS (SELECT 1 FROM measure t WHERE t.id = e.id AND ${condition})
  WHEN 'RELISTING' THEN EXISTS
    (SELECT 1 FROM relisting l JOIN measure t ON t.id = l.measure_id WHERE l.id = e.id AND ${condition})
  ELSE FALSE END`;

/** What a search finds, best first, with the terms that it is found by. */
export interface Search {
  readonly terms: readonly Term[];
  readonly listing: Listing;
}

/** @throws BAD_USER_INPUT for a query without words or too long, and what compileFilter throws. */
export async function searchFor(request: SearchRequest, names: MinistryNames): Promise<Search> {
  const terms = await termsOf('query', request.query, names);
  const scope = request.filter ? withinFilter(await compileFilter(request.filter, names)) : EVERYTHING;
  return {
    terms,
    listing: {
      // A cursor holds a score, which means nothing in a search for something else.
      name: `hits of search ${digestOf(terms)}`,
      model: 'SearchEntry',
      with: hits(terms, request.types, scope),
      parts: null,
      from: HITS,
      counted: HITS,
      where: [],
      keys: KEYS,
      shape: WITH_NODES,
      prepared: false,
      group: `search ${JSON.stringify(request)}`,
    },
  };
}
