import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runProgram } from './program.ts';

/** Initialises and migrates one folder; every test file copies it. */
export default async function setup(project: TestProject) {
  const dataDir = await mkdtemp(join(tmpdir(), 'shisaku-template-'));
  const { code, stderr } = await runProgram('scripts/migrate.ts', [], { dataDir });
  if (code !== 0) throw new Error(stderr);
  project.provide('template', { engine: 'embedded', dataDir });
  return () => rm(dataDir, { recursive: true });
}
