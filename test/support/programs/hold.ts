import { openStore, type StoreSettings } from '../../../src/store/open.ts';

// Opens a database, says so, and keeps it until it is killed or its input ends.

try {
  const store = await openStore({ ...(JSON.parse(process.argv[2] ?? '') as StoreSettings), onWait: console.error });
  console.log('open');
  process.stdin.on('end', () => store.close()).resume();
} catch (error) {
  console.log((error as Error).message);
}
