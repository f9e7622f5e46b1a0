import type { DocumentGraph } from '../model/graph.ts';
import type { ImportOutcome } from './outcome.ts';
import type { Store } from './store.ts';

export type { ImportOutcome } from './outcome.ts';

export interface ImportOptions {
  /** Say what would change, and change nothing. */
  readonly dryRun?: boolean;
}

export declare function importGraph(
  store: Store,
  graph: DocumentGraph,
  options?: ImportOptions,
): Promise<ImportOutcome>;
