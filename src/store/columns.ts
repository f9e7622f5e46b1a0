import type { Span } from '../source/span.ts';
import { columnOf } from './column.ts';
import type { Columns, Value } from './copy.ts';

type Plain<Row> = { [Field in keyof Row]: Row[Field] extends Value ? Field : never }[keyof Row] & string;

/** Columns that are fields of the model in PostgreSQL's spelling. */
export const fields = <Row>(...names: Plain<Row>[]): Columns<Row> =>
  Object.fromEntries(names.map((name) => [columnOf(name), (row: Row) => row[name] as Value]));

/** Where something stands in the text. */
export const spanOf = <Row>(find: (row: Row) => Span | null, prefix = ''): Columns<Row> => ({
  [`${prefix}line_start`]: (row) => find(row)?.lineStart ?? null,
  [`${prefix}line_end`]: (row) => find(row)?.lineEnd ?? null,
  [`${prefix}char_start`]: (row) => find(row)?.charStart ?? null,
  [`${prefix}char_end`]: (row) => find(row)?.charEnd ?? null,
});

/** The four columns that nearly every table has. */
export const SPAN = spanOf(({ span }: { readonly span: Span | null }) => span);
