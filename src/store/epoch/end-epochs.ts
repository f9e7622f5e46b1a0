import type pg from 'pg';
import type { Store } from '../store.ts';
import { CHANNEL, EPOCH, GATE, WAIT_MS } from './locks.ts';

const LOCK_NOT_AVAILABLE = '55P03';

/**
 * Ends the epochs of all servers, within the transaction on `client` and until its end: once it commits, nobody gives an
 * answer of before. A round trip where all servers are well, `WAIT_MS` where one is not.
 */
export async function endEpochs(store: Store, client: pg.ClientBase): Promise<void> {
  await client.query('SELECT pg_advisory_xact_lock($1)', [GATE]);
  // On another connection, since this one would not be heard before its commit. Not awaited: where all connections are
  // taken by writers in the queue behind this one, it waits for this one, and the servers find the gate closed by themselves.
  store.query({ text: `SELECT pg_notify('${CHANNEL}', '')` }).catch(() => {});
  try {
    await client.query(
      `SAVEPOINT before_waiting; SET LOCAL lock_timeout = ${WAIT_MS}; SET LOCAL statement_timeout = 0;
       SELECT pg_advisory_xact_lock(${EPOCH})`,
    );
  } catch (error) {
    if ((error as pg.DatabaseError).code !== LOCK_NOT_AVAILABLE) throw error;
    await client.query('ROLLBACK TO SAVEPOINT before_waiting');
  }
}
