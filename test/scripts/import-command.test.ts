import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { runProgram } from '../support/program.ts';

// What the import command refuses before it looks at a database: once, not on each engine. The rest of it is in
// test/store/import-command.test.ts.
vi.setConfig({ testTimeout: 60_000 });

const REPORT = join(import.meta.dirname, '../../data/secure-japan-2007-h1.txt');

test.each<[what: string, args: string[], message: string]>([
  ['no file', [], 'Expected FILE… or --remove SLUG'],
  ['an unknown option', ['--frobnicate', REPORT], "unknown option '--frobnicate'"],
  ['a missing file', [REPORT, '/nonexistent.txt'], 'Cannot read /nonexistent.txt: ENOENT'],
  ['threads that are no number', ['--threads', 'many', REPORT], 'Expected a whole number from 0 to 99.'],
])('exit 2 for %s', async (_what, args, message) => {
  const { code, stdout, stderr } = await runProgram('scripts/import.ts', args, {});
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
});

test('exit 2 without a database, and without its password', async () => {
  const nobody = { databaseUrl: 'postgresql://me:secret@127.0.0.1:9/nothing' };
  const { code, stdout, stderr } = await runProgram('scripts/import.ts', ['--json', REPORT], nobody);
  expect(code).toBe(2);
  expect(JSON.parse(stdout)).toEqual({
    error: expect.stringContaining('Cannot use the database at 127.0.0.1:9/nothing'),
  });
  expect(stdout + stderr).not.toContain('secret');
});
