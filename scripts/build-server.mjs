// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { filesBelow } from './build-web/files.mjs';

// npm run build:server: puts the server's sources into one file of JavaScript, where they have changed since the last
// time. It runs before each start: three hundred modules, each found, read and stripped of its types, would cost the start
// twice what everything else in it does.

/** What the file is made of, in its first line. */
const MADE_OF = '// made of ';

/**
 * @param {string} root the project's folder
 */
function digestOf(root) {
  const hash = createHash('sha256').update(readFileSync(fileURLToPath(import.meta.url)));
  for (const path of [...filesBelow(join(root, 'src')).map((file) => `src/${file}`), 'package-lock.json']) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} outDir
 * @returns {Promise<string>} the file's name
 */
async function bundle(root, outDir) {
  const { build } = await import('vite');
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    build: {
      // Packages stay where they are: what they do with their own files goes on working, and nothing exists twice.
      ssr: 'src/main.ts',
      outDir,
      target: 'node20.19',
      minify: false,
      rolldownOptions: { output: { codeSplitting: false, entryFileNames: 'server.js' } },
    },
  });
  return join(outDir, 'server.js');
}

/** @param {string} root */
async function main(root) {
  const dist = join(root, 'dist');
  const server = join(dist, 'server.js');
  const madeOf = `${MADE_OF}${digestOf(root)}\n`;
  if (existsSync(server) && readFileSync(server, 'utf8').startsWith(madeOf)) return;
  const started = performance.now();
  await mkdir(dist, { recursive: true });
  const work = await mkdtemp(join(dist, '.build-'));
  try {
    const made = await bundle(root, work);
    await writeFile(made, madeOf + readFileSync(made, 'utf8'));
    // At every moment there is either the old file or the new one.
    await rename(made, server);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`Built the server into ${relative(process.cwd(), server)} in ${seconds} s.`);
}

try {
  await main(resolve(process.argv[2] ?? join(import.meta.dirname, '..')));
} catch (error) {
  const words = error instanceof Error ? error.message : String(error);
  console.error(`The server was not built. ${process.stderr.isTTY ? words : stripVTControlCharacters(words)}`);
  process.exitCode = 1;
}
