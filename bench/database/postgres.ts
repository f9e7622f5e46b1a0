import { execFile, spawn } from 'node:child_process';
import { access, chown, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { answering, findServer, freePort, runner } from '../../test/support/postgres.ts';
import { own } from '../children.ts';

const run = promisify(execFile);

/**
 * What differs from a server as it is installed. JIT compilation costs nested statements more than it saves, whoever
 * sends them. Durability stays as it is: an import is timed with every commit on the disk.
 */
const SETTINGS = {
  shared_buffers: '1GB',
  max_wal_size: '4GB',
  max_connections: '100',
  jit: 'off',
  shared_preload_libraries: 'pg_stat_statements',
};

export interface Postgres {
  readonly pid: number;
  /** The database of this name on it, as a user of this name. */
  url(database: string, user?: string): string;
  stop(): Promise<void>;
}

/** Starts PostgreSQL on a free port of 127.0.0.1, in a folder that keeps its databases from one run to the next. */
export async function startPostgres(within: string): Promise<Postgres> {
  const found = await findServer();
  if (!found || !('bin' in found)) {
    throw new Error('Expected PostgreSQL (its programs initdb and postgres) on this machine, found none.');
  }
  const user = await runner();
  const [folder, data] = [join(within, 'postgres'), join(within, 'postgres/data')];
  await mkdir(folder, { recursive: true });
  if (user) await chown(folder, user.uid, user.gid);
  await refuseTwo(data);
  const options = { ...user, cwd: folder };
  if (!(await exists(join(data, 'PG_VERSION')))) {
    await run(
      join(found.bin, 'initdb'),
      ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C'],
      options,
    );
  }
  const port = await freePort();
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const args = ['-D', data, '-p', `${port}`, '-k', '', '-h', '127.0.0.1', ...settings];
  const program = join(found.bin, 'postgres');
  const server = own(spawn(program, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] }), 'SIGINT');
  let said = '';
  server.stderr.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-2_000);
  });
  const url = (database: string, user = 'postgres') => `postgresql://${user}@127.0.0.1:${port}/${database}`;
  const stop = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    if (server.exitCode === null && server.kill('SIGINT')) await ended;
  };
  try {
    await answering(url('postgres'), server);
  } catch (error) {
    await stop();
    throw new Error(`PostgreSQL did not start: ${said}`, { cause: error });
  }
  return { pid: server.pid as number, url, stop };
}

/** A server that an earlier run left behind would share the machine with this one. */
async function refuseTwo(data: string): Promise<void> {
  const [pid] = (await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  if (pid && (await exists(`/proc/${pid}`))) {
    throw new Error(`Another benchmark uses ${data}: PostgreSQL runs there as process ${pid}. Wait for it or stop it.`);
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
