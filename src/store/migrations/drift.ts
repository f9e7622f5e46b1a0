import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openMemory } from '../embedded/memory.ts';
import { PROJECT } from '../project.ts';
import { MIGRATIONS, readMigrations } from './history.ts';
import { applyMigrations, NO_FILTERS } from './migrate.ts';
import { schemaEngine } from './schema-engine.ts';

export const SCHEMA = join(PROJECT, 'prisma/schema.prisma');

export interface Drift {
  /** What leads from the migrations to the schema; empty where they agree. */
  readonly sql: string;
  /** `table.column` of text columns whose order would depend on the server's locale. */
  readonly uncollated: readonly string[];
}

/** Compares what the migrations make of an empty database with `schema.prisma`. */
export async function findDrift(schemaFile = SCHEMA, folder = MIGRATIONS): Promise<Drift> {
  const content = await readFile(schemaFile, 'utf8');
  const files = [{ path: schemaFile, content }];
  const store = await openMemory();
  try {
    const migrations = await readMigrations(folder);
    if (migrations.length > 0) await applyMigrations(store.pool, migrations, folder);
    const engine = await schemaEngine(store.pool, { path: schemaFile, content });
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: folder },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: NO_FILTERS,
    });
    engine.free();
    return { sql: exitCode === 0 ? '' : (stdout ?? ''), uncollated: await uncollatedColumns(store) };
  } finally {
    await store.close();
  }
}

async function uncollatedColumns(store: Awaited<ReturnType<typeof openMemory>>): Promise<string[]> {
  const rows = await store.query<{ column: string }>({
    text: `SELECT table_name || '.' || column_name AS column FROM information_schema.columns
            WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'
              AND data_type = 'text' AND collation_name IS DISTINCT FROM 'C' ORDER BY 1`,
  });
  return rows.map(({ column }) => column);
}
