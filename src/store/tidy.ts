import type { Store } from './store.ts';

/**
 * To run after imports that changed the graph: gives the planner numbers of what the tables now hold. The embedded engine
 * has no autovacuum, so there the space of replaced rows is taken back, too.
 */
export async function tidy(store: Store): Promise<void> {
  await store.query({ text: store.engine === 'embedded' ? 'VACUUM (ANALYZE)' : 'ANALYZE' });
}
