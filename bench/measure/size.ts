import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { corpusOf } from '../corpus/corpus.ts';
import { filledDatabase } from '../database/fill.ts';
import type { Postgres } from '../database/postgres.ts';
import { timeExplorations } from '../explorations/time.ts';
import type { Options } from '../options.ts';
import { peakMegabytes } from '../proc.ts';
import type { SizeResults, Timed } from '../results.ts';
import { launch, type Running } from '../servers/launch.ts';
import { barePath } from '../servers/servers.ts';
import type { Load } from './load.ts';
import { type Asking, askEverything } from './requests.ts';
import { timeRounds } from './rounds.ts';
import { openCounting, statementsOf, userOf } from './statements.ts';

/** What is there for all sizes. */
export interface Bench {
  readonly options: Options;
  readonly postgres: Postgres;
  readonly load: Load;
}

/** Everything that is measured on one corpus. */
export async function measureSize(
  measures: number,
  { options, postgres, load }: Bench,
  say: (message: string) => void,
): Promise<SizeResults> {
  const { seed, folder, fresh, servers, operations, pace, places, explorations } = options;
  const corpora = join(folder, 'corpora');
  await mkdir(corpora, { recursive: true });
  const corpus = await corpusOf(measures, seed, corpora);
  say('the database, filled by npm run import where it is not yet');
  const { url, figures: imported } = await filledDatabase(postgres, corpus, fresh);
  await openCounting(postgres, servers);
  const running: Running[] = [];
  const start = async (name: string, env: Record<string, string>) => {
    const server = servers.find((one) => one.name === name);
    if (server) running.push(await launch(server, env, join(folder, 'logs')));
  };
  try {
    for (const server of servers.filter(({ form }) => form !== 'bare')) {
      await start(server.name, { DATABASE_URL: postgres.url(corpus.name, userOf(server)) });
    }
    say('every question to every server: are the answers the same?');
    const { askings, productAnswers } = await askEverything(operations, running, url, places);
    const statements = new Map<Asking, number>();
    for (const asking of askings) statements.set(asking, await statementsOf(postgres, asking));
    const answers = join(folder, 'answers.json');
    await writeFile(answers, JSON.stringify(productAnswers));
    await start('bare', { ANSWERS: answers });
    const all = [...askings, ...askingsOfBare(askings, running)];
    const slots = await timeRounds(load, all, pace, say);
    const timed = all.map(
      (asking): Timed => ({
        server: asking.running.server.name,
        operation: asking.operation.name,
        slots: slots.get(asking) ?? [],
        statements: statements.get(asking) ?? null,
        bytes: asking.bytes,
      }),
    );
    const megabytes = await peaksOf(running);
    say('paths, neighbourhoods, searches, counts');
    const product = running.find(({ server }) => server.name === 'product, cold');
    const explored = product ? await timeExplorations(postgres, url, product, explorations) : [];
    return { measures, documents: corpus.documents, imported, timed, explored, megabytes };
  } finally {
    for (const { stop } of running) await stop();
  }
}

/** The bare server is sent what the warm product is sent; the path says which answer to give. */
function askingsOfBare(askings: readonly Asking[], servers: readonly Running[]): Asking[] {
  const running = servers.find(({ server }) => server.form === 'bare');
  if (!running) return [];
  const ofProduct = askings.filter(({ running: { server } }) => server.name === 'product, warm');
  return ofProduct.map(({ operation, requests, bytes }) => ({
    operation,
    running,
    requests: requests.map(({ body }, index) => ({ path: barePath(operation, index), body })),
    bytes,
  }));
}

/** Peak memory of each server with all its processes. */
async function peaksOf(running: readonly Running[]): Promise<Record<string, number>> {
  const peaks: Record<string, number> = {};
  for (const { server, pid } of running) {
    peaks[server.name] = (await peakMegabytes(pid)).reduce((sum, peak) => sum + peak, 0);
  }
  return peaks;
}
