import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { own } from '../children.ts';
import { cpuMs } from '../proc.ts';
import type { Hits, Shots } from './cannon.ts';
import type { Asking } from './requests.ts';

export interface Slot {
  readonly perSecond: number;
  readonly median: number;
  readonly p99: number;
  /** Milliseconds of CPU a request, of the server and of PostgreSQL. */
  readonly serverMs: number;
  readonly databaseMs: number;
  /** Requests that got no answer, or one with errors; they count for nothing above. */
  readonly failed: number;
}

export interface Load {
  /** Keeps a server busy with the requests for so long, on ten connections. */
  run(asking: Asking, seconds: number): Promise<Slot>;
  stop(): void;
}

const CONNECTIONS = 10;

export function openLoad(postgresPid: number): Load {
  const cannon = own(fork(join(import.meta.dirname, 'cannon.ts'), { execArgv: ['--import', 'tsx'] }));
  return {
    async run({ running, requests }, seconds) {
      const before = await Promise.all([cpuMs(running.pid), cpuMs(postgresPid)]);
      const hits = await shoot(cannon, { url: running.url, requests, connections: CONNECTIONS, seconds });
      const after = await Promise.all([cpuMs(running.pid), cpuMs(postgresPid)]);
      await running.emptyLog();
      const { perSecond, median, p99, failed } = hits;
      const [serverMs, databaseMs] = after.map((ms, index) => (ms - (before[index] ?? 0)) / Math.max(hits.requests, 1));
      return { perSecond, median, p99, serverMs: serverMs ?? 0, databaseMs: databaseMs ?? 0, failed };
    },
    stop: () => void cannon.kill(),
  };
}

function shoot(cannon: ChildProcess, shots: Shots): Promise<Hits> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('The process that sends requests has ended.'));
    cannon.once('exit', ended);
    cannon.once('message', (hits: Hits) => {
      cannon.off('exit', ended);
      resolve(hits);
    });
    cannon.send(shots);
  });
}
