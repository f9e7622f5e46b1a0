import type DataLoader from 'dataloader';
import { groupLoader, inKeyOrder, type Keyed } from '../batch.ts';
import { fill } from '../pages/hole.ts';
import type { ListKey } from '../pages/page-loader.ts';
import type { Reader } from '../reader.ts';
import { statement } from '../sql.ts';
import { badInput } from '../user-error.ts';
import { type Facet, type FacetCount, facetName } from './facet.ts';
import { facetStatement } from './facet-statement.ts';

/** Most entries that all facets of one statement have together. */
const MAX_ENTRIES = 20_000;

export interface FacetKey extends ListKey {
  readonly facet: Facet;
}

/**
 * List and facet → its counts, those of zero left out. Whatever facets of the lists of one group are asked for take one
 * statement. It is not prepared: planning costs nothing beside what it counts, and the plan suits the very filter.
 * @throws BAD_USER_INPUT where the facets of one statement have more than `most` entries.
 */
export const createFacetLoader = (reader: Reader, most = MAX_ENTRIES): DataLoader<FacetKey, FacetCount[], string> =>
  groupLoader(
    ({ listing }) => listing.group,
    ({ facet, parent }) => `${facetName(facet)} ${parent}`,
    async (keys) => {
      const [{ listing, parent }] = keys;
      const parents = parent === null ? null : [...new Set(keys.map((key) => key.parent as string))];
      const facets = [...new Map(keys.map(({ facet }) => [facetName(facet), facet])).values()];
      const composed = facetStatement(listing, parents, facets, most + 1);
      const rows = await reader.query<FacetCount & Keyed>(statement(fill(composed, { filter: listing.given })));
      if (rows.length > most) {
        throw badInput(
          `All facets of lists with the same arguments may have ${most} entries together, these have more. Ask for the largest of each (first), for fewer lists or a narrower filter, count sections by a level, or ministries by stage instead of by mark.`,
        );
      }
      const places = new Map(facets.map((facet, i) => [facetName(facet), i]));
      return inKeyOrder(
        keys.map((key) => `${places.get(facetName(key.facet))} ${key.parent ?? ''}`),
        rows,
      );
    },
  );
