import { createInterface } from 'node:readline';
import { openStore, type StoreSettings } from '../../../src/store/open.ts';

// A serving process that says its epoch at once whenever it is sent a line; at first when it has one.

const store = await openStore(JSON.parse(process.argv[2] ?? '') as StoreSettings);
while (store.epoch() === null) await new Promise((resolve) => setTimeout(resolve, 10));
const say = () => console.log(JSON.stringify(store.epoch()));
createInterface(process.stdin).on('line', say);
say();
