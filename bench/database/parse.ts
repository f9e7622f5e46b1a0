import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readDocument } from '../../src/model/read.ts';
import { YOUNG_MEGABYTES } from '../../src/store/import-threads.ts';

// Reading alone, in a process of its own with the memory of a reading thread: text → graph with its links, nothing stored.

/** Node's flag says how large one of the three parts of that memory is. */
const HEAP = `--max-semi-space-size=${YOUNG_MEGABYTES / 3}`;

/** Documents read at most: the speed does not change with more of them. */
const DOCUMENTS = 100;
/** A corpus of few documents is read again for so long, so that start-up does not count for more than reading. */
const LEAST_MS = 2_000;

export interface ParseFigures {
  readonly parsedPerSecond: number;
}

export async function timeParsing(folder: string): Promise<ParseFigures> {
  const args = [HEAP, '--import', 'tsx', import.meta.filename, folder];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout);
}

async function parse(folder: string): Promise<ParseFigures> {
  const names = (await readdir(folder)).sort().slice(0, DOCUMENTS);
  const files = await Promise.all(names.map((name) => readFile(join(folder, name))));
  let [measures, ms] = [0, 0];
  for (let index = 0; index < files.length || ms < LEAST_MS; index++) {
    const bytes = files[index % files.length];
    if (!bytes) throw new Error(`Expected documents in ${folder}, found none.`);
    const started = performance.now();
    const { graph } = readDocument(bytes, { slug: `report-${index}` });
    ms += performance.now() - started;
    measures += graph?.measures.length ?? 0;
  }
  return { parsedPerSecond: measures / (ms / 1000) };
}

if (process.argv[1] === import.meta.filename) {
  console.log(JSON.stringify(await parse(process.argv[2] ?? '')));
}
