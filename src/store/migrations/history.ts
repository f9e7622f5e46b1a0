import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT } from '../project.ts';
import type { Store } from '../store.ts';
import { StoreError } from '../store-error.ts';

/** Where the project keeps its migrations, in Prisma's own layout. */
export const MIGRATIONS = join(PROJECT, 'prisma/migrations');

export interface Migration {
  /** Name of its folder: `20261123000000_init`. */
  readonly name: string;
  readonly sql: string;
  /** As Prisma records it: SHA-256 of the file, in hexadecimal. */
  readonly checksum: string;
}

interface AppliedMigration {
  readonly name: string;
  readonly checksum: string;
  readonly finished: boolean;
  readonly logs: string | null;
}

/** The migrations of a folder, in the order in which they apply. */
export async function readMigrations(folder = MIGRATIONS): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/**
 * Names of the migrations that the database still lacks.
 * @throws {StoreError} where one failed half-way, was edited after it was applied, or is not known to this program.
 */
export async function pendingMigrations(
  store: Pick<Store, 'query'>,
  migrations: readonly Migration[],
): Promise<string[]> {
  const applied = new Map((await appliedMigrations(store)).map((row) => [row.name, row]));
  for (const { name, checksum, finished, logs } of applied.values()) {
    const known = migrations.find((migration) => migration.name === name);
    if (!finished) {
      throw new StoreError(
        `Migration ${name} failed half-way${logs ? ` (${logs.trim().split('\n', 1)[0]})` : ''}. Repair the database, then mark it with \`npx prisma migrate resolve\`; or restore a backup.`,
      );
    }
    if (!known) {
      throw new StoreError(
        `The database has migration ${name}, which this version of the program does not know: a newer version made it. Run that version, or use another database.`,
      );
    }
    if (known.checksum !== checksum) {
      throw new StoreError(
        `Migration ${name} was changed after the database applied it (expected checksum ${checksum}, came ${known.checksum}). Restore its file from the repository.`,
      );
    }
  }
  return migrations.filter(({ name }) => !applied.has(name)).map(({ name }) => name);
}

async function appliedMigrations(store: Pick<Store, 'query'>): Promise<AppliedMigration[]> {
  const [table] = await store.query<{ found: boolean }>({
    text: `SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS found`,
  });
  if (!table?.found) return [];
  return store.query<AppliedMigration>({
    text: `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished, logs
             FROM public._prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`,
  });
}
