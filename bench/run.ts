import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startPostgres } from './database/postgres.ts';
import { openLoad } from './measure/load.ts';
import { measureSize } from './measure/size.ts';
import { type Options, readOptions } from './options.ts';
import { about } from './report/about.ts';
import { consoleTables } from './report/console.ts';
import type { Results, SizeResults } from './results.ts';
import { ROOT } from './servers/servers.ts';

const say = (message: string) => console.error(`${new Date().toTimeString().slice(0, 8)} ${message}`);

export async function run(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  if (!options) return;
  if (process.platform !== 'linux') throw new Error('Expected Linux: CPU and memory are read from /proc.');
  if (!options.smoke) return measure(options);
  // In a folder of its own: what an earlier run left there cannot help.
  const folder = await mkdtemp(join(tmpdir(), 'shisaku-graph-smoke-'));
  try {
    await measure({ ...options, folder });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(options: Options): Promise<void> {
  await mkdir(options.folder, { recursive: true });
  say('npm run prestart: what npm start does before it starts');
  await promisify(execFile)('npm', ['run', 'prestart'], { cwd: ROOT });
  const postgres = await startPostgres(options.folder);
  const load = openLoad(postgres.pid);
  try {
    const sizes: SizeResults[] = [];
    for (const measures of options.sizes) {
      sizes.push(await measureSize(measures, options, postgres, load, (message) => say(`${measures}: ${message}`)));
    }
    const results: Results = { ...(await about(options, postgres)), sizes };
    const file = join(options.folder, 'results.json');
    await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
    consoleTables(results);
    say(`written to ${file}`);
  } finally {
    load.stop();
    await postgres.stop();
  }
}
