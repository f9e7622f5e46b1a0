// @ts-check
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesBelow } from './files.mjs';

const COMPRESSIBLE = /\.(html|js|css|svg|json|webmanifest|txt|xml|ico)$/;

/** @type {[extension: string, compress: (content: Buffer) => Promise<Buffer>][]} */
const WAYS = [
  [
    'br',
    (content) => promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
  ],
  ['gz', (content) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION })],
];

/**
 * Writes FILE.br and FILE.gz beside every file that gets smaller by it. Once a build, so it may take its time.
 * @param {string} folder
 */
export async function compressFolder(folder) {
  const files = filesBelow(folder).filter((file) => COMPRESSIBLE.test(file));
  await Promise.all(
    files.map(async (file) => {
      const content = await readFile(join(folder, file));
      for (const [extension, compress] of WAYS) {
        const compressed = await compress(content);
        if (compressed.length < content.length) await writeFile(join(folder, `${file}.${extension}`), compressed);
      }
    }),
  );
}
