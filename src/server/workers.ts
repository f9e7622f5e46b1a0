import cluster, { type Worker } from 'node:cluster';
import type { Logger } from './logger.ts';

/** So many starts in a row that did not come to listen, and there is no sense in more. */
const ATTEMPTS = 5;
/** A worker that ends sooner than this after its start delays the next one, twice as long each time. */
const STEADY_MS = 10_000;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;
/** Longer than the workers' own grace for running requests. */
const STOP_MS = 15_000;

export interface Workers {
  /** All of them listen. */
  readonly ready: Promise<void>;
  /** Rejects with a `WorkersError` where none can be had. */
  readonly failed: Promise<never>;
  /** Asks all to stop, as a signal does, and resolves when the last one has ended. */
  stop(): Promise<void>;
}

/** Workers end before they listen; what they say themselves tells why. */
export class WorkersError extends Error {
  override name = 'WorkersError';
}

/**
 * Keeps `count` processes of this program going, which listen on one port: connections are handed to them in turn. One that
 * ends is replaced.
 * @param env what their environment has besides this process's own
 */
export function startWorkers(count: number, env: Readonly<Record<string, string>>, logger: Logger): Workers {
  const listening = new Set<Worker>();
  let began = false;
  let stopping = false;
  let failedStarts = 0;
  let shortLives = 0;
  let isReady = () => {};
  let fail = (_: WorkersError) => {};
  const ready = new Promise<void>((resolve) => {
    isReady = resolve;
  });
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });

  function start(): void {
    if (stopping) return;
    const started = Date.now();
    const worker = cluster.fork(env);
    worker.once('listening', () => {
      listening.add(worker);
      failedStarts = 0;
      if (listening.size < count) return;
      began = true;
      isReady();
    });
    worker.once('exit', (code, signal) => {
      const listened = listening.delete(worker);
      if (stopping) return;
      if (!listened) failedStarts++;
      shortLives = Date.now() - started < STEADY_MS ? shortLives + 1 : 0;
      const { pid } = worker.process;
      const how = signal ?? `code ${code}`;
      // While others answer, as when the database is away for a while, it is worth to go on trying.
      if (failedStarts >= ATTEMPTS && !(began && listening.size > 0)) {
        fail(new WorkersError(`Worker ${pid} ended at its start (${how}), the ${failedStarts}th in a row. Gave up.`));
        return;
      }
      const pause = shortLives === 0 ? 0 : Math.min(FIRST_PAUSE_MS * 2 ** (shortLives - 1), LONGEST_PAUSE_MS);
      logger.warn({ worker: pid, code, signal }, `Worker ${pid} ended (${how}); another starts in ${pause} ms.`);
      setTimeout(start, pause);
    });
  }

  async function stop(): Promise<void> {
    stopping = true;
    const running = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
    const end = (signal: NodeJS.Signals) => {
      for (const worker of running) worker.process.kill(signal);
    };
    const late = setTimeout(end, STOP_MS, 'SIGKILL');
    const ended = running.map((worker) => new Promise((resolve) => worker.once('exit', resolve)));
    end('SIGTERM');
    await Promise.all(ended);
    clearTimeout(late);
  }

  for (let n = 0; n < count; n++) start();
  return { ready, failed, stop };
}
