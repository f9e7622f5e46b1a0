// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from './files.mjs';

/** What the build reads besides `web/`: the libraries' versions, the API, the options that web/tsconfig.json extends. */
const BESIDE = ['package-lock.json', 'schema.graphql', 'tsconfig.json'];

/** What it writes there. */
const MADE = /^(dist|\.build)\//;

const SCRIPTS = ['../build-web.mjs', 'compress.mjs', 'publish.mjs'].map((file) =>
  fileURLToPath(new URL(file, import.meta.url)),
);

/**
 * A digest over the contents of everything that the build is made of; git keeps no times that one could go by.
 * @param {string} root the project's folder
 */
export function digestOf(root) {
  const hash = createHash('sha256');
  const web = filesBelow(join(root, 'web')).filter((file) => !MADE.test(file));
  const paths = [...web.map((file) => `web/${file}`), ...BESIDE.filter((file) => existsSync(join(root, file)))];
  for (const path of paths) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  for (const script of SCRIPTS) hash.update(readFileSync(script));
  return hash.digest('hex');
}
