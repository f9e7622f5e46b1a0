import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { builtServer, programOn } from '../support/program.ts';

let database: TestDatabase;
let program: string;
const started: ChildProcess[] = [];
beforeAll(async () => {
  program = await builtServer();
});
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(async () => {
  for (const child of started.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  await database.remove();
});

/** Starts the program; resolves with its URL once it says that it listens. */
async function start(port = '0') {
  const { file, options } = programOn(program, [], database.settings);
  const child = spawn(process.execPath, file, {
    ...options,
    env: { ...options.env, PORT: port, HOST: '127.0.0.1', LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  const log: string[] = [];
  const errors: string[] = [];
  child.stderr.on('data', (chunk) => errors.push(String(chunk)));
  const lines = createInterface(child.stdout);
  const ended = Promise.all([once(child, 'close'), once(lines, 'close')]).then(([[code]]) => ({
    code,
    stderr: errors.join(''),
  }));
  const url = new Promise<string | null>((resolve) => {
    lines.on('line', (line) => {
      log.push(JSON.parse(line).msg);
      const { url } = JSON.parse(line);
      if (url) resolve(url);
    });
    lines.on('close', () => resolve(null));
  });
  return { child, log, ended, url: await url };
}

/** Sends the first half of a request, and keeps the rest for later. */
function halfRequest(url: string | null) {
  const body = JSON.stringify({ query: '{ measure(number: 1) { number } }' });
  const socket = connect(Number(new URL(url ?? '').port), '127.0.0.1');
  const answer: string[] = [];
  socket.on('data', (chunk) => answer.push(String(chunk)));
  socket.on('error', () => {});
  const head = [
    'POST /graphql HTTP/1.1',
    'Host: x',
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n${body.slice(0, 5)}`);
  return { socket, answer, rest: body.slice(5) };
}

describe('the program', () => {
  it('fills an empty graph, answers, and stops gracefully', async () => {
    const { child, log, ended, url } = await start();
    expect(log.at(-1)).toContain(url);
    const response = await fetch(`${url}graphql?query={measures{totalCount}}`);
    expect(await response.json()).toEqual({ data: { measures: { totalCount: 159 } } });

    // A request whose second half arrives after the signal is still answered.
    const { socket, answer, rest } = halfRequest(url);
    await fetch(`${url}health`);
    child.kill('SIGTERM');
    await expect.poll(() => log.at(-1)).toContain('Stopping');
    await expect(fetch(`${url}health`)).rejects.toThrow();
    socket.write(rest);
    expect(await ended).toEqual({ code: 0, stderr: '' });
    expect(answer.join('')).toContain('{"data":{"measure":{"number":1}}}');
    expect(log.at(-1)).toBe('Stopped.');
  });

  it('ends at once at a second signal, whatever is running', async () => {
    const { child, log, ended, url } = await start();
    halfRequest(url);
    await fetch(`${url}health`);
    child.kill('SIGINT');
    await expect.poll(() => log.at(-1)).toContain('Stopping');
    child.kill('SIGTERM');
    expect((await ended).code).toBe(1);
    expect(log).not.toContain('Stopped.');
  });

  it('says that its port is taken, and ends with 1', async () => {
    const other = await start();
    const { port } = new URL(other.url ?? '');
    const elsewhere = await createTestDatabase();
    const own = database;
    database = elsewhere;
    try {
      const { ended, url } = await start(port);
      expect(url).toBeNull();
      expect(await ended).toEqual({
        code: 1,
        stderr: `Port ${port} of 127.0.0.1 is taken. Stop the program that listens there, or set PORT to another.\n`,
      });
    } finally {
      database = own;
      await elsewhere.remove();
    }
  });

  it('says which setting is wrong, and ends with 1', async () => {
    const { ended } = await start('eighty');
    expect(await ended).toEqual({
      code: 1,
      stderr: 'PORT: expected a whole number from 0 (any free port) to 65535, came "eighty".\n',
    });
  });
});
