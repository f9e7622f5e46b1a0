import { groupLoader, inKeyOrder, type Keyed } from './batch.ts';
import type { Reader } from './reader.ts';
import { alongColumns, leading, type Shape } from './shape.ts';
import { columns, type Model, preparedText, table } from './sql.ts';

export interface ShapedKey {
  readonly model: Model;
  readonly id: string;
  readonly shape: Shape;
}

/** Things by their ids with what the operation asks for of them, one statement for each shape. */
export const createShapedLoader = (reader: Reader) =>
  groupLoader<ShapedKey, object | null>(
    ({ model, shape }) => `${model} ${shape.name}`,
    ({ id }) => id,
    async (group) => {
      const [{ model, shape }] = group;
      const ids = group.map(({ id }) => id);
      const own = shape.fields && [...new Set([...shape.fields, ...leading(model, shape)])];
      const along = alongColumns(model, shape, (property) => `t."${property}"`);
      const rows = await reader.query<Keyed>(
        preparedText(
          `SELECT t."id" AS "key", t.*${along} FROM (SELECT ${columns(model, 't', own)} FROM ${table(model)} t WHERE t.id = ANY($1::text[])) t`,
          [ids],
        ),
      );
      return inKeyOrder(ids, rows).map(([row]) => row ?? null);
    },
  );
