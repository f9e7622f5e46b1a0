import type { Store } from './store.ts';

/**
 * To run after imports that changed the graph: gives the planner numbers of what the tables now hold. The embedded engine
 * has no autovacuum, so there the space of replaced rows is taken back, too.
 */
export async function tidy(store: Store): Promise<void> {
  await store.query({ text: store.engine === 'embedded' ? 'VACUUM (ANALYZE)' : 'ANALYZE' });
  // What an import wrote last into an index of texts still stands in a list, which every search reads from end to end.
  await store.query({
    text: `SELECT gin_clean_pending_list(i.indexrelid) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
      WHERE i.indrelid = 'search_entry'::regclass AND c.relam = (SELECT oid FROM pg_am WHERE amname = 'gin')`,
  });
}
