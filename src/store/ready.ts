import { pendingMigrations, readMigrations } from './migrations/history.ts';
import type { Store } from './store.ts';
import { StoreError } from './store-error.ts';

/** Whether requests can be answered; where they cannot, one English sentence says why. */
export type Readiness = { readonly ready: true } | { readonly ready: false; readonly reason: string };

/** Asks the database, never throws: it answers, and every migration is applied. */
export async function isReady(store: Store): Promise<Readiness> {
  try {
    const pending = await pendingMigrations(store, await readMigrations());
    if (pending.length === 0) return { ready: true };
    return { ready: false, reason: `The database lacks ${pending.length} migration(s), first ${pending[0]}.` };
  } catch (error) {
    return { ready: false, reason: error instanceof StoreError ? error.message : unanswered(error) };
  }
}

/** By its code alone: the words of a driver's error may name hosts and users, and anyone may ask. */
function unanswered(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
  return `The database cannot be asked${code}.`;
}
