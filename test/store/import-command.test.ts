import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { runProgram } from '../support/program.ts';

const REPORT = join(import.meta.dirname, '../../data/secure-japan-2007-h1.txt');
let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'shisaku-files-'));
});
afterAll(async () => {
  await database.remove();
  await rm(folder, { recursive: true });
});

const run = (...args: string[]) => runProgram('scripts/import.ts', args, database.settings);
const file = async (name: string, text: string) => {
  await writeFile(join(folder, name), text);
  return join(folder, name);
};

test('a trial, the import, and the same file again', async () => {
  const trial = await run('--dry-run', REPORT);
  expect(trial).toMatchObject({ code: 0, stderr: '' });
  expect(trial.stdout).toContain('secure-japan-2007-h1: would be stored\n');
  const stored = await run(REPORT);
  expect(stored).toMatchObject({ code: 0, stderr: '' });
  expect(stored.stdout).toContain('secure-japan-2007-h1: stored\n');
  expect(stored.stdout).toMatch(/nodes .*159 Measure.* 11 Relisting/);
  expect(stored.stdout).toMatch(/coverage .* 0 unexplained/);
  expect(stored.stdout).toContain('WARNING line 123: Expected a name for measure 49');
  const again = await run(REPORT);
  expect(again.code).toBe(0);
  expect(again.stdout).toContain('secure-japan-2007-h1: unchanged\n');

  const store = await openStore(database.settings);
  try {
    expect(await store.prisma.measure.count()).toBe(159);
  } finally {
    await store.close();
  }
});

test('--json prints one JSON document and nothing else', async () => {
  const { code, stdout, stderr } = await run('--json', '--slug', 'elsewhere', REPORT);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { documents } = JSON.parse(stdout);
  expect(documents).toHaveLength(1);
  expect(documents[0]).toMatchObject({
    slug: 'elsewhere',
    kind: 'stored',
    nodes: { Measure: 159, Relisting: 11 },
    coverage: { unexplained: 0 },
    diagnostics: { repaired: { NUMBER_ON_OWN_LINE: 1 } },
  });
  expect(documents[0].diagnostics.open[0]).toMatchObject({ code: 'NAME_MISSING', lineStart: 123 });
});

test('a changed file says what changed', async () => {
  const text = await readFile(REPORT, 'utf8');
  const changed = await file('elsewhere.txt', text.replace('フィッシング', 'フイツシング'));
  const { code, stdout } = await run(changed);
  expect(code).toBe(0);
  expect(stdout).toContain('elsewhere: replaced\n');
  expect(stdout).toMatch(/changes {3}\w+: 1 changed/);
});

test('one refused file stops no other and makes the exit code 1', async () => {
  const prose = await file('novel.txt', '吾輩は猫である。名前はまだない。\n');
  const { code, stdout } = await run(prose, REPORT);
  expect(code).toBe(1);
  expect(stdout).toContain('novel: refused\n');
  expect(stdout).toContain('(NO_MEASURES)');
  expect(stdout).toContain('secure-japan-2007-h1: unchanged\n');
});

test('a folder is its *.txt files', async () => {
  const reports = join(folder, 'reports');
  await mkdir(reports);
  await copyFile(REPORT, join(reports, 'secure-japan-2007-h1.txt'));
  await writeFile(join(reports, 'notes.md'), 'no report');
  const { code, stdout } = await run(reports);
  expect(code).toBe(0);
  expect(stdout.match(/ → /g)).toHaveLength(1);
});

test('--remove takes a document out again', async () => {
  expect(await run('--remove', 'elsewhere')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('elsewhere: removed\n'),
  });
  expect(await run('--remove', 'elsewhere')).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('elsewhere: absent\n'),
  });
});
