import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import type pg from 'pg';
import { migrationAdapter } from './migration-adapter.ts';

/** As much of the global as is used here; its types come with the DOM library, which a server does not load. */
declare const WebAssembly: {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: Record<string, unknown> } }>;
};

let started: Promise<void> | undefined;

/**
 * Prisma's own schema engine, in WebAssembly, on a pool of exactly one connection: the engine takes session locks.
 * Its package has no entry that Node loads as it is (it imports the .wasm file as a module), so it is instantiated here.
 */
export async function schemaEngine(pool: pg.Pool, schema?: { path: string; content: string }) {
  started ??= start();
  await started;
  const datamodels: [string, string][] | undefined = schema && [[schema.path, schema.content]];
  const adapter = bindMigrationAwareSqlAdapterFactory(migrationAdapter(pool));
  return bindings.SchemaEngine.new({ datamodels }, () => {}, adapter);
}

async function start(): Promise<void> {
  const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = await readFile(file.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': unrefTimers(bindings) });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
}

/** The engine leaves the ten-second timer of its lock running; it must not keep a finished program from ending. */
function unrefTimers(imports: object): object {
  const timer = Object.keys(imports).find((name) => name.startsWith('__wbg_setTimeout_'));
  if (!timer) return imports;
  const set = imports[timer as keyof typeof imports] as (...args: unknown[]) => NodeJS.Timeout;
  return { ...imports, [timer]: (...args: unknown[]) => set(...args).unref() };
}
