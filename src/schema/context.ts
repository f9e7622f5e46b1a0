import type { Loaders } from '../loaders/index.ts';
import type { MinistryNames } from '../loaders/ministry-names.ts';
import type { Store } from '../store/store.ts';

/** What resolvers work with. Loaders are made anew for each request; the rest lives as long as the server. */
export interface Context {
  readonly store: Store;
  readonly names: MinistryNames;
  readonly loaders: Loaders;
}
