import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PlannedFile } from './import-plan.ts';
import type { ReadFile, ReadOptions } from './import-read.ts';
import type { ReadTask } from './import-thread.ts';

/** Threads that read documents while this one stores them. */
export interface ReadingThreads {
  readonly count: number;
  /**
   * Reads as many at a time as there are threads, the others in the order in which they were handed in.
   * @throws what the reader threw, or that its memory did not suffice: the next file has a thread that is started anew.
   */
  read(planned: PlannedFile, options: ReadOptions): Promise<ReadFile>;
  /** Ends them, whatever they do. */
  close(): Promise<void>;
}

const PROGRAM = new URL('./import-thread.mjs', import.meta.url);

/**
 * Megabytes that a thread has for what it made last. A document of five hundred measures leaves thirty of garbage: with
 * Node's usual share, which is cleared several times a document, reading takes two fifths longer.
 */
export const YOUNG_MEGABYTES = 96;

/** A thread has to load the reader first; in that time this one has read so many bytes. */
const WORTH_A_THREAD = 1_000_000;
/** So many read faster than one connection writes, and each takes a hundred megabytes. */
const MOST = 3;

/** How many threads an import is worth: none where there is one core only, or little to read. */
export function threadsFor(plan: readonly PlannedFile[]): number {
  const bytes = plan.reduce((sum, file) => sum + file.bytes, 0);
  return plan.length === 1 || bytes < WORTH_A_THREAD ? 0 : Math.min(availableParallelism() - 1, MOST);
}

/** Threads of Node as they are: in the pools of libraries, what waits for a thread that cannot start waits for ever. */
export function readingThreads(count: number): ReadingThreads {
  const threads = Array.from({ length: count }, readingThread);
  let turn = 0;
  return {
    count,
    read(planned, options) {
      const thread = threads[turn++ % count];
      if (!thread) throw new RangeError('Expected a thread to read on, there is none.');
      return thread.read({ planned, options });
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

interface Settle {
  resolve(file: ReadFile): void;
  reject(error: Error): void;
}

/** One thread, started when there is something to read. */
function readingThread() {
  let worker: Worker | undefined;
  let running: Settle | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function start(): Worker {
    const started = new Worker(PROGRAM, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES } });
    const end = (error: Error) => {
      // What ends by an error says so twice, and the second time another may be at work.
      if (worker !== started) return;
      worker = undefined;
      running?.reject(error);
    };
    started.on('message', (file: ReadFile) => running?.resolve(file));
    started.on('error', end);
    started.on('exit', (code) => end(new Error(`its thread ended with code ${code}.`)));
    return started;
  }

  return {
    read(task: ReadTask): Promise<ReadFile> {
      const file = last.then(
        () =>
          new Promise<ReadFile>((resolve, reject) => {
            running = { resolve, reject };
            worker ??= start();
            worker.postMessage(task);
          }),
      );
      last = file.catch(() => {});
      return file;
    },
    async close() {
      await worker?.terminate();
    },
  };
}
