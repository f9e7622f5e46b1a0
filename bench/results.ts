import type { ImportFigures } from './database/fill.ts';
import type { Explored } from './explorations/time.ts';
import type { Slot } from './measure/load.ts';
import type { StartFigures } from './measure/start.ts';

// What a run writes down, as JSON; page and chart are made from it alone.

export interface Timed {
  readonly server: string;
  readonly operation: string;
  readonly slots: readonly Slot[];
  /** SQL statements a request; null for servers that have no database. */
  readonly statements: number | null;
  /** Mean size of an answer. */
  readonly bytes: number;
}

export interface SizeResults {
  readonly measures: number;
  readonly documents: number;
  readonly imported: ImportFigures;
  readonly timed: readonly Timed[];
  readonly explored: readonly Explored[];
  /** Peak resident memory of each server after everything, in megabytes. */
  readonly megabytes: Readonly<Record<string, number>>;
}

export interface Results {
  readonly date: string;
  readonly commit: string;
  readonly machine: Readonly<Record<string, string>>;
  readonly versions: Readonly<Record<string, string>>;
  readonly options: { readonly rounds: number; readonly seconds: number; readonly seed: number };
  readonly starts: StartFigures;
  readonly sizes: readonly SizeResults[];
}
