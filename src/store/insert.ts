import type { Tx } from './transaction.ts';

/** Characters of JSON that one statement carries at most, unless a single row is longer. */
const CHUNK = 1_000_000;

/**
 * Inserts rows, whose keys are all columns of the table, in statements of bounded size. PostgreSQL makes typed rows
 * of JSON by the table's own row type, so no list of columns and types is kept here.
 */
export async function insertRows(tx: Tx, table: string, rows: Iterable<object>): Promise<void> {
  let chunk: string[] = [];
  let size = 0;
  const flush = async () => {
    if (chunk.length === 0) return;
    await tx(`INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1::json)`, [
      `[${chunk.join(',')}]`,
    ]);
    chunk = [];
    size = 0;
  };
  for (const row of rows) {
    const json = JSON.stringify(row);
    if (size + json.length > CHUNK) await flush();
    chunk.push(json);
    size += json.length;
  }
  await flush();
}
