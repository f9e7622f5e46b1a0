import { randomUUID } from 'node:crypto';
import type { TestProject } from 'vitest/node';
import { onServer } from './database.ts';
import { findServer, startServer } from './postgres.ts';
import { runProgram } from './program.ts';

/** Starts a server where none is given, and migrates one database; every test file copies it. */
export default async function setup(project: TestProject) {
  const found = await findServer();
  if (!found) throw new Error('expected TEST_DATABASE_URL or initdb; vitest.config.ts runs this project only with one');
  const server = 'url' in found ? { url: found.url, stop: async () => {} } : await startServer(found.bin);
  const name = `shisaku_template_${randomUUID().replaceAll('-', '')}`;
  await onServer(server.url, `CREATE DATABASE ${name}`);
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  const { code, stderr } = await runProgram('scripts/migrate.ts', [], { databaseUrl: url.href });
  if (code !== 0) throw new Error(stderr);
  project.provide('template', { engine: 'server', url: url.href });
  return async () => {
    await onServer(server.url, `DROP DATABASE ${name} WITH (FORCE)`);
    await server.stop();
  };
}
