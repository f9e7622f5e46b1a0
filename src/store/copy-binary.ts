import type { Columns, Copy } from './copy.ts';

/** What a column of texts, names of an enum or int[] may hold here. */
export type BinaryValue = string | null | Int32Array;

/** Bytes of one piece, unless a single row is longer. */
const PIECE = 1_000_000;
const HEADER = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
const TRAILER = Buffer.from([0xff, 0xff]);
const INT4 = 23;

/**
 * Rows as COPY takes them in without reading any number out of digits. Of an entry of the search, which has hundreds of
 * numbers, that and their order spare the database two fifths of its work; other rows gain nothing by it.
 */
export function* binaryCopies<Row>(
  table: string,
  columns: Columns<Row, BinaryValue>,
  rows: Iterable<Row>,
): Generator<Copy> {
  const names = Object.keys(columns).join(', ');
  const values = Object.values(columns);
  let bytes = Buffer.allocUnsafeSlow(PIECE);
  const piece = (end: number): Copy => {
    const data = Buffer.concat([HEADER, bytes.subarray(0, end), TRAILER]);
    return { table, columns: names, format: 'binary', data };
  };
  let at = 0;
  for (const row of rows) {
    const fields = values.map((value) => value(row));
    const room = fields.reduce((sum, field) => sum + roomFor(field), 2);
    if (at > 0 && at + room > bytes.length) {
      yield piece(at);
      at = 0;
    }
    if (room > bytes.length) bytes = Buffer.allocUnsafeSlow(room);
    at = bytes.writeInt16BE(fields.length, at);
    for (const field of fields) at = write(bytes, at, field);
  }
  if (at > 0) yield piece(at);
}

/** Bytes that a field takes at most. */
function roomFor(field: BinaryValue): number {
  if (field === null) return 4;
  return typeof field === 'string' ? 4 + field.length * 3 : 24 + field.length * 8;
}

/** Each returns where the next field goes. */
function write(bytes: Buffer, at: number, field: BinaryValue): number {
  if (field === null) return bytes.writeInt32BE(-1, at);
  if (typeof field !== 'string') return writeArray(bytes, at, field);
  const length = bytes.write(field, at + 4);
  return bytes.writeInt32BE(length, at) + length;
}

function writeArray(bytes: Buffer, start: number, numbers: Int32Array): number {
  const dimensions = numbers.length > 0 ? [1, 0, INT4, numbers.length, 1] : [0, 0, INT4];
  let at = bytes.writeInt32BE(4 * dimensions.length + 8 * numbers.length, start);
  for (const number of dimensions) at = bytes.writeInt32BE(number, at);
  // A third less time than as many calls of Buffer.
  const items = new DataView(bytes.buffer, at, 8 * numbers.length);
  let item = 0;
  for (const number of numbers) {
    items.setInt32(item, 4);
    items.setInt32(item + 4, number);
    item += 8;
  }
  return at + items.byteLength;
}
