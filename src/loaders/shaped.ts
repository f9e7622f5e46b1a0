import { groupLoader, inKeyOrder, type Keyed } from './batch.ts';
import type { Reader } from './reader.ts';
import { alongColumns, leading, type Shape } from './shape.ts';
import { columns, type Model, preparedText, table } from './sql.ts';

export interface ShapedKey {
  readonly model: Model;
  readonly id: string;
  readonly shape: Shape;
}

/**
 * Things by their ids with what the operation asks for of them, one statement for each shape. One id is said as such: for a
 * list of them PostgreSQL reckons with ten, finds that dear, and plans the statement anew for the one at each run, which
 * costs more than running it.
 */
export const createShapedLoader = (reader: Reader) =>
  groupLoader<ShapedKey, object | null>(
    ({ model, shape }) => `${model} ${shape.name}`,
    ({ id }) => id,
    async (group) => {
      const [{ model, shape }] = group;
      const ids = group.map(({ id }) => id);
      const own = shape.fields && [...new Set([...shape.fields, ...leading(model, shape)])];
      const along = alongColumns(model, shape, (property) => `t."${property}"`);
      const [condition, value] = ids.length === 1 ? ['t.id = $1', ids[0]] : ['t.id = ANY($1::text[])', ids];
      const from = `(SELECT ${columns(model, 't', own)} FROM ${table(model)} t WHERE ${condition}) t`;
      const byIds = preparedText(`SELECT t."id" AS "key", t.*${along} FROM ${from}`, [value]);
      const rows = await reader.query<Keyed>({ ...byIds, quick: true });
      return inKeyOrder(ids, rows).map(([row]) => row ?? null);
    },
  );
