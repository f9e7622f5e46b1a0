import { openEmbedded } from './embedded/open.ts';
import { watchGraph } from './epoch/watch.ts';
import { migrate } from './migrations/migrate.ts';
import { openServer } from './server.ts';
import type { Store } from './store.ts';

/** What opens the embedded database: one `server` at a time; an `import` joins a running server or waits for another import. */
export type Role = 'server' | 'import' | 'test';

export interface StoreSettings {
  /** `postgresql://…`; absent means the embedded database in `dataDir`. */
  readonly databaseUrl?: string | undefined;
  /** How many connections to a server there are at most: 10 where nothing is said. */
  readonly connections?: number;
  /** How long a statement of a role that serves may take on a server; 0, or absent, for as long as it likes. */
  readonly statementTimeoutMs?: number;
  /** Folder of the embedded database, made when missing. */
  readonly dataDir: string;
  readonly role: Role;
  /** Told what an opening waits for, one English sentence at a time. */
  readonly onWait?: (message: string) => void;
  /** Told what a server does without, in English sentences. */
  readonly onWarning?: (message: string) => void;
}

/**
 * Opens the database, embedded or on a server, and applies the migrations that it lacks.
 * @throws {StoreError} whose message says what is in the way and what to do.
 */
export async function openStore(settings: StoreSettings): Promise<Store> {
  if (!settings.databaseUrl) return openEmbedded(settings, migrate);
  const store = await openMigrated(settings.databaseUrl, settings);
  if (settings.role !== 'server') return store;
  if (!settings.statementTimeoutMs) return watched(store, settings.onWarning);
  await store.close();
  return watched(await openServer(settings.databaseUrl, settings), settings.onWarning);
}

/** On connections of its own, whose statements may take their time: migrations do. */
async function openMigrated(databaseUrl: string, { connections }: StoreSettings): Promise<Store> {
  const store = await openServer(databaseUrl, { connections });
  try {
    await migrate(store);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Only a process that serves keeps answers. */
function watched(store: Store, onWarning: (message: string) => void = () => {}): Store {
  const watch = watchGraph(store.pool.options, onWarning);
  return {
    ...store,
    epoch: watch.epoch,
    async close() {
      await watch.stop();
      await store.close();
    },
  };
}
