import type DataLoader from 'dataloader';
import { encodeCursor } from './cursor.ts';
import type { Listing } from './listing.ts';
import { isCountedAlong, type ListKey, type Page, type PageLoader } from './page-loader.ts';
import { type ConnectionArgs, windowOf } from './window.ts';

export interface Edge<Row> {
  readonly cursor: string;
  readonly node: Row;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** A Relay connection that reads nothing until one of its fields is asked for. */
export interface Connection<Row> {
  /** What it pages through: what is counted is counted of all of it. */
  readonly list: ListKey;
  readonly edges: Promise<Edge<Row>[]>;
  readonly pageInfo: Promise<PageInfo>;
  readonly totalCount: Promise<number>;
}

/** The same page with other edges; nothing is read until they are asked for. */
export const withEdges = <Row, Mapped>(connection: Connection<Row>, map: (edge: Edge<Row>) => Mapped) => ({
  list: connection.list,
  get edges() {
    return connection.edges.then((edges) => edges.map(map));
  },
  get pageInfo() {
    return connection.pageInfo;
  },
  get totalCount() {
    return connection.totalCount;
  },
});

/** Makes its cursor only for whoever selects it. */
class RowEdge<Row extends object> implements Edge<Row> {
  readonly node: Row;
  readonly #cursorOf: (row: Row) => string;

  constructor(node: Row, cursorOf: (row: Row) => string) {
    this.node = node;
    this.#cursorOf = cursorOf;
  }

  get cursor(): string {
    return this.#cursorOf(this.node);
  }
}

interface PageLoaders {
  readonly page: PageLoader;
  readonly count: DataLoader<ListKey, number, string>;
}

/** @throws BAD_USER_INPUT at once for page arguments that make no sense. */
export function connect<Row extends object>(
  loaders: PageLoaders,
  listing: Listing,
  parent: string | null,
  args: ConnectionArgs,
): Connection<Row> {
  const window = windowOf(args, listing);
  const list = { listing, parent };
  // The fields of a selection are asked for one after the other, without a pause: behind a pause it is known which are.
  let counted = false;
  let wanted: Promise<Page> | null = null;
  const page = (): Promise<Page> => {
    wanted ??= Promise.resolve().then(() => loaders.page.load({ ...list, window, counted }));
    return wanted;
  };
  const totalCount = async (): Promise<number> => {
    counted = isCountedAlong(list);
    await null;
    return (await wanted)?.count ?? loaders.count.load(list);
  };
  const cursorOf = (row: object): string => encodeCursor(listing.name, listing.keys, row);
  return {
    list,
    get edges() {
      return page().then(({ rows }) => rows.map((row) => new RowEdge(row as Row, cursorOf)));
    },
    get pageInfo() {
      return page().then(({ rows, hasNextPage, hasPreviousPage }) => {
        const [first, last] = [rows[0], rows.at(-1)];
        return {
          hasNextPage,
          hasPreviousPage,
          startCursor: first ? cursorOf(first) : null,
          endCursor: last ? cursorOf(last) : null,
        };
      });
    },
    get totalCount() {
      return totalCount();
    },
  };
}
