import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { builtServer, runProgram } from '../support/program.ts';

vi.setConfig({ testTimeout: 60_000 });

const ROOT = join(import.meta.dirname, '../..');

it('puts the sources into one file, and leaves the packages where they are', async () => {
  const text = await readFile(join(ROOT, await builtServer()), 'utf8');
  expect(text).not.toMatch(/(?:from|import\()\s*["']\.\.?\//);
  expect(text).toMatch(/from "graphql"/);
  // A server on PostgreSQL must not have the embedded engine in its memory.
  expect(text).not.toMatch(/from "@electric-sql\/pglite"/);
  expect(text).toMatch(/import\("@electric-sql\/pglite"\)/);
});

it('returns at once where nothing has changed, and says what is wrong with a project that it cannot build', async () => {
  const server = join(ROOT, await builtServer());
  const { mtimeMs } = await stat(server);
  expect(await runProgram('scripts/build-server.mjs', [], {})).toEqual({ code: 0, stdout: '', stderr: '' });
  expect((await stat(server)).mtimeMs).toBe(mtimeMs);
  const { code, stderr } = await runProgram('scripts/build-server.mjs', ['/nonexistent'], {});
  expect(code).toBe(1);
  expect(stderr).toMatch(/^The server was not built\. .*\/nonexistent\/src/);
});
