import { type StdioOptions, spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { own } from '../children.ts';
import { commit } from '../commit.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { peakMegabytes } from '../proc.ts';
import { type ParseFigures, timeParsing } from './parse.ts';
import type { Postgres } from './postgres.ts';
import { query } from './query.ts';

const ROOT = join(import.meta.dirname, '../..');
const SAMPLE_MS = 250;

export interface ImportFigures extends ParseFigures {
  readonly date: string;
  readonly commit: string;
  /** The whole command `npm run import`, start and reading included. */
  readonly seconds: number;
  readonly storedPerSecond: number;
  /** Peak memory of the largest process of the command. */
  readonly megabytes: number;
  readonly databaseMegabytes: number;
}

/**
 * The database that holds this corpus: filled by the product's own command, or as an earlier run filled it. The figures
 * are those of the import that did.
 */
export async function filledDatabase(
  postgres: Postgres,
  corpus: Corpus,
  fresh: boolean,
): Promise<{ readonly url: string; readonly figures: ImportFigures }> {
  const url = postgres.url(corpus.name);
  const record = `${corpus.folder}.json`;
  const figures = fresh ? null : await readFile(record, 'utf8').then(JSON.parse, () => null);
  if (
    figures &&
    (await query(postgres.url('postgres'), `SELECT FROM pg_database WHERE datname = '${corpus.name}'`)).length
  ) {
    return { url, figures };
  }
  await query(postgres.url('postgres'), `DROP DATABASE IF EXISTS ${corpus.name}`);
  await query(postgres.url('postgres'), `CREATE DATABASE ${corpus.name}`);
  const parsed = await timeParsing(corpus.folder);
  const imported = await runImport(corpus.folder, url);
  await query(url, 'VACUUM (FREEZE, ANALYZE)');
  await query(url, 'CHECKPOINT');
  const [size] = await query<{ mb: number }>(url, 'SELECT pg_database_size(current_database()) / 1048576.0 AS mb');
  const measured: ImportFigures = {
    ...parsed,
    ...imported,
    date: new Date().toISOString().slice(0, 10),
    commit: await commit(),
    storedPerSecond: corpus.measures / imported.seconds,
    databaseMegabytes: Number(size?.mb),
  };
  await writeFile(record, `${JSON.stringify(measured, null, 2)}\n`);
  return { url, figures: measured };
}

/** As a user imports a folder of documents. */
async function runImport(folder: string, url: string): Promise<{ seconds: number; megabytes: number }> {
  const started = performance.now();
  const env = { ...process.env, DATABASE_URL: url };
  const stdio: StdioOptions = ['ignore', 'ignore', 'pipe'];
  const command = own(spawn('npm', ['run', 'import', '--', folder], { cwd: ROOT, env, stdio }));
  let said = '';
  command.stderr?.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-4_000);
  });
  let megabytes = 0;
  const sampling = setInterval(async () => {
    const [largest = 0] = await peakMegabytes(command.pid as number);
    megabytes = Math.max(megabytes, largest);
  }, SAMPLE_MS);
  const code = await new Promise((resolve, reject) => {
    command.once('error', reject);
    command.once('close', resolve);
  });
  clearInterval(sampling);
  if (code !== 0) throw new Error(`npm run import ended with ${code}: ${said}`);
  return { seconds: (performance.now() - started) / 1000, megabytes };
}
