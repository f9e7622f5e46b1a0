import { createHash } from 'node:crypto';
import { access, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reportText } from './report.ts';

const MEASURES_PER_REPORT = 500;
const ROOT = join(import.meta.dirname, '../..');

/** Documents of so many measures together, as files that `npm run import` takes. */
export interface Corpus {
  readonly measures: number;
  readonly seed: number;
  /** Of what the documents are made by and of the form they are stored in. */
  readonly digest: string;
  /** Size, seed and digest: a corpus of the same name is the same corpus. */
  readonly name: string;
  readonly folder: string;
  readonly documents: number;
}

/** The corpus of this size and seed; its files are written where they are not there yet. */
export async function corpusOf(measures: number, seed: number, within: string): Promise<Corpus> {
  const digest = await digestOfMaking();
  const name = `bench_${measures}_${seed}_${digest}`;
  const folder = join(within, name);
  const documents = Math.ceil(measures / MEASURES_PER_REPORT);
  if (!(await exists(folder))) await write(folder, measures, seed, documents);
  return { measures, seed, digest, name, folder, documents };
}

async function write(folder: string, measures: number, seed: number, documents: number): Promise<void> {
  // Under another name until all are there: a folder that was left half written is none.
  const unfinished = `${folder}.unfinished`;
  await mkdir(unfinished, { recursive: true });
  for (let index = 0; index < documents; index++) {
    const size = Math.min(MEASURES_PER_REPORT, measures - index * MEASURES_PER_REPORT);
    const file = `report-${String(index + 1).padStart(4, '0')}.txt`;
    await writeFile(join(unfinished, file), reportText(size, index, seed));
  }
  await rename(unfinished, folder);
}

/** A filled database is of use as long as generator, migrations and the store's format are those that filled it. */
async function digestOfMaking(): Promise<string> {
  const migrations = join(ROOT, 'prisma/migrations');
  const files = [
    ...(await filesIn(import.meta.dirname)),
    ...(await filesIn(migrations)),
    join(ROOT, 'src/store/revision.ts'),
  ];
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 8);
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
