// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { filesBelow } from './files.mjs';

/** Says what a build was made of and what belongs to it. The dot keeps it from being served. */
const STAMP = '.stamp.json';

/** The page refers to everything else. */
const isPage = (/** @type {string} */ file) => /^index\.html(\.|$)/.test(file);

/**
 * @param {string} dist
 * @returns {{ digest: string, files: string[] } | null}
 */
function stampOf(dist) {
  try {
    return JSON.parse(readFileSync(join(dist, STAMP), 'utf8'));
  } catch {
    return null; // never built, or by Vite alone
  }
}

/**
 * Whether `dist` holds the whole build that the digest stands for.
 * @param {string} dist
 * @param {string} digest
 */
export function isCurrent(dist, digest) {
  const stamp = stampOf(dist);
  return stamp?.digest === digest && stamp.files.every((file) => existsSync(join(dist, file)));
}

/**
 * Moves a complete build into place, file by file: first what the page refers to, then the page, so that at every moment
 * there is a page and all of its files are there. The assets of the build before stay for those who have its page open;
 * whatever else is not of this build goes.
 * @param {string} made
 * @param {string} dist
 * @param {string} digest
 */
export async function publish(made, dist, digest) {
  const files = filesBelow(made);
  const before = (stampOf(dist)?.files ?? []).filter((file) => file.startsWith('assets/'));
  // Whoever is killed in between must not leave a folder that passes for the build before.
  await rm(join(dist, STAMP), { force: true });
  for (const file of [...files.filter((file) => !isPage(file)), ...files.filter(isPage).reverse()]) {
    await mkdir(dirname(join(dist, file)), { recursive: true });
    await rename(join(made, file), join(dist, file));
  }
  const keep = new Set([STAMP, ...files, ...before]);
  for (const file of filesBelow(dist)) if (!keep.has(file)) await rm(join(dist, file));
  const stamp = join(made, STAMP);
  await writeFile(stamp, JSON.stringify({ digest, files }));
  await rename(stamp, join(dist, STAMP));
}
