import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { createLease, type Lease, now } from './lease.ts';
import { CHANNEL, EPOCH, GATE } from './locks.ts';

/** As PostgreSQL lists the connection. */
const NAME = 'shisaku-graph epoch';
const BEAT_MS = 500;
/** What is not answered by then is given up: the other side may be gone without a word. */
const ANSWER_MS = 10_000;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;

/** PostgreSQL ends a session of which it hears nothing, so that a process that hangs delays few imports. */
const SET_UP = `SET idle_session_timeout = ${ANSWER_MS}; SET statement_timeout = 0; LISTEN ${CHANNEL}`;
const PASS_GATE = `SELECT pg_advisory_xact_lock_shared(${GATE})`;
const HOLD = `SELECT pg_advisory_lock_shared(${EPOCH})`;
const LET_GO = `SELECT pg_advisory_unlock_shared(${EPOCH})`;
/** The state of the graph tells of writers that know nothing of epochs, such as a dump that was restored. */
const ASK = `SELECT pg_try_advisory_xact_lock_shared(${GATE}) AS open, pg_backend_pid() AS pid,
  (SELECT xmin::text FROM graph) AS state`;

interface Beat {
  readonly open: boolean;
  readonly pid: number;
  readonly state: string | null;
}

export interface Watch {
  epoch(): number | null;
  stop(): Promise<void>;
}

/**
 * A serving process's part in `locks.ts`, on a connection of its own that is made again when it breaks.
 * @param onWarning told why there is no epoch, once a reason
 */
export function watchGraph(connection: pg.ClientConfig, onWarning: (message: string) => void): Watch {
  const lease = createLease();
  const stopping = new AbortController();
  const stopped = once(stopping.signal, 'abort');
  let client: pg.Client | null = null;

  async function run(): Promise<void> {
    let pause = FIRST_PAUSE_MS;
    let told = '';
    while (!stopping.signal.aborted) {
      client = new pg.Client({
        ...connection,
        application_name: NAME,
        query_timeout: ANSWER_MS,
        connectionTimeoutMillis: ANSWER_MS,
      });
      try {
        const beating = session(client, lease, () => {
          pause = FIRST_PAUSE_MS;
          told = '';
        });
        // A client that is ended while it connects never says so.
        await Promise.race([beating, stopped]);
      } catch (error) {
        const { message } = error as Error;
        if (!stopping.signal.aborted && message !== told) onWarning(`No answers are kept: ${message}`);
        told = message;
      }
      lease.end();
      client.end().catch(() => {});
      await sleep(pause, undefined, { signal: stopping.signal }).catch(() => {});
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
  }

  const running = run();
  return {
    epoch: lease.epoch,
    async stop() {
      lease.end();
      stopping.abort();
      client?.end().catch(() => {});
      await running;
    },
  };
}

/** Epochs on one connection, until it breaks. `onEpoch` hears of each. */
async function session(client: pg.Client, lease: Lease, onEpoch: () => void): Promise<never> {
  let disturbance = new AbortController();
  const disturb = (): void => {
    lease.end();
    disturbance.abort();
  };
  client.on('notification', disturb).on('error', disturb).on('end', disturb);
  await client.connect();
  const self = await ask(client);
  if (self.pid !== (client as unknown as { readonly processID: number | null }).processID) {
    throw new Error(
      'expected DATABASE_URL to lead to PostgreSQL itself, came a pooler, through which sessions have no locks and no notifications of their own.',
    );
  }
  await client.query(SET_UP);
  for (;;) {
    await client.query(PASS_GATE);
    await client.query(HOLD);
    disturbance = new AbortController();
    const { signal } = disturbance;
    let state: string | null | undefined;
    for (;;) {
      const asked = now();
      const beat = await ask(client);
      if (state === undefined) state = beat.state;
      if (signal.aborted || !beat.open || beat.pid !== self.pid || beat.state !== state) break;
      lease.confirm(asked);
      onEpoch();
      await sleep(BEAT_MS, undefined, { signal }).catch(() => {});
    }
    lease.end();
    await client.query(LET_GO);
  }
}

async function ask(client: pg.Client): Promise<Beat> {
  const { rows } = await client.query<Beat>(ASK);
  return rows[0] as Beat;
}
