/** What a column may hold. A list becomes an array of PostgreSQL; JSON comes as text. */
export type Value = string | number | boolean | null | readonly string[] | readonly number[];

/** The columns of a table, each with what it holds for one `Row`. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Value>>;

/** Rows of one table as PostgreSQL's COPY takes them in: a fifth of the time that it takes to read them from JSON. */
export interface Copy {
  readonly table: string;
  readonly columns: string;
  readonly data: Buffer;
}

/** Characters that one piece carries at most, unless a single row is longer. */
const CHUNK = 500_000;

/** Writes rows out in pieces of bounded size, one when the next is asked for. */
export function* copies<Row>(table: string, columns: Columns<Row>, rows: Iterable<Row>): Generator<Copy> {
  const names = Object.keys(columns).join(', ');
  const values = Object.values(columns);
  const piece = (text: string): Copy => ({ table, columns: names, data: Buffer.from(text) });
  let text = '';
  for (const row of rows) {
    let line = '';
    for (const value of values) line += `${line && '\t'}${field(value(row))}`;
    if (text && text.length + line.length > CHUNK) {
      yield piece(text);
      text = '';
    }
    text += `${line}\n`;
  }
  if (text) yield piece(text);
}

function field(value: Value): string {
  switch (typeof value) {
    case 'string':
      return escaped(value);
    case 'number':
      return String(value);
    case 'boolean':
      return value ? 't' : 'f';
    default:
      return value === null ? '\\N' : escaped(`{${value.map(element).join(',')}}`);
  }
}

const element = (value: string | number): string =>
  typeof value === 'number' ? String(value) : `"${value.replace(/["\\]/g, '\\$&')}"`;

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const SPECIAL = /[\\\n\r\t]/;

/** Tabs end fields, line feeds rows; nearly no value has one. */
const escaped = (text: string): string =>
  SPECIAL.test(text) ? text.replace(/[\\\n\r\t]/g, (character) => ESCAPES[character] as string) : text;
