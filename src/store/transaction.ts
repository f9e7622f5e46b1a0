import type pg from 'pg';
import type { Copy } from './copy.ts';
import { copyIn } from './copy-in.ts';
import { endEpochs } from './epoch/end-epochs.ts';
import type { Statement, Store } from './store.ts';

/** Writers on a server take turns by this advisory lock, which ends with the transaction or the connection. */
const WRITERS = 7_202_007;

/** Runs statements inside one transaction. */
export interface Tx {
  <Row>(text: string, values?: unknown[]): Promise<Row[]>;
  copy(rows: readonly Copy[]): Promise<void>;
}

/**
 * One transaction of the only writer. What `work` throws rolls everything back, and so does `commit: false` (a trial).
 * Readers go on meanwhile with the graph as it was; once this resolves, nobody gives an answer of before.
 */
export async function inTransaction<T>(
  store: Store,
  work: (tx: Tx) => Promise<T>,
  { commit }: { commit: boolean },
): Promise<T> {
  const client = await store.pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(`BEGIN; SELECT pg_advisory_xact_lock(${WRITERS})`);
    const result = await work(txOf(client));
    const change = commit && (await wrote(client));
    if (change && store.engine === 'server') await endEpochs(store, client);
    await client.query(change ? 'COMMIT' : 'ROLLBACK');
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

/**
 * Reads of one moment: what others commit meanwhile does not show. The statements of `work` run one after the other on a
 * connection of their own, so nothing in it may wait for another connection: the embedded engine has only one.
 */
export async function inSnapshot<T>(store: Store, work: (query: Store['query']) => Promise<T>): Promise<T> {
  const client = await store.pool.connect();
  let broken: Error | undefined;
  let last: Promise<unknown> = Promise.resolve();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return await work(<Row>({ text, values }: Statement) => {
      const rows = last.then(async () => (await client.query(text, values as unknown[])).rows as Row[]);
      last = rows.catch(() => {});
      return rows;
    });
  } finally {
    await last;
    await client.query('ROLLBACK').catch((failure: Error) => {
      broken = failure;
    });
    client.release(broken);
  }
}

/** Whether there is anything to commit. A commit ends what servers keep, a rollback does not. */
async function wrote(client: pg.PoolClient): Promise<boolean> {
  const { rows } = await client.query('SELECT pg_current_xact_id_if_assigned() IS NOT NULL AS wrote');
  return rows[0].wrote;
}

const txOf = (client: pg.PoolClient): Tx =>
  Object.assign(async <Row>(text: string, values?: unknown[]) => (await client.query(text, values)).rows as Row[], {
    copy: (rows: readonly Copy[]) => copyIn(client, rows),
  });
