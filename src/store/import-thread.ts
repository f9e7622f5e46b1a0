import { parentPort } from 'node:worker_threads';
import type { PlannedFile } from './import-plan.ts';
import { type ReadFile, type ReadOptions, readPlanned } from './import-read.ts';

/** What a thread is asked to do; it answers with a `ReadFile` that is complete. */
export interface ReadTask {
  readonly planned: PlannedFile;
  readonly options: ReadOptions;
}

// The program of a thread that reads documents (import-threads.ts), one when asked for one. What is thrown here ends the
// thread and comes out in the other as its error.
parentPort?.on('message', async ({ planned, options }: ReadTask) => {
  const file = complete(await readPlanned(planned, options));
  parentPort?.postMessage(file, buffersOf(file));
});

/** Rows that are made when asked for cannot be asked for from another thread. */
function complete(file: ReadFile): ReadFile {
  const { document } = file;
  if (!document?.content) return file;
  const rows = [...document.content.rows];
  const grams = Int32Array.from(document.content.grams);
  return { ...file, document: { ...document, content: { ...document.content, rows, grams } } };
}

/** What goes over without being copied: all but pieces so small that they share a buffer with others. */
function buffersOf({ document }: ReadFile): ArrayBuffer[] {
  const buffers = [...(document?.content?.rows ?? [])].map(({ data }) => data);
  return buffers
    .filter(({ length, buffer }) => length === buffer.byteLength)
    .map(({ buffer }) => buffer as ArrayBuffer);
}
