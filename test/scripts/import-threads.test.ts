import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readAhead } from '../../src/store/import-ahead.ts';
import { type PlannedFile, planImport } from '../../src/store/import-plan.ts';
import { type ReadFile, readPlanned } from '../../src/store/import-read.ts';
import { type ReadingThreads, readingThreads } from '../../src/store/import-threads.ts';

// Here and not in test/store: it needs no database, and once is enough. A thread takes a second to start.
vi.setConfig({ testTimeout: 60_000 });

const REPORT = join(import.meta.dirname, '../../data/secure-japan-2007-h1.txt');
let folder: string;
let threads: ReadingThreads;
let plan: readonly PlannedFile[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shisaku-threads-'));
  await writeFile(join(folder, 'novel.txt'), '吾輩は猫である。名前はまだない。\n');
  await writeFile(join(folder, 'gone.txt'), '');
  plan = await planImport([REPORT, join(folder, 'novel.txt'), join(folder, 'gone.txt')]);
  plan = [...plan, ...(await planImport([REPORT], 'again'))];
  await rm(join(folder, 'gone.txt'));
  threads = readingThreads(2);
});
afterAll(async () => {
  await threads.close();
  await rm(folder, { recursive: true });
});

/** What was read, with every row as it goes to the database. */
function told({ document, ...file }: ReadFile) {
  if (!document?.content) return { ...file, document };
  const { rows, grams, ...content } = document.content;
  const written = [...rows].map(({ data, ...copy }) => ({ ...copy, text: Buffer.from(data).toString() }));
  return { ...file, document: { ...document, content }, written, grams: [...grams] };
}

test('a document comes over from a thread as it is read without one', async () => {
  const [report, novel] = plan as [PlannedFile, PlannedFile];
  for (const planned of [report, novel]) {
    expect(told(await threads.read(planned, {}))).toEqual(told(await readPlanned(planned, {})));
  }
});

test('what ends a thread is said of its file; the next is read by another', async () => {
  const [report, , gone] = plan as [PlannedFile, PlannedFile, PlannedFile];
  const alone = readingThreads(1);
  try {
    const reading = [gone, report].map((planned) => alone.read(planned, {}));
    await expect(reading[0]).rejects.toThrow('ENOENT');
    expect((await reading[1])?.document?.counts.nodes.Measure).toBe(159);
  } finally {
    await alone.close();
  }
});

test.each([0, 2])('files come in the order of the plan, with %i threads', async (count) => {
  const files = readAhead(plan, count === 0 ? undefined : threads, {});
  const seen: (string | undefined)[][] = [];
  for (let file = await files.next(); file; file = await files.next()) {
    files.meanwhile();
    seen.push([file.slug, file.refusals[0]?.replace(/: .*/, '')]);
  }
  expect(seen).toEqual([
    ['secure-japan-2007-h1', undefined],
    ['novel', 'line 1'],
    ['gone', 'The file could not be read'],
    ['again', undefined],
  ]);
});
