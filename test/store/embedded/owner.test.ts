import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ENGINE_MAJOR } from '../../../src/store/embedded/folder.ts';
import { socketFolder } from '../../../src/store/embedded/socket.ts';
import { importGraph } from '../../../src/store/import.ts';
import { openStore, type Role } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { sketchGraph } from '../../support/graphs.ts';

let database: TestDatabase;
let dataDir: string;
const children = new Set<ChildProcess>();
beforeEach(async () => {
  database = await createTestDatabase();
  dataDir = database.settings.dataDir;
});
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
  await database.remove();
});

/** Another process that opens the database and keeps it; gives what it says: `open`, or why not. */
async function hold(role: Role, folder = dataDir) {
  const program = join(import.meta.dirname, '../../support/programs/hold.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program, JSON.stringify({ dataDir: folder, role })]);
  children.add(child);
  const waits: string[] = [];
  child.stderr.on('data', (data) => waits.push(String(data).trim()));
  const [said] = await once(child.stdout, 'data');
  return { child, waits, said: String(said).trim() };
}

test('a second server is refused, by a message that says who has the folder and what to do', async () => {
  const { child, said } = await hold('server');
  expect(said).toBe('open');
  const message = await openStore({ dataDir, role: 'server' }).then(
    () => 'opened',
    (error: Error) => error.message,
  );
  expect(message).toContain(`in use by another server (process ${child.pid}, since 20`);
  expect(message).toContain(dataDir);
  expect(message).toContain('Stop that one first, or set DATA_DIR to another folder, or DATABASE_URL');
});

test('what a killed server leaves behind blocks nobody', async () => {
  const { child } = await hold('server');
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(await readdir(dataDir)).toContain('.s.PGSQL.5432');
  const store = await openStore({ dataDir, role: 'server' });
  expect(await store.prisma.document.count()).toBe(0);
  await store.close();
  expect(await readdir(dataDir)).toEqual(['pgdata']);
});

test('of servers that start together, one opens', async () => {
  const said = (await Promise.all([1, 2, 3].map(() => hold('server')))).map((holder) => holder.said);
  expect(said.filter((message) => message === 'open')).toHaveLength(1);
  expect(said.filter((message) => message.includes('in use by another server'))).toHaveLength(2);
});

test('who asks while the owner closes waits until it has closed', async () => {
  const first = await openStore({ dataDir, role: 'server' });
  await first.query({ text: `INSERT INTO graph (revision, registry_sha256) VALUES ('r', '')` });
  const closing = first.close();
  let second: Store | null = null;
  while (!second) second = await openStore({ dataDir, role: 'server' }).catch(() => null);
  await closing;
  expect(await readdir(dataDir)).toContain('.s.PGSQL.5432');
  expect(await second.prisma.graph.count()).toBe(1);
  await second.close();
});

test('an import joins a running server, which sees the new graph at once', async () => {
  const server = await openStore({ dataDir, role: 'server' });
  try {
    const joined = await openStore({ dataDir, role: 'import' });
    await importGraph(joined, sketchGraph({ measures: [{ number: 1 }] }));
    expect(await server.prisma.measure.count()).toBe(1);
    await joined.close();
    expect(await server.prisma.measure.count()).toBe(1);
  } finally {
    await server.close();
  }
});

test.each<Role>(['import', 'server'])('an %s waits for a running import, and says so', async (role) => {
  const first = await openStore({ dataDir, role: 'import' });
  const waits: string[] = [];
  const opening = openStore({ dataDir, role, onWait: (message) => waits.push(message) });
  await expect.poll(() => waits).toEqual([expect.stringContaining(`Waiting for an import into ${dataDir} to end`)]);
  await first.close();
  const second = await opening;
  expect(await second.prisma.document.count()).toBe(0);
  await second.close();
});

test('the folder is for its owner only', async () => {
  expect((await stat(dataDir)).mode & 0o777).toBe(0o700);
});

test('a folder whose path is too long for a socket', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'shisaku-long-'));
  const long = join(parent, 'x'.repeat(120));
  try {
    await mkdir(long);
    const server = await openStore({ dataDir: long, role: 'server' });
    await expect(openStore({ dataDir: long, role: 'server' })).rejects.toThrow('in use by another server');
    await server.close();
    expect(await readdir(long)).toEqual(['pgdata']);
  } finally {
    await rm(await socketFolder(long), { recursive: true });
    await rm(parent, { recursive: true });
  }
});

test('a first start that was killed is begun anew', async () => {
  await rm(join(dataDir, 'pgdata'), { recursive: true });
  await mkdir(join(dataDir, 'pgdata.new'));
  await writeFile(join(dataDir, 'pgdata.new', 'PG_VERSION'), ENGINE_MAJOR);
  const store = await openStore({ dataDir, role: 'server' });
  const [row] = await store.query<{ major: string }>({
    text: `SELECT (current_setting('server_version_num')::int / 10000)::text AS major`,
  });
  expect(row?.major).toBe(ENGINE_MAJOR);
  await store.close();
  expect(await readdir(dataDir)).toEqual(['pgdata']);
});

test('a folder of another PostgreSQL, a damaged one, and one that is not ours', async () => {
  await writeFile(join(dataDir, 'pgdata', 'PG_VERSION'), '17\n');
  await expect(openStore({ dataDir, role: 'server' })).rejects.toThrow(
    `Expected a database of PostgreSQL ${ENGINE_MAJOR} in ${dataDir}/pgdata, came one of "17". Set DATA_DIR to a new folder`,
  );
  await writeFile(join(dataDir, 'pgdata', 'PG_VERSION'), ENGINE_MAJOR);
  await rm(join(dataDir, 'pgdata', 'global'), { recursive: true });
  await expect(openStore({ dataDir, role: 'server' })).rejects.toThrow('it may be damaged');
  await rm(join(dataDir, 'pgdata'), { recursive: true });
  await writeFile(join(dataDir, 'diary.txt'), '');
  await expect(openStore({ dataDir, role: 'server' })).rejects.toThrow(
    'it holds diary.txt. Set DATA_DIR to another folder.',
  );
});
