import { createHash } from 'node:crypto';
import { lstat, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { StoreError } from '../store-error.ts';

/** PostgreSQL's own naming, so that `pg` and `psql -h FOLDER -U postgres` find the socket by its folder. */
export const SOCKET_NAME = '.s.PGSQL.5432';
/** The longest path of a Unix socket that every system takes (macOS: 104 bytes with the end). */
const LONGEST_PATH = 103;

/** The folder of the socket: the database's own, or where its path is too long for a socket, one under /tmp named after it. */
export async function socketFolder(folder: string): Promise<string> {
  if (Buffer.byteLength(join(folder, SOCKET_NAME)) <= LONGEST_PATH) return folder;
  // Not os.tmpdir(): TMPDIR differs between processes, and all of them must come to the same place.
  const short = `/tmp/shisaku-graph-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  await privateFolder(short);
  return short;
}

/** How to connect to the engine served there. One connection: the engine has one session, a second would only wait for the first. */
export function connectionBy(host: string): pg.PoolConfig {
  return { host, port: 5432, user: 'postgres', database: 'postgres', max: 1, idleTimeoutMillis: 0 };
}

/** Makes a folder that only its owner may enter. @throws {StoreError} where somebody else made it, who could listen in our place. */
async function privateFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  const stat = await lstat(path);
  const uid = process.getuid?.() ?? stat.uid;
  if (!stat.isDirectory() || (stat.uid !== uid && uid !== 0) || (stat.mode & 0o077) !== 0) {
    throw new StoreError(`Expected ${path} to be a folder of user ${uid} with mode 0700. Remove it and start again.`);
  }
}
