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
import { barePath, type Server } from '../servers/servers.ts';
import type { Load } from './load.ts';
import { type Asking, askEverything } from './requests.ts';
import { timeRounds } from './rounds.ts';
import { openCounting, statementsOf, userOf } from './statements.ts';

/** Everything that is measured on one corpus. */
export async function measureSize(
  measures: number,
  { seed, folder, fresh, servers, operations, pace, places, explorations }: Options,
  postgres: Postgres,
  load: Load,
  say: (message: string) => void,
): Promise<SizeResults> {
  const corpora = join(folder, 'corpora');
  await mkdir(corpora, { recursive: true });
  const corpus = await corpusOf(measures, seed, corpora);
  say('the database, filled by npm run import where it is not yet');
  const { url, figures: imported } = await filledDatabase(postgres, corpus, fresh);
  await openCounting(postgres, servers);
  const running: Running[] = [];
  const start = async (server: Server, env: Record<string, string>) => {
    running.push(await launch(server, env, join(folder, 'logs')));
  };
  try {
    for (const server of servers)
      if (server.form !== 'bare') await start(server, { DATABASE_URL: postgres.url(corpus.name, userOf(server)) });
    say('every question to every server: are the answers the same?');
    const { askings, productAnswers } = await askEverything(operations, running, url, places);
    const statements = new Map<Asking, number>();
    for (const asking of askings) statements.set(asking, await statementsOf(postgres, asking));
    const bare = servers.find(({ form }) => form === 'bare');
    if (bare) {
      const answers = join(folder, 'answers.json');
      await writeFile(answers, JSON.stringify(productAnswers));
      await start(bare, { ANSWERS: answers });
      askings.push(...askingsOfBare(askings, running.at(-1) as Running));
    }
    const slots = await timeRounds(load, askings, pace, say);
    const timed = askings.map((asking): Timed => {
      const { operation, running, bytes } = asking;
      const counted = statements.get(asking) ?? null;
      return {
        server: running.server.name,
        operation: operation.name,
        slots: slots.get(asking) ?? [],
        statements: counted,
        bytes,
      };
    });
    const megabytes: Record<string, number> = {};
    for (const { server, pid } of running) {
      megabytes[server.name] = (await peakMegabytes(pid)).reduce((sum, peak) => sum + peak, 0);
    }
    const product = running.find(({ server }) => server.name === 'product, cold');
    say('paths, neighbourhoods, searches, counts');
    const explored = product ? await timeExplorations(postgres, url, product, explorations) : [];
    return { measures, documents: corpus.documents, imported, timed, explored, megabytes };
  } finally {
    for (const { stop } of running) await stop();
  }
}

/** The bare server is sent what the product is sent; the path says which answer to give. */
function askingsOfBare(askings: readonly Asking[], running: Running): Asking[] {
  const ofProduct = askings.filter(({ running: { server } }) => server.name === 'product, warm');
  return ofProduct.map(({ operation, requests, bytes }) => ({
    operation,
    running,
    requests: requests.map(({ body }, index) => ({ path: barePath(operation, index), body })),
    bytes,
  }));
}
