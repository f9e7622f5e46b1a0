import type { Slot } from '../measure/load.ts';
import type { SizeResults, Timed } from '../results.ts';
import type { ServerName } from '../servers/servers.ts';

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

export const medianOf = ({ slots }: Timed, field: keyof Slot): number => median(slots.map((slot) => slot[field]));

export const timedOf = ({ timed }: SizeResults, server: ServerName, operation: string): Timed | null =>
  timed.find((one) => one.server === server && one.operation === operation) ?? null;

/** The operations that were timed, in their order. */
export const operationsOf = ({ timed }: SizeResults): string[] => [...new Set(timed.map(({ operation }) => operation))];

/**
 * Requests a second of one server against those of another: the median of the ratios of each round, whose two figures
 * were taken within seconds of each other. null where one of them was not timed or answered nothing.
 */
export function ratioOf(size: SizeResults, one: ServerName, other: ServerName, operation: string): number | null {
  const [a, b] = [timedOf(size, one, operation), timedOf(size, other, operation)];
  if (!a || !b) return null;
  const ratio = median(a.slots.map(({ perSecond }, round) => perSecond / (b.slots[round]?.perSecond ?? 0)));
  return Number.isFinite(ratio) ? ratio : null;
}
