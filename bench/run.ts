import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startPostgres } from './database/postgres.ts';
import { openLoad } from './measure/load.ts';
import { measureSize } from './measure/size.ts';
import { timeStarts } from './measure/start.ts';
import { type Options, readOptions } from './options.ts';
import { about } from './report/about.ts';
import { consoleTables } from './report/console.ts';
import { writePage } from './report/page.ts';
import type { Results, SizeResults } from './results.ts';
import { ROOT } from './servers/servers.ts';

const say = (message: string) => console.error(`${new Date().toTimeString().slice(0, 8)} ${message}`);

export async function run(args: readonly string[]): Promise<void> {
  const options = optionsOf(args);
  if (!options) return;
  if (options.page)
    return write(JSON.parse(await readFile(join(PUBLISHED.results, 'results.json'), 'utf8')), PUBLISHED);
  if (process.platform !== 'linux') throw new Error('Expected Linux: CPU and memory are read from /proc.');
  if (!options.smoke) return measure(options);
  // In a folder of its own: what an earlier run left there cannot help.
  const folder = await mkdtemp(join(tmpdir(), 'shisaku-graph-smoke-'));
  // PostgreSQL may run as another user.
  await chmod(folder, 0o755);
  try {
    await measure({ ...options, folder });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** On a small graph nothing may fail, while on a large one an answer may take longer than it is given. */
function refuseFailures({ sizes }: Results): void {
  const explored = sizes.flatMap((size) => size.explored).filter(({ failed }) => failed > 0);
  const timed = sizes.flatMap((size) => size.timed).filter(({ slots }) => slots.some(({ failed }) => failed > 0));
  const names = [
    ...timed.map(({ operation, server }) => `${operation} (${server})`),
    ...explored.map(({ exploration }) => exploration),
  ];
  if (names.length > 0) throw new Error(`Some requests got no answer: ${names.join(', ')}.`);
}

/** Where the project keeps them. */
const PUBLISHED = { results: join(ROOT, 'bench'), page: join(ROOT, 'docs') };

const writeJson = (results: Results, folder: string): Promise<void> =>
  writeFile(join(folder, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);

async function write(results: Results, folders: { readonly results: string; readonly page: string }): Promise<void> {
  await writeJson(results, folders.results);
  await writePage(results, folders.page);
  say(`written to ${folders.results}/results.json and ${folders.page}/performance.md`);
}

/** Wrong use needs no stack. */
function optionsOf(args: readonly string[]): Options | null {
  try {
    return readOptions(args);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}

async function measure(options: Options): Promise<void> {
  await mkdir(options.folder, { recursive: true });
  say('npm run prestart: what npm start does before it starts');
  await promisify(execFile)('npm', ['run', 'prestart'], { cwd: ROOT });
  const postgres = await startPostgres(options.folder);
  const load = openLoad(postgres.pid);
  try {
    say('npm start on the embedded database');
    const starts = await timeStarts(options.smoke ? 1 : 3);
    const sizes: SizeResults[] = [];
    const results: Results = { ...(await about(options, postgres)), starts, sizes };
    for (const measures of options.sizes) {
      sizes.push(await measureSize(measures, { options, postgres, load }, (message) => say(`${measures}: ${message}`)));
      // Hours of work are kept, should the next size fail.
      await writeJson(results, options.folder);
    }
    consoleTables(results);
    if (options.smoke) refuseFailures(results);
    await write(results, options.publish ? PUBLISHED : { results: options.folder, page: options.folder });
  } finally {
    load.stop();
    await postgres.stop();
  }
}
