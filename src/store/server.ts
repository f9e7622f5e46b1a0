import pg from 'pg';
import { poolStore } from './pool.ts';
import type { Store } from './store.ts';
import { StoreError } from './store-error.ts';

const CONNECTIONS = 10;
/** Of these, how many are kept for quick statements (lanes.ts); none where there are few. */
const lanesOf = (connections: number): number => (connections < 4 ? 0 : 2);
const CONNECT_MS = 10_000;
/** PostgreSQL's oldest release that the project is tested on, as `server_version_num` counts. */
const OLDEST = 150_000;
/**
 * Pages that an index leads to are asked of the disk together: one after the other, those of a search over a million
 * measures take five times as long. Only where PostgreSQL would ask for one at a time: on a system that cannot, it has 0
 * and refuses any other value.
 */
const READ_AHEAD = ' -c effective_io_concurrency=64';

export interface ServerSettings {
  /** How many connections there are at most. */
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
  const server = await serverOf(databaseUrl, settings);
  if (server.number < OLDEST) {
    throw new StoreError(
      `Expected PostgreSQL 15 or later at ${placeOf(databaseUrl)}, came ${server.version}. Upgrade the server or set DATABASE_URL to another.`,
    );
  }
  const more = server.readAhead === '1' ? READ_AHEAD : '';
  const { connections = CONNECTIONS } = settings;
  const lanes = lanesOf(connections);
  const connection = { ...connectionTo(databaseUrl, settings, more), max: connections - lanes };
  return poolStore({ engine: 'server', connection, lanes });
}

interface Server {
  readonly number: number;
  readonly version: string;
  readonly readAhead: string;
}

/** What is asked before the pool is made, over a connection of its own: it decides what the others begin with. */
async function serverOf(databaseUrl: string, settings: ServerSettings): Promise<Server> {
  const client = new pg.Client(connectionTo(databaseUrl, settings));
  // One that breaks while it is open fails its statement, too.
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<Server>(`SELECT current_setting('server_version_num')::int AS number,
      current_setting('server_version') AS version, current_setting('effective_io_concurrency') AS "readAhead"`);
    return rows[0] as Server;
  } catch (error) {
    throw new StoreError(
      `Cannot use the database at ${placeOf(databaseUrl)}: ${reasonOf(error)}. Check that the server runs, that DATABASE_URL names the right host, port, user and database, and that the user may connect.`,
      { cause: error },
    );
  } finally {
    await client.end();
  }
}

function connectionTo(databaseUrl: string, { statementTimeoutMs = 0 }: ServerSettings, more = ''): pg.PoolConfig {
  // JIT compilation costs a nested query more than a hundred milliseconds and saves none. What the URL sets in
  // `options` stays: it comes later and wins.
  const options = encodeURIComponent(`-c jit=off -c statement_timeout=${statementTimeoutMs}${more}`);
  const connectionString = /[?&]options=/.test(databaseUrl)
    ? databaseUrl.replace(/([?&]options=)/, `$1${options}%20`)
    : `${databaseUrl}${databaseUrl.includes('?') ? '&' : '?'}options=${options}`;
  return {
    connectionString,
    application_name: 'shisaku-graph',
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
