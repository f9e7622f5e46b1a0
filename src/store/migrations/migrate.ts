import pg from 'pg';
import type { Store } from '../store.ts';
import { StoreError } from '../store-error.ts';
import { MIGRATIONS, type Migration, pendingMigrations, readMigrations } from './history.ts';
import { schemaEngine } from './schema-engine.ts';

/** The advisory lock that Prisma's own `migrate deploy` takes: the two exclude each other, too. */
const LOCK = 72707369;
/** Every table and enum is the project's own. */
export const NO_FILTERS = { externalTables: [], externalEnums: [] };

/**
 * Applies the migrations that the database lacks, by Prisma's own engine, recorded as `prisma migrate deploy` records
 * them. Costs one or two statements where there is nothing to apply. Programs that start together take turns.
 *
 * @throws {StoreError} where the database's history is not one that this program can continue.
 */
export async function migrate(store: Store, folder = MIGRATIONS): Promise<void> {
  const migrations = await readMigrations(folder);
  // What another program is just migrating looks like a migration that failed half-way, until one has the lock.
  const settled = await pendingMigrations(store, migrations).then(
    (pending) => pending.length === 0,
    () => false,
  );
  if (settled) return;
  // A pool of one, because the lock belongs to a session. The embedded engine's pool is one, and nobody else is there yet.
  const pool = store.engine === 'embedded' ? store.pool : new pg.Pool({ ...store.pool.options, max: 1 });
  try {
    await pool.query('SELECT pg_advisory_lock($1)', [LOCK]);
    try {
      const query: Store['query'] = async ({ text }) => (await pool.query(text)).rows;
      if ((await pendingMigrations({ query }, migrations)).length > 0) await applyMigrations(pool, migrations, folder);
    } finally {
      await pool.query('SELECT pg_advisory_unlock($1)', [LOCK]);
    }
  } finally {
    if (pool !== store.pool) await pool.end();
  }
}

/** Applies all migrations that a database lacks, on a pool of one connection. @throws {StoreError} naming the statement that failed. */
export async function applyMigrations(pool: pg.Pool, migrations: readonly Migration[], folder: string): Promise<void> {
  const engine = await schemaEngine(pool);
  try {
    await engine.applyMigrations({ migrationsList: migrationList(migrations, folder), filters: NO_FILTERS });
  } catch (error) {
    throw new StoreError(`The database could not be migrated: ${withoutTrace(error as Error)}.`, { cause: error });
  } finally {
    engine.free();
  }
}

/** The engine's message ends with where in the engine it arose, in numbered and indented lines. */
function withoutTrace({ message }: Error): string {
  const at = message.search(/\n\s+0: /);
  return (at < 0 ? message : message.slice(0, at)).trim().replaceAll('\n', ': ');
}

function migrationList(migrations: readonly Migration[], folder: string) {
  return {
    baseDir: folder,
    lockfile: { path: './migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
    })),
  };
}
