import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { planImport, UsageError } from '../../src/store/import-plan.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shisaku-plan-'));
  await mkdir(join(folder, 'empty'));
  await mkdir(join(folder, 'same'));
  for (const name of ['b.txt', 'a.txt', 'readme.md', '！.txt', 'same/A.txt']) await writeFile(join(folder, name), '');
  await writeFile(join(folder, 'vast.log'), '');
  await truncate(join(folder, 'vast.log'), 256 * 1024 * 1024 + 1);
});
afterAll(() => rm(folder, { recursive: true }));

const at = (name: string) => join(folder, name);

test('files as they are, folders as their *.txt by name', async () => {
  await rm(at('！.txt'));
  expect(await planImport([at('readme.md'), folder])).toEqual([
    { path: at('readme.md'), slug: 'readme', bytes: 0 },
    { path: at('a.txt'), slug: 'a', bytes: 0 },
    { path: at('b.txt'), slug: 'b', bytes: 0 },
  ]);
  expect(await planImport([at('b.txt')], 'other')).toEqual([{ path: at('b.txt'), slug: 'other', bytes: 0 }]);
  expect(await planImport([])).toEqual([]);
  await writeFile(at('！.txt'), '');
});

test.each<[what: string, paths: string[], slug: string | undefined, message: string]>([
  ['a missing file', ['missing.txt'], undefined, 'Cannot read '],
  ['a folder without *.txt', ['empty'], undefined, 'Expected *.txt files in folder '],
  ['a file that is too large', ['vast.log'], undefined, 'Expected a file of at most 268435456 bytes'],
  ['a slug for several files', ['a.txt', 'b.txt'], 's', 'Expected one file with --slug, came 2.'],
  ['a slug without a file', [], 's', 'Expected one file with --slug, came 0.'],
  ['a slug that is none', ['a.txt'], 'x/y', 'a slug is letters and digits'],
  ['a name that makes no slug', ['！.txt'], undefined, 'a slug must not be empty. Give one with --slug.'],
  ['two files with one slug', ['a.txt', 'same'], undefined, 'Expected a slug for each file, came a for '],
])('refuses %s', async (_what, paths, slug, message) => {
  const planned = planImport(paths.map(at), slug);
  await expect(planned).rejects.toThrow(UsageError);
  await expect(planned).rejects.toThrow(message);
});
