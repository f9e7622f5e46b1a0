import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PGlite } from '@electric-sql/pglite';
import type { Role, StoreSettings } from '../open.ts';
import { poolStore } from '../pool.ts';
import type { Store } from '../store.ts';
import { StoreError } from '../store-error.ts';
import { openEngine, prepareFolder } from './folder.ts';
import { type Owner, takeSocket } from './owner.ts';
import { connectionBy, SOCKET_NAME, socketFolder } from './socket.ts';
import { serveWire } from './wire.ts';

/** How long an opening waits for an import to end, or for a server to have started. */
const PATIENCE_MS = 120_000;
const POLL_MS = 100;

/**
 * Opens the embedded database. Exactly one process has it open and serves it on a socket in its folder; an import joins
 * a server there. `prepare` runs before others may join.
 *
 * @throws {StoreError} where another process holds the database, saying which and what to do.
 */
export async function openEmbedded(settings: StoreSettings, prepare: (store: Store) => Promise<void>): Promise<Store> {
  const folder = await prepareFolder(settings.dataDir);
  const host = await socketFolder(folder);
  const giveUp = Date.now() + PATIENCE_MS;
  let told = '';
  for (;;) {
    const result = await own(settings.role, folder, host, prepare);
    if ('store' in result) return result.store;
    const { owner } = result;
    if (settings.role === 'import' && owner.role !== 'import' && owner.ready) {
      return poolStore({ engine: 'embedded', connection: connectionBy(host) });
    }
    const wait = waitFor(owner, settings.role, folder);
    if (Date.now() > giveUp) throw new StoreError(`${wait} Gave up after ${PATIENCE_MS / 1000} seconds.`);
    if (wait !== told) settings.onWait?.(wait);
    told = wait;
    await sleep(POLL_MS);
  }
}

/** Becomes the owner and opens the engine, or says who the owner is. */
async function own(
  role: Role,
  folder: string,
  host: string,
  prepare: (store: Store) => Promise<void>,
): Promise<{ store: Store } | { owner: Owner }> {
  const self: Owner = { pid: process.pid, role, since: new Date().toISOString(), ready: false };
  let engine: Promise<PGlite> | undefined;
  const open = () => (engine ??= openEngine(folder));
  let epoch = 0;
  const wire = serveWire(
    open,
    () => self,
    () => epoch++,
  );
  const owner = await takeSocket(join(host, SOCKET_NAME), folder, wire.server);
  if (owner) return { owner };

  const close = async () => {
    await wire.stop();
    const opened = await engine?.catch(() => null);
    await opened?.close();
    // Last: while the socket listens, nobody else opens the folder.
    await wire.close();
  };
  try {
    await open();
  } catch (error) {
    await close();
    throw error;
  }
  const store = poolStore({
    engine: 'embedded',
    connection: connectionBy(host),
    epoch: () => epoch,
    afterwards: close,
  });
  try {
    await prepare(store);
  } catch (error) {
    await store.close();
    throw error;
  }
  self.ready = true;
  return { store };
}

/** What an opening waits for. @throws {StoreError} where waiting would not help. */
function waitFor(owner: Owner, role: Role, folder: string): string {
  const who = `process ${owner.pid}, since ${owner.since}`;
  if (owner.role === 'import') return `Waiting for an import into ${folder} to end (${who}).`;
  if (role === 'import') return `Waiting for the server on ${folder} to have started (${who}).`;
  throw new StoreError(
    `The database in ${folder} is in use by another server (${who}). Stop that one first, or set DATA_DIR to another folder, or DATABASE_URL to a PostgreSQL server, which several can share.`,
  );
}
