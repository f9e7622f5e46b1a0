import type { PlannedFile } from './import-plan.ts';
import { type ReadFile, type ReadOptions, readPlanned, unread } from './import-read.ts';
import type { ReadingThreads } from './import-threads.ts';

/**
 * Bytes of a file from which it is read on this thread: its rows are then made as they are written, not all at once, which
 * is twenty times as much.
 */
const LARGE = 4_000_000;

export interface ReadAheadOptions extends ReadOptions {
  readonly onProgress?: (message: string) => void;
}

export interface ReadAhead {
  /** The next file of the plan; undefined after the last. */
  next(): Promise<ReadFile | undefined>;
  /** To be called when this thread would only wait: without others, the next file is read now. */
  meanwhile(): void;
}

/** Reads the files of a plan in their order, a few ahead of whoever takes them. */
export function readAhead(
  plan: readonly PlannedFile[],
  threads: ReadingThreads | undefined,
  { strict = false, onProgress }: ReadAheadOptions,
): ReadAhead {
  const limit = threads?.count ? threads.count + 1 : 0;
  const ahead: Promise<ReadFile>[] = [];
  let at = 0;

  /** What keeps a file from being read stops no other. */
  async function read(planned: PlannedFile, reader: (planned: PlannedFile, options: ReadOptions) => Promise<ReadFile>) {
    onProgress?.(`Reading ${planned.path}`);
    try {
      return await reader(planned, { strict });
    } catch (error) {
      return unread(planned, (error as Error).message);
    }
  }

  function onThreads(): void {
    for (
      let planned = plan[at];
      threads && planned && planned.bytes < LARGE && ahead.length < limit;
      planned = plan[at]
    ) {
      at += 1;
      ahead.push(read(planned, threads.read));
    }
  }

  function here(): Promise<ReadFile> | undefined {
    const planned = plan[at];
    if (!planned) return undefined;
    at += 1;
    return read(planned, readPlanned);
  }

  return {
    async next() {
      // The first is read here, while the threads start.
      const file = ahead.shift() ?? here();
      onThreads();
      return file;
    },
    meanwhile() {
      onThreads();
      if (ahead.length > 0) return;
      const file = here();
      if (file) ahead.push(file);
    },
  };
}
