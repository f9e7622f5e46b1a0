import autocannon from 'autocannon';
import type { Request } from '../servers/servers.ts';
import { HEADERS } from './ask.ts';

// autocannon in a process of its own, so that sending does not share a thread with anything that is measured.

export interface Shots {
  readonly url: string;
  readonly requests: readonly Request[];
  readonly connections: number;
  readonly seconds: number;
}

export interface Hits {
  /** Answered, and without errors. */
  readonly requests: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly median: number;
  readonly p99: number;
  /** Answers that were no answers: not 200, with errors, cut off. */
  readonly failed: number;
}

const SAMPLE_MS = 100;
/** A slow answer is an answer. */
const TIMEOUT_SECONDS = 120;

process.on('message', async ({ url, requests, connections, seconds }: Shots) => {
  const all = requests.map(({ path, body }) => ({ method: 'POST' as const, path, body, headers: HEADERS }));
  let clients = 0;
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    // It ends with a sample; at its own pace, one a second, a short run would last longer than asked.
    sampleInt: SAMPLE_MS,
    timeout: TIMEOUT_SECONDS,
    requests: all,
    // Each connection begins elsewhere in the list: no two ask the same thing at the same moment.
    setupClient(client) {
      const start = Math.floor((clients++ * all.length) / connections);
      client.setRequests([...all.slice(start), ...all.slice(0, start)]);
    },
    verifyBody: (body) => !`${body}`.includes('"errors":'),
  });
  const took = (result.finish.getTime() - result.start.getTime()) / 1000;
  const answered = result['2xx'] - result.mismatches;
  const hits: Hits = {
    requests: answered,
    perSecond: answered / took,
    median: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors + result.timeouts + result.mismatches,
  };
  process.send?.(hits);
});
