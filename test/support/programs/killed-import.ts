import { importGraph } from '../../../src/store/import.ts';
import { openStore, type StoreSettings } from '../../../src/store/open.ts';
import { largeGraph } from '../graphs.ts';

// An import that is killed in the middle of its transaction, as `kill -9` would: half of the tables are written.

const store = await openStore(JSON.parse(process.argv[2] ?? '') as StoreSettings);
store.onStatement((sql) => {
  if (sql.startsWith('INSERT INTO progress_note')) process.kill(process.pid, 'SIGKILL');
});
await importGraph(store, largeGraph(200, 'sketch'));
console.log('not killed');
