import type { Load, Slot } from './load.ts';
import type { Asking } from './requests.ts';

/** What takes seconds a request is timed for longer, until there is something to count. */
const LEAST_REQUESTS = 30;
const LONGEST_SECONDS = 60;

export interface Pace {
  readonly rounds: number;
  readonly seconds: number;
  /** Of every server with every operation, before the first round. */
  readonly warmUpSeconds: number;
  /** Before each timed span: other operations came between, and caches and compiled code are theirs. */
  readonly runUpSeconds: number;
}

/**
 * Warms every server up on every operation, then times them in rounds, each time after a run-up. In each round an
 * operation goes to all servers in turn, each round beginning with another one: what slows the machine for a while slows
 * all of them.
 */
export async function timeRounds(
  load: Load,
  askings: readonly Asking[],
  { rounds, seconds, warmUpSeconds, runUpSeconds }: Pace,
  say: (message: string) => void,
): Promise<Map<Asking, Slot[]>> {
  const slots = new Map<Asking, Slot[]>(askings.map((asking) => [asking, []]));
  const lengths = new Map<Asking, number>();
  for (const asking of warmUpSeconds > 0 ? askings : []) {
    const { perSecond } = await load.run(asking, warmUpSeconds);
    lengths.set(asking, Math.min(Math.max(seconds, Math.ceil(LEAST_REQUESTS / perSecond)), LONGEST_SECONDS));
  }
  const operations = [...new Set(askings.map(({ operation }) => operation))];
  for (let round = 0; round < rounds; round++) {
    for (const operation of operations) {
      const all = askings.filter((asking) => asking.operation === operation);
      const first = round % all.length;
      for (const asking of [...all.slice(first), ...all.slice(0, first)]) {
        if (runUpSeconds > 0) await load.run(asking, runUpSeconds);
        slots.get(asking)?.push(await load.run(asking, lengths.get(asking) ?? seconds));
      }
      say(`round ${round + 1} of ${rounds}: ${operation.name}`);
    }
  }
  return slots;
}
