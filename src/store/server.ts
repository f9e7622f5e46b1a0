import pg from 'pg';
import { poolStore } from './pool.ts';
import type { Store } from './store.ts';
import { StoreError } from './store-error.ts';

const CONNECTIONS = 10;
const CONNECT_MS = 10_000;
/** PostgreSQL's oldest release that the project is tested on, as `server_version_num` counts. */
const OLDEST = 150_000;

export interface ServerSettings {
  /** How many connections the pool has at most. */
  readonly connections?: number | undefined;
  /** What the server ends a statement after; 0 for never. */
  readonly statementTimeoutMs?: number | undefined;
}

/**
 * Opens a database on a PostgreSQL server.
 * @throws {StoreError} naming host, port and database (never the password) where it cannot be reached or is too old.
 */
export async function openServer(databaseUrl: string, settings: ServerSettings = {}): Promise<Store> {
  const schema = /[?&]schema=([^&]*)/.exec(databaseUrl)?.[1] ?? 'public';
  if (schema !== 'public') {
    throw new StoreError(
      `Expected DATABASE_URL to use schema public, came ${schema}. Give the graph a database of its own.`,
    );
  }
  const store = poolStore({ engine: 'server', connection: connectionTo(databaseUrl, settings) });
  try {
    const [server] = await store.query<{ number: number; version: string }>({
      text: `SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS version`,
    });
    if (!server || server.number < OLDEST) {
      throw new StoreError(
        `Expected PostgreSQL 15 or later at ${placeOf(databaseUrl)}, came ${server?.version}. Upgrade the server or set DATABASE_URL to another.`,
      );
    }
    return store;
  } catch (error) {
    await store.close();
    if (error instanceof StoreError) throw error;
    throw new StoreError(
      `Cannot use the database at ${placeOf(databaseUrl)}: ${reasonOf(error)}. Check that the server runs, that DATABASE_URL names the right host, port, user and database, and that the user may connect.`,
      { cause: error },
    );
  }
}

function connectionTo(
  databaseUrl: string,
  { connections = CONNECTIONS, statementTimeoutMs = 0 }: ServerSettings,
): pg.PoolConfig {
  // JIT compilation costs a nested query more than a hundred milliseconds and saves none. What the URL sets in
  // `options` stays: it comes later and wins.
  const options = encodeURIComponent(`-c jit=off -c statement_timeout=${statementTimeoutMs}`);
  const connectionString = /[?&]options=/.test(databaseUrl)
    ? databaseUrl.replace(/([?&]options=)/, `$1${options}%20`)
    : `${databaseUrl}${databaseUrl.includes('?') ? '&' : '?'}options=${options}`;
  return {
    connectionString,
    application_name: 'shisaku-graph',
    max: connections,
    connectionTimeoutMillis: CONNECT_MS,
    idleTimeoutMillis: 300_000,
    keepAlive: true,
  };
}

/** `host:port/database`, without user and password. */
function placeOf(databaseUrl: string): string {
  const { host, port, database } = new pg.Client({ connectionString: databaseUrl });
  return `${host}:${port}/${database ?? ''}`;
}

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
