import DataLoader from 'dataloader';
import type { Reader } from './reader.ts';

/** A row that says which key of its batch it belongs to. */
export interface Keyed {
  readonly key: string;
}

/** Puts rows back under their keys, in the order of the keys; rows of one key keep their order. */
export function inKeyOrder<Row extends Keyed>(keys: readonly string[], rows: readonly Row[]): Row[][] {
  const byKey = new Map<string, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) byKey.get(row.key)?.push(row);
  return keys.map((key) => byKey.get(key) ?? []);
}

/** Values by what `nameOf` says of them, in the order of first appearance. */
export function groupBy<Value>(values: readonly Value[], nameOf: (value: Value) => string): Value[][] {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const name = nameOf(value);
    const group = groups.get(name);
    if (group) group.push(value);
    else groups.set(name, [value]);
  }
  return [...groups.values()];
}

/** A statement whose one parameter is the array of keys and whose rows have a column "key". */
interface KeyedStatement {
  /** Of the prepared statement: unique among all loaders. */
  readonly name: string;
  readonly text: string;
}

async function listsOf<Row>(
  reader: Reader,
  statement: KeyedStatement,
  keys: readonly string[],
): Promise<(Row & Keyed)[][]> {
  return inKeyOrder(keys, await reader.query<Row & Keyed>({ ...statement, values: [keys], quick: true }));
}

/** One statement for the lists of all keys. */
export const listLoader = <Row>(reader: Reader, statement: KeyedStatement): DataLoader<string, (Row & Keyed)[]> =>
  new DataLoader((keys) => listsOf<Row>(reader, statement, keys));

/** One statement for the rows of all keys; null where there is none. */
export const rowLoader = <Row>(reader: Reader, statement: KeyedStatement): DataLoader<string, (Row & Keyed) | null> =>
  new DataLoader(async (keys) => (await listsOf<Row>(reader, statement, keys)).map(([row]) => row ?? null));

/**
 * Batches whatever asks in the same tick, one call of `load` for each group of keys that share a statement; a call that
 * fails fails its own keys only. `nameOf` tells the keys of one group apart.
 */
export function groupLoader<Key, Value>(
  groupOf: (key: Key) => string,
  nameOf: (key: Key) => string,
  load: (group: readonly [Key, ...Key[]]) => Promise<readonly Value[]>,
): DataLoader<Key, Value, string> {
  return new DataLoader(
    async (keys) => {
      const answers = new Map<Key, Value | Error>();
      await Promise.all(
        groupBy(keys, groupOf).map(async (group) => {
          const values: readonly (Value | Error)[] = await load(group as [Key, ...Key[]]).catch((error: Error) =>
            group.map(() => error),
          );
          for (const [i, key] of group.entries()) answers.set(key, values[i] as Value | Error);
        }),
      );
      return keys.map((key) => answers.get(key) as Value | Error);
    },
    { cacheKeyFn: (key) => `${groupOf(key)} ${nameOf(key)}` },
  );
}
