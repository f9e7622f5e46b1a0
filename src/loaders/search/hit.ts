import type { NodeType } from '../../model/graph.ts';
import type { SearchType } from '../../store/generated/prisma/enums.ts';
import type { Loaders } from '../index.ts';
import { type Connection, connect, withEdges } from '../pages/connection.ts';
import { type ConnectionArgs, type Window, windowOf } from '../pages/window.ts';
import type { Hit } from './hit-finder.ts';
import { type HitRow, listingOf, type Search } from './listing.ts';
import { matchesOf, type SearchMatch } from './matches.ts';

export interface SearchHit {
  readonly node: object;
  /** In thousandths. */
  readonly score: number;
  matches(): Promise<SearchMatch[]>;
}

export interface SearchConnection extends Omit<Connection<object>, 'edges'> {
  readonly edges: Promise<(SearchHit & { readonly cursor: string })[]>;
}

const NODE_TYPE: Record<SearchType, NodeType> = {
  MEASURE: 'Measure',
  SECTION: 'Section',
  MINISTRY: 'Ministry',
  ENTITY: 'Entity',
  RELISTING: 'Relisting',
};

/** The node that came along with a hit. Whatever asks for it by its id later need not read it again. */
function nodeOf(hit: HitRow, loaders: Loaders): object {
  const { type, id } = hit;
  const loaderOf = {
    MEASURE: () => loaders.measureById.prime(id, { key: id, ...hit.MEASURE }),
    SECTION: () => loaders.sectionById.prime(id, { key: id, ...hit.SECTION }),
    MINISTRY: () => loaders.ministryById.prime(id, { key: id, ...hit.MINISTRY }),
    ENTITY: () => loaders.entityById.prime(id, { key: id, ...hit.ENTITY }),
    RELISTING: () => loaders.relistingById.prime(id, { key: id, ...hit.RELISTING }),
  };
  loaderOf[type]();
  return { ...hit[type], __typename: NODE_TYPE[type] };
}

/** Of the best or the last hits no more are sent back for their nodes than the page shows, and one to tell that there are more. */
const around = (hits: readonly Hit[], { size, backward, after, before }: Window): readonly Hit[] => {
  if (after || before) return hits;
  return backward ? hits.slice(-(size + 1)) : hits.slice(0, size + 1);
};

/** @throws BAD_USER_INPUT at once for page arguments that make no sense. */
export async function connectHits(loaders: Loaders, search: Search, args: ConnectionArgs): Promise<SearchConnection> {
  const window = windowOf(args, listingOf(search, []));
  const hits = await loaders.hits(search);
  const connection = connect<HitRow>(loaders, listingOf(search, around(hits, window)), null, args);
  const hitOf = (hit: HitRow): SearchHit => ({
    node: nodeOf(hit, loaders),
    score: hit.score,
    matches: () => matchesOf(hit, search.terms, loaders),
  });
  const page = withEdges(connection, ({ node, cursor }) => ({ cursor, ...hitOf(node) }));
  return {
    list: page.list,
    get edges() {
      return page.edges;
    },
    get pageInfo() {
      return page.pageInfo;
    },
    totalCount: Promise.resolve(hits.length),
  };
}
