import type pg from 'pg';
import type { Store } from './store.ts';

/** Writers on a server take turns by this advisory lock, which ends with the transaction or the connection. */
const WRITERS = 7_202_007;

/** Runs statements inside one transaction. */
export type Tx = <Row>(text: string, values?: unknown[]) => Promise<Row[]>;

/**
 * One transaction of the only writer. What `work` throws rolls everything back, and so does `commit: false` (a trial).
 * Readers go on meanwhile with the graph as it was.
 */
export async function inTransaction<T>(
  store: Store,
  work: (tx: Tx) => Promise<T>,
  { commit }: { commit: boolean },
): Promise<T> {
  const client = await store.pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [WRITERS]);
    const result = await work(txOf(client));
    await client.query(commit ? 'COMMIT' : 'ROLLBACK');
    return result;
  } catch (error) {
    // Where even that fails, the connection is gone and its transaction with it.
    await client.query('ROLLBACK').catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

const txOf =
  (client: pg.PoolClient): Tx =>
  async <Row>(text: string, values?: unknown[]) =>
    (await client.query(text, values)).rows as Row[];
