import type { Load, Slot } from './load.ts';
import type { Asking } from './requests.ts';

export interface Pace {
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
}

/**
 * Warms every server up on every operation, then times them in rounds. In each round an operation goes to all servers in
 * turn, each round beginning with another one: what slows the machine for a while slows all of them.
 */
export async function timeRounds(
  load: Load,
  askings: readonly Asking[],
  { rounds, seconds, warmUpSeconds }: Pace,
  say: (message: string) => void,
): Promise<Map<Asking, Slot[]>> {
  const slots = new Map<Asking, Slot[]>(askings.map((asking) => [asking, []]));
  if (warmUpSeconds > 0) for (const asking of askings) await load.run(asking, warmUpSeconds);
  const operations = [...new Set(askings.map(({ operation }) => operation))];
  for (let round = 0; round < rounds; round++) {
    for (const operation of operations) {
      const all = askings.filter((asking) => asking.operation === operation);
      const first = round % all.length;
      for (const asking of [...all.slice(first), ...all.slice(0, first)]) {
        slots.get(asking)?.push(await load.run(asking, seconds));
      }
      say(`round ${round + 1} of ${rounds}: ${operation.name}`);
    }
  }
  return slots;
}
