import { LEASE_MS } from './locks.ts';

/** One moment by two clocks, in milliseconds: the one stands still while a machine sleeps, the other can be set. */
export interface Moment {
  readonly monotonic: number;
  readonly wall: number;
}

export const now = (): Moment => ({ monotonic: performance.now(), wall: Date.now() });

/** The right to give kept answers, for as long as it was confirmed lately. */
export interface Lease {
  /** The epoch that lasts at this very moment, or null. Safe to ask after any pause of the process. */
  epoch(): number | null;
  /** Counts from when the confirmation was asked for, not from its arrival. After a gap a new epoch begins. */
  confirm(asked: Moment): void;
  end(): void;
}

export function createLease(clock: () => Moment = now): Lease {
  let number = 0;
  let confirmed: Moment | null = null;
  const lasts = (): boolean => {
    if (confirmed === null) return false;
    const { monotonic, wall } = clock();
    return monotonic - confirmed.monotonic < LEASE_MS && Math.abs(wall - confirmed.wall) < LEASE_MS;
  };
  return {
    epoch: () => (lasts() ? number : null),
    confirm(asked) {
      // Nobody knows what was committed in the gap: a writer may have waited in vain for this process and gone on.
      if (!lasts()) number++;
      confirmed = asked;
    },
    end() {
      confirmed = null;
    },
  };
}
