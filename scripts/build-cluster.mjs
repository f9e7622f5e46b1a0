// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

// npm run build:cluster: keeps an empty database of the embedded engine, as a first start in a new folder takes it
// (src/store/embedded/prepared.ts). Making one runs a second engine and takes 3 seconds and 800 MB; here, that is once an
// installation.

const DIST = join(import.meta.dirname, '../dist');
const NAME = /^cluster-.*\.tar\.gz$/;

/** Loads the engine only where there is something to make. */
async function main() {
  const engine = new URL('../package.json', import.meta.resolve('@electric-sql/pglite'));
  const { version } = JSON.parse(readFileSync(engine, 'utf8'));
  const file = `cluster-${version}.tar.gz`;
  if (existsSync(join(DIST, file))) return;
  await mkdir(DIST, { recursive: true });
  const { PGlite } = await import('@electric-sql/pglite');
  const database = await PGlite.create('memory://');
  const content = await database.dumpDataDir('gzip');
  await database.close();
  const unfinished = join(DIST, `.${file}.${process.pid}`);
  await writeFile(unfinished, Buffer.from(await content.arrayBuffer()));
  await rename(unfinished, join(DIST, file));
  for (const old of readdirSync(DIST)) if (NAME.test(old) && old !== file) await rm(join(DIST, old), { force: true });
  console.log('Prepared an empty database for first starts.');
}

try {
  await main();
} catch (error) {
  // The program can make one itself.
  console.error(`No empty database was prepared: ${error instanceof Error ? error.message : error}`);
}
