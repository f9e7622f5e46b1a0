import { spawn } from 'node:child_process';
import { mkdir, open, readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { own } from '../children.ts';
import { ROOT, type Server } from './servers.ts';

const START_SECONDS = 120;
const URL_IN_LOG = /http:\/\/127\.0\.0\.1:\d+/;

export interface Running {
  readonly server: Server;
  /** Without a slash at the end. */
  readonly url: string;
  readonly pid: number;
  /** What it logs, one line a request or none, goes to a file, as on a real machine; between measurements it is emptied. */
  emptyLog(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a server in a process of its own and waits for the line that has its URL. */
export async function launch(server: Server, env: Record<string, string>, logs: string): Promise<Running> {
  const { file, args } = await server.command();
  await mkdir(logs, { recursive: true });
  const path = join(logs, `${server.name.replaceAll(/\W+/g, '-')}.log`);
  await truncate(path).catch(() => {});
  const log = await open(path, 'a');
  const options = { cwd: ROOT, env: { ...process.env, ...server.env, ...env } };
  const child = own(spawn(file, args, { ...options, stdio: ['ignore', log.fd, log.fd] }));
  await log.close();
  const stop = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    if (child.exitCode === null && child.kill('SIGTERM')) await ended;
  };
  for (let tries = 0; tries < START_SECONDS * 10; tries++) {
    const text = await readFile(path, 'utf8');
    const url = URL_IN_LOG.exec(text)?.[0];
    if (url) return { server, url, pid: child.pid as number, emptyLog: () => truncate(path), stop };
    if (child.exitCode !== null) throw new Error(`${server.name} ended with ${child.exitCode}: ${text.slice(-2_000)}`);
    await sleep(100);
  }
  await stop();
  throw new Error(`Expected a URL from ${server.name} within ${START_SECONDS} s; see ${path}.`);
}
