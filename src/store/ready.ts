import type { Store } from './store.ts';

/** Whether requests can be answered; where they cannot, one English sentence says why. */
export type Readiness = { readonly ready: true } | { readonly ready: false; readonly reason: string };

export declare function isReady(store: Store): Promise<Readiness>;
