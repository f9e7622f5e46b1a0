import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { builtServer, programOn } from '../../support/program.ts';

// Four processes start in it, on a machine that may have one core to spare.
vi.setConfig({ testTimeout: 120_000 });

let database: TestDatabase;
let program: string;
let running: ChildProcess | undefined;
beforeAll(async () => {
  program = await builtServer();
  database = await createTestDatabase();
});
afterEach(async () => {
  // Workers end with the process that started them.
  if (running && running.exitCode === null) {
    running.kill('SIGKILL');
    await once(running, 'exit');
  }
});
afterAll(() => database.remove());

interface Line {
  readonly pid: number;
  readonly msg: string;
  readonly url?: string;
  readonly worker?: number;
}

/** Starts the program with two workers. */
function start(nodeOptions: readonly string[] = []) {
  const { file, options } = programOn(program, [], database.settings);
  const settings = { PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'info', WORKERS: '2', DATABASE_CONNECTIONS: '2' };
  const child = spawn(process.execPath, [...nodeOptions, ...file], {
    ...options,
    env: { ...options.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running = child;
  const log: Line[] = [];
  const errors: string[] = [];
  createInterface(child.stdout).on('line', (line) => log.push(JSON.parse(line)));
  child.stderr.on('data', (chunk) => errors.push(String(chunk)));
  const ended = once(child, 'close').then(([code]) => ({ code, stderr: errors.join('') }));
  return { child, log, ended };
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Which processes answer: a connection a request, so that each may come to another. */
async function answering(url: string, log: readonly Line[]): Promise<number[]> {
  const before = log.length;
  for (let n = 0; n < 4; n++) {
    const response = await fetch(`${url}graphql?query={measures{totalCount}}`, { headers: { connection: 'close' } });
    expect(await response.json()).toEqual({ data: { measures: { totalCount: 159 } } });
  }
  const requests = () => log.slice(before).filter(({ msg }) => msg === 'request');
  await expect.poll(() => requests().length).toBe(4);
  return [...new Set(requests().map(({ pid }) => pid))].sort();
}

it('answers by several processes on one port, replaces one that dies, and stops them all', async () => {
  const { child, log, ended } = start();
  const announced = () => log.filter(({ url }) => url !== undefined);
  await expect.poll(() => announced().length, { timeout: 50_000 }).toBe(1);
  const url = String(announced()[0]?.url);
  const first = await answering(url, log);
  expect(first).toHaveLength(2);
  expect(first).not.toContain(child.pid);

  process.kill(Number(first[0]), 'SIGKILL');
  await expect.poll(() => log.find(({ worker }) => worker === first[0])?.msg).toContain('another starts');
  // The other one goes on meanwhile.
  expect(await answering(url, log)).toEqual([first[1]]);
  await expect.poll(() => answering(url, log), { timeout: 50_000, interval: 500 }).toHaveLength(2);
  const last = await answering(url, log);
  expect(last).toContain(first[1]);

  child.kill('SIGTERM');
  expect(await ended).toEqual({ code: 0, stderr: '' });
  expect(log.at(-1)?.msg).toBe('Stopped.');
  expect(announced()).toHaveLength(1);
  expect([...first, ...last].filter(isAlive)).toEqual([]);
});

it('gives up where no worker can start, and ends with 1', async () => {
  const broken = `data:text/javascript,import cluster from 'node:cluster'; if (cluster.isWorker) process.exit(7);`;
  const { log, ended } = start(['--import', broken]);
  const { code, stderr } = await ended;
  expect(code).toBe(1);
  expect(stderr).toMatch(/^Worker \d+ ended at its start \(code 7\), the 5th in a row\. Gave up\.\n$/);
  expect(log.map(({ msg }) => msg.replace(/\d+ ended/, '… ended'))).toEqual(
    [100, 200, 400, 800].map((pause) => `Worker … ended (code 7); another starts in ${pause} ms.`),
  );
});
