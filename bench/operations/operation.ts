/** What varies between the requests of one operation: a row of SQL. */
export type Place = Readonly<Record<string, string | number>>;

/** A GraphQL operation, as it is asked of one server. */
export interface Asked {
  readonly query: string;
  /** `cursor` is the server's own for the measure that the place names in `after`. */
  variables(place: Place, cursor: string | null): Readonly<Record<string, unknown>>;
}

/** What one operation is for each server. All texts ask for the same content; answers are compared before they are timed. */
export interface Operation {
  readonly name: string;
  /** What it stands for, in words. */
  readonly title: string;
  /**
   * SQL that gives the places to ask at, in an order that has nothing to do with where they stand and that is the same in
   * every run.
   */
  readonly places: string;
  readonly product: Asked;
  readonly mercurius: Asked;
  readonly postgraphile: Asked;
  /** One prepared statement that builds the whole answer in PostgreSQL, in the column `body`. */
  readonly floor: {
    readonly sql: string;
    values(place: Place): readonly unknown[];
  };
}

/** How many places each operation has at most. */
export const PLACES = 200;

/** The ministry that answers for 40 % of the measures. */
export { HUB } from '../corpus/words.ts';

/** The product's global ID of a node. */
export const globalId = (type: string, id: unknown): string => Buffer.from(`${type}:${id}`).toString('base64');

/** JSON of a list of rows; `[]` where there are none. */
export const list = (row: string, order: string): string => `COALESCE(json_agg(${row} ORDER BY ${order}), '[]')`;
