import { chmod, mkdir, readdir, readFile, realpath, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { StoreError } from '../store-error.ts';
import { preparedCluster } from './prepared.ts';
import { SOCKET_NAME } from './socket.ts';

/** Major version of PostgreSQL that the embedded engine is built from. Its folders do not open under another. */
export const ENGINE_MAJOR = '18';
const CLUSTER = 'pgdata';
/** What an engine that is being initialised is called: a killed first start leaves this, and the next one begins anew. */
const UNFINISHED = 'pgdata.new';
/**
 * What the engine needs for its one session. PostgreSQL's own 128 MB of buffers are touched at the start and make the
 * engine's memory grow beyond the 128 MB that it begins with: 100 MB more, and 0.2 s. The system's file cache is behind
 * them, as it is with any PostgreSQL.
 */
const SETTINGS = ['shared_buffers=32MB', 'max_connections=4'].flatMap((setting) => ['-c', setting]);
const OURS = new Set([CLUSTER, UNFINISHED, SOCKET_NAME, 'starting.lock']);

/**
 * Makes the folder where it is missing and gives its real path, so that two spellings of one folder are one.
 * @throws {StoreError} where the folder holds something else.
 */
export async function prepareFolder(dataDir: string): Promise<string> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    const folder = await realpath(dataDir);
    const found = await readdir(folder);
    if (found.length > 0 && !found.some((name) => OURS.has(name))) {
      throw new StoreError(
        `Expected DATA_DIR ${folder} to be new, empty or a folder of this program; it holds ${found.slice(0, 3).join(', ')}. Set DATA_DIR to another folder.`,
      );
    }
    await chmod(folder, 0o700);
    return folder;
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError(`Cannot use DATA_DIR ${dataDir}: ${(error as Error).message}`, { cause: error });
  }
}

/**
 * Opens the engine on the folder's cluster, initialising it at first.
 * @throws {StoreError} where the cluster is of another PostgreSQL or damaged.
 */
export async function openEngine(folder: string): Promise<PGlite> {
  const cluster = join(folder, CLUSTER);
  const major = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => null);
  if (major === null) await initialise(folder, cluster);
  else if (major.trim() !== ENGINE_MAJOR) {
    throw new StoreError(
      `Expected a database of PostgreSQL ${ENGINE_MAJOR} in ${cluster}, came one of ${JSON.stringify(major.trim())}. Set DATA_DIR to a new folder and import the documents again, or run the version of this program that made it.`,
    );
  }
  try {
    return await createEngine(cluster);
  } catch (error) {
    throw new StoreError(
      `Cannot open the database in ${cluster}; it may be damaged (${(error as Error).message}). Move ${folder} away and import the documents again.`,
      { cause: error },
    );
  }
}

async function initialise(folder: string, cluster: string): Promise<void> {
  const unfinished = join(folder, UNFINISHED);
  await rm(unfinished, { recursive: true, force: true });
  const engine = await createEngine(unfinished, await preparedCluster());
  await engine.close();
  await rename(unfinished, cluster);
}

/** Loaded here, so that a server on PostgreSQL has nothing of the engine in its memory. */
async function createEngine(cluster: string, content?: Blob): Promise<PGlite> {
  const { PGlite } = await import('@electric-sql/pglite');
  const startParams = [...PGlite.defaultStartParams, ...SETTINGS];
  return PGlite.create(cluster, { startParams, ...(content && { loadDataDir: content }) });
}
