import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importGraph } from '../../src/store/import.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { sketchGraph } from '../support/graphs.ts';
import { programOn } from '../support/program.ts';

const MEASURES = 20;
const IMPORTS = 8;
/** A server. */
const READERS = 3;

let database: TestDatabase;
let importer: Store;
const servers: ChildProcess[] = [];
let urls: string[];

/** Every measure says which version it is of. */
const version = (number: number) =>
  sketchGraph({ measures: Array.from({ length: MEASURES }, (_, n) => ({ number: n + 1, name: `第${number}版` })) });

async function startServer(): Promise<string> {
  const { file, options } = programOn('src/main.ts', [], database.settings);
  const env = { ...options.env, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'info', ANSWER_CACHE_BYTES: '' };
  const child = spawn(process.execPath, file, { ...options, env, stdio: ['ignore', 'pipe', 'inherit'] });
  servers.push(child);
  return new Promise((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const { url } = JSON.parse(line);
      if (url) resolve(url);
    });
    child.once('exit', () => reject(new Error('The server ended.')));
  });
}

beforeAll(async () => {
  database = await createTestDatabase();
  const first = await openStore({ ...database.settings, role: 'import' });
  await importGraph(first, version(0));
  await first.close();
  // The embedded database belongs to one server; an import joins it.
  const count = database.settings.databaseUrl ? 2 : 1;
  urls = await Promise.all(Array.from({ length: count }, startServer));
  importer = await openStore({ ...database.settings, role: 'import' });
});
afterAll(async () => {
  await importer.close();
  for (const server of servers) {
    server.kill('SIGKILL');
    await once(server, 'exit');
  }
  await database.remove();
});

/** The version that an answer is of, and whether it is one that was kept: only those come encoded. */
async function ask(url: string): Promise<{ readonly version: number; readonly kept: boolean }> {
  const response = await fetch(`${url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-encoding': 'br' },
    body: JSON.stringify({ query: `{ measures(first: ${MEASURES}) { edges { node { id name } } } }` }),
  });
  const { data, errors } = await response.json();
  expect(errors).toBeUndefined();
  const names: string[] = data.measures.edges.map(({ node }: { node: { name: string } }) => node.name);
  const versions = [...new Set(names.map((name) => Number(/\d+/.exec(name)?.[0])))];
  expect(versions).toHaveLength(1);
  return { version: versions[0] ?? Number.NaN, kept: response.headers.get('content-encoding') === 'br' };
}

test('once an import is acknowledged, no server gives an answer of before', async () => {
  let acknowledged = 0;
  const stale: string[] = [];
  const read = async (url: string) => {
    while (acknowledged < IMPORTS) {
      const least = acknowledged;
      const { version } = await ask(url);
      if (version < least) stale.push(`${version} after ${least}`);
    }
  };
  const write = async () => {
    while (acknowledged < IMPORTS) {
      // Otherwise nothing would be shown.
      for (const url of urls) while (!(await ask(url)).kept);
      await importGraph(importer, version(acknowledged + 1));
      acknowledged++;
    }
  };
  await Promise.all([write(), ...urls.flatMap((url) => Array.from({ length: READERS }, () => read(url)))]);
  for (const url of urls) expect(await ask(url)).toMatchObject({ version: IMPORTS });
  expect(stale).toEqual([]);
});
