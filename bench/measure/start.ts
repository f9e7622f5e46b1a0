import { spawn } from 'node:child_process';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { own } from '../children.ts';
import { peakMegabytes, pidsOf } from '../proc.ts';
import { ROOT } from '../servers/servers.ts';
import { askData } from './ask.ts';

const GIVE_UP_SECONDS = 120;
const URL_IN_LOG = /http:\/\/127\.0\.0\.1:\d+/;

export interface Start {
  /** From `npm start` to the first answer out of the graph. */
  readonly seconds: number;
  /** Peak memory by then of the largest process, which is the server with the database in it. */
  readonly megabytes: number;
}

export interface StartFigures {
  /** In a folder that is not there yet: the database is made and the project's document imported. */
  readonly fresh: readonly Start[];
  /** In the folder that this left behind. */
  readonly again: readonly Start[];
}

/** Starts the product as somebody does who has just installed it, on the embedded database. */
export async function timeStarts(times: number): Promise<StartFigures> {
  const [fresh, again]: [Start[], Start[]] = [[], []];
  for (let time = 0; time < times; time++) {
    const folder = await mkdtemp(join(tmpdir(), 'shisaku-graph-start-'));
    try {
      fresh.push(await timeStart(folder));
      again.push(await timeStart(folder));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  return { fresh, again };
}

async function timeStart(folder: string): Promise<Start> {
  const path = join(folder, 'start.log');
  const log = await open(path, 'w');
  const env = { ...process.env, DATA_DIR: join(folder, 'data'), DATABASE_URL: '', PORT: '0' };
  const started = performance.now();
  const npm = own(spawn('npm', ['start'], { cwd: ROOT, env, stdio: ['ignore', log.fd, log.fd] }));
  await log.close();
  try {
    const url = await urlIn(path, () => npm.exitCode !== null);
    await askData(url, '{ measures(first: 1) { totalCount edges { node { displayName } } } }', {});
    const seconds = (performance.now() - started) / 1000;
    const [megabytes = 0] = await peakMegabytes(npm.pid as number);
    return { seconds, megabytes };
  } finally {
    await stopAll(npm.pid as number);
  }
}

async function urlIn(path: string, ended: () => boolean): Promise<string> {
  for (let tries = 0; tries < GIVE_UP_SECONDS * 50; tries++) {
    const url = URL_IN_LOG.exec(await readFile(path, 'utf8'))?.[0];
    if (url) return url;
    if (ended()) break;
    await sleep(20);
  }
  throw new Error(`npm start gave no URL: ${(await readFile(path, 'utf8')).slice(-2_000)}`);
}

/** npm may end before the server does; the folder is free when all of them have. */
async function stopAll(root: number): Promise<void> {
  const pids = await pidsOf(root);
  for (const pid of pids) send(pid, 'SIGTERM');
  while (pids.some((pid) => send(pid, 0))) await sleep(50);
}

/** Whether there still was such a process. */
function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}
