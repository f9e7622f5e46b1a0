import cluster from 'node:cluster';
import { join } from 'node:path';
import { type Config, ConfigError, readConfig } from './config.ts';
import { createApp } from './server/app.ts';
import { ListenError, listen, tryPlace } from './server/listen.ts';
import { createLogger, type Logger } from './server/logger.ts';
import { prepareGraph } from './server/prepare-graph.ts';
import { stopSignal } from './server/stop-signal.ts';
import { startWorkers, WorkersError } from './server/workers.ts';
import { openStore, type Role } from './store/open.ts';
import { PROJECT } from './store/project.ts';
import type { Store } from './store/store.ts';
import { StoreError } from './store/store-error.ts';

/** The documents that come with the project. */
const DATA = join(PROJECT, 'data');

/** Where `npm run build:web` puts the explorer. */
const EXPLORER = join(PROJECT, 'web/dist');

const STOPPING = 'Stopping: no new requests; running ones may end.';

/** Opens the database for as long as `work` takes. */
async function withStore(config: Config, logger: Logger, role: Role, work: (store: Store) => Promise<void>) {
  const store = await openStore({
    databaseUrl: config.databaseUrl,
    connections: config.databaseConnections,
    statementTimeoutMs: config.statementTimeoutMs,
    dataDir: config.dataDir,
    role,
    onWait: (message) => logger.info(message),
    onWarning: (message) => logger.warn(message),
  });
  try {
    await work(store);
  } finally {
    await store.close();
  }
}

/** Says where the server is: the line that programs wait for, so it comes once. */
function announce(logger: Logger, url: string, facts: object): void {
  logger.info({ url, ...facts }, `Listening on ${url} (GraphiQL: ${url}graphql)`);
}

/** Answers until a signal asks to stop; a second one ends the process at once. */
async function serveAlone(config: Config, logger: Logger): Promise<void> {
  // What prepares the graph may take its time, so it does not share the connections of what answers.
  if (config.databaseUrl !== undefined)
    await withStore(config, logger, 'import', (store) => prepareGraph(store, DATA, logger));
  await withStore(config, logger, 'server', async (store) => {
    if (store.engine === 'embedded') await prepareGraph(store, DATA, logger);
    const server = await listen(appOn(store, config, logger), config);
    announce(logger, server.url, { engine: store.engine });
    logger.info({ signal: await stopSignal(() => process.exit(1)) }, STOPPING);
    await server.stop();
  });
  logger.info('Stopped.');
}

/** Prepares the graph, then has several processes answer on one port, until a signal asks to stop. */
async function serveByWorkers(config: Config, logger: Logger): Promise<void> {
  // Before anything takes time: what is wrong with the place is wrong for all of them.
  const { url, port } = await tryPlace(config);
  await withStore(config, logger, 'import', (store) => prepareGraph(store, DATA, logger));
  const signal = stopSignal(() => process.exit(1));
  const workers = startWorkers(config.workers, { PORT: String(port) }, logger);
  try {
    const listens = await Promise.race([workers.ready.then(() => true), workers.failed, signal.then(() => false)]);
    if (listens) announce(logger, url, { engine: 'server', workers: config.workers });
    logger.info({ signal: await Promise.race([signal, workers.failed]) }, STOPPING);
  } finally {
    await workers.stop();
  }
  logger.info('Stopped.');
}

/** One of several: answers until the process that started it, or a signal of its own, asks to stop. */
async function serveAsWorker(config: Config, logger: Logger): Promise<void> {
  await withStore(config, logger, 'server', async (store) => {
    const server = await listen(appOn(store, config, logger), config);
    // A signal to the whole group of processes comes here twice, the second time from the process above.
    await stopSignal(() => {});
    await server.stop();
  });
}

function appOn(store: Store, { answerCacheBytes }: Config, logger: Logger) {
  return createApp({ store, logger, explorer: EXPLORER, answerCacheBytes });
}

/** Errors that say what to do need no stack. */
const EXPECTED = [ConfigError, StoreError, ListenError, WorkersError];

try {
  const config = readConfig();
  const logger = createLogger(config.logLevel, process.stdout.isTTY);
  const serve = cluster.isWorker ? serveAsWorker : config.workers > 1 ? serveByWorkers : serveAlone;
  await serve(config, logger);
  process.exit(0);
} catch (error) {
  console.error(EXPECTED.some((kind) => error instanceof kind) ? (error as Error).message : error);
  process.exit(1);
}
