import { join } from 'node:path';
import { ConfigError, readConfig } from './config.ts';
import { createApp } from './server/app.ts';
import { ListenError, listen } from './server/listen.ts';
import { createLogger, type Logger } from './server/logger.ts';
import { prepareGraph } from './server/prepare-graph.ts';
import { openStore } from './store/open.ts';
import { PROJECT } from './store/project.ts';
import { StoreError } from './store/store-error.ts';

/** The documents that come with the project. */
const DATA = join(PROJECT, 'data');

/** Where `npm run build:web` puts the explorer. */
const EXPLORER = join(PROJECT, 'web/dist');

/** Opens the database, fills it where it is empty, and answers until a signal asks to stop. */
async function serve(config: ReturnType<typeof readConfig>, logger: Logger): Promise<void> {
  const { databaseUrl, dataDir, host, port } = config;
  const store = await openStore({ databaseUrl, dataDir, role: 'server', onWait: (message) => logger.info(message) });
  try {
    await prepareGraph(store, DATA, logger);
    const server = await listen(createApp({ store, logger, explorer: EXPLORER }), { host, port });
    logger.info(
      { url: server.url, engine: store.engine },
      `Listening on ${server.url} (GraphiQL: ${server.url}graphql)`,
    );
    logger.info({ signal: await stopSignal() }, 'Stopping: no new requests; running ones may end.');
    await server.stop();
  } finally {
    await store.close();
  }
  logger.info('Stopped.');
}

/** Resolves at the first signal; a second one ends the process at once. */
function stopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let stopping = false;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (stopping) process.exit(1);
        stopping = true;
        resolve(signal);
      });
    }
  });
}

/** Errors that say what to do need no stack. */
const expected = (error: unknown): error is Error =>
  error instanceof ConfigError || error instanceof StoreError || error instanceof ListenError;

try {
  const config = readConfig();
  const logger = createLogger(config.logLevel, process.stdout.isTTY);
  await serve(config, logger);
  process.exit(0);
} catch (error) {
  console.error(expected(error) ? error.message : error);
  process.exit(1);
}
