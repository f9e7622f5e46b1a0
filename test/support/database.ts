import type { Store } from '../../src/store/store.ts';

/**
 * A migrated, empty database for one test file, on the engine of the vitest project that runs it (`embedded` or `server`).
 *
 *     let store: Store;
 *     beforeAll(async () => { store = await openTestStore(); });
 *     afterAll(() => store.close());
 */
export declare function openTestStore(): Promise<Store>;
