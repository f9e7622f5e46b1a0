// @ts-check
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { inspect, stripVTControlCharacters } from 'node:util';
import { compressFolder } from './build-web/compress.mjs';
import { digestOf } from './build-web/digest.mjs';
import { isCurrent, publish } from './build-web/publish.mjs';

// npm run build:web: builds the explorer where what it is made of has changed since the last build; otherwise it returns
// at once. It runs before each start, so it is plain JavaScript and loads Vite only for a build.

/** A build that was killed holds the lock for this long, in milliseconds. */
const STALE = 5_000;

/** How the names of folders begin into which Vite builds. */
const MADE = 'dist-';

/** What Vite says is wrong with the sources. */
class BuildError extends Error {}

/** Words for people need no stack: Vite's, and those of a file system that refuses. */
const isExpected = (/** @type {unknown} */ error) =>
  error instanceof BuildError || (error instanceof Error && 'syscall' in error);

/**
 * Builds into a folder of its own.
 * @param {string} web
 * @param {string} outDir
 */
async function bundle(web, outDir) {
  // Vite would leave another value as it is and put React's development build into the page.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  try {
    await build({ root: web, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new BuildError(message.replace(/^ +at .*\n?/gm, ''), { cause: error });
  }
  if (!existsSync(join(outDir, 'index.html'))) throw new BuildError('Vite wrote no index.html.');
  await compressFolder(outDir);
}

/**
 * @param {string} root
 * @param {{ web: string, dist: string, work: string }} folders
 */
async function buildOnce(root, { web, dist, work }) {
  const { lock } = await import('proper-lockfile');
  await mkdir(work, { recursive: true });
  const release = await lock(work, {
    lockfilePath: join(work, 'lock'),
    stale: STALE,
    update: STALE / 5,
    retries: { forever: true, minTimeout: 200, maxTimeout: 200, factor: 1 },
    onCompromised: () => {}, // it was suspended and another took over; each builds in a folder of its own
  });
  try {
    const digest = digestOf(root);
    if (isCurrent(dist, digest)) return;
    // Left over from builds that were killed.
    for (const left of await readdir(work)) {
      if (left.startsWith(MADE)) await rm(join(work, left), { recursive: true, force: true });
    }
    console.log('Building the explorer …');
    const started = performance.now();
    const made = await mkdtemp(join(work, MADE));
    try {
      await bundle(web, made);
      await publish(made, dist, digest);
    } finally {
      await rm(made, { recursive: true, force: true });
    }
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`Built the explorer into ${relative(process.cwd(), dist)} in ${seconds} s.`);
  } finally {
    await release().catch(() => {});
  }
}

/** @param {string} root */
async function main(root) {
  const web = join(root, 'web');
  const folders = { web, dist: join(web, 'dist'), work: join(web, '.build') };
  if (!existsSync(join(web, 'vite.config.ts'))) {
    if (!existsSync(folders.dist)) console.log(`There is no explorer to build: ${web} has no vite.config.ts.`);
    return;
  }
  if (isCurrent(folders.dist, digestOf(root))) return;
  await buildOnce(root, folders);
}

try {
  await main(resolve(process.argv[2] ?? join(import.meta.dirname, '..')));
} catch (error) {
  const words = isExpected(error) ? /** @type {Error} */ (error).message : inspect(error);
  console.error(`The explorer was not built. ${process.stderr.isTTY ? words : stripVTControlCharacters(words)}`);
  process.exitCode = 1;
}
