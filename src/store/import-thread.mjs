// @ts-check
import { register } from 'tsx/esm/api';

// Node gives a thread none of the loaders of the thread that starts it: this one reads the sources by tsx, too.
register();
await import('./import-thread.ts');
