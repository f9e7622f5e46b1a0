import { importGraph } from '../../../src/store/import.ts';
import { openStore, type StoreSettings } from '../../../src/store/open.ts';
import { largeGraph } from '../graphs.ts';

// An import that is killed in the middle of its transaction, as `kill -9` would: the first batches of rows are written.

const store = await openStore(JSON.parse(process.argv[2] ?? '') as StoreSettings);
store.onStatement((sql) => {
  if (sql.includes('COPY search_entry')) process.kill(process.pid, 'SIGKILL');
});
await importGraph(store, largeGraph(2_000, 'sketch'));
console.log('not killed');
