import type { Slot } from '../measure/load.ts';
import type { SizeResults, Timed } from '../results.ts';

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle - 0.5)] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

export const medianOf = ({ slots }: Timed, field: keyof Slot): number => median(slots.map((slot) => slot[field]));

export const timedOf = ({ timed }: SizeResults, server: string, operation: string): Timed | undefined =>
  timed.find((one) => one.server === server && one.operation === operation);

/** Requests a second of one against those of another: the median of the ratios of each round. */
export function ratioOf(one: Timed | undefined, other: Timed | undefined): number | null {
  if (!one || !other) return null;
  return median(one.slots.map(({ perSecond }, round) => perSecond / (other.slots[round]?.perSecond ?? Number.NaN)));
}
