import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { StoreSettings } from '../../src/store/open.ts';

const ROOT = join(import.meta.dirname, '../..');

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one of the project's scripts on a database, to its end. */
export function runProgram(script: string, args: readonly string[], settings: Partial<StoreSettings>): Promise<Ended> {
  const { file, options } = programOn(script, args, settings);
  return new Promise((resolve) => {
    execFile(process.execPath, file, { ...options, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? -1) : 0, stdout, stderr });
    });
  });
}

/** What `spawn(process.execPath, file, options)` needs for it. */
export function programOn(script: string, args: readonly string[], { databaseUrl, dataDir }: Partial<StoreSettings>) {
  const env = { ...process.env, DATABASE_URL: databaseUrl ?? '', DATA_DIR: dataDir ?? '', NODE_OPTIONS: '' };
  const loader = script.endsWith('.ts') ? ['--import', 'tsx'] : [];
  return { file: [...loader, join(ROOT, script), ...args], options: { cwd: ROOT, env } };
}

/** The server as `npm start` starts it, built where its sources have changed. */
export async function builtServer(): Promise<string> {
  const { code, stderr } = await runProgram('scripts/build-server.mjs', [], {});
  if (code !== 0) throw new Error(stderr);
  return 'dist/server.js';
}
