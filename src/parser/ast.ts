import type { Range } from '../source/source-text.ts';
import type { Diagnostic } from './diagnostics.ts';
import type { Heading } from './headings.ts';
import type { LegendEntry } from './legend.ts';
import type { StatedMinistry } from './ministries/split.ts';
import type { StatedNote } from './notes.ts';

/** A stretch of the source with the text it stands for. */
export interface StatedText extends Range {
  readonly text: string;
}

/** What one row of a table (or one record of `key：value` lines) states. The range runs from its first cell to its last. */
export interface Row extends Range {
  readonly number: number | null;
  /** The number stands on a line of its own above the table; `numberLine` is that line. */
  readonly numberLine: number | null;
  /** 再掲: the row lists another measure again; `number` inside is the measure's. */
  readonly relisting: { readonly number: number | null } | null;
  /** Empty where the row has none. */
  readonly label: string;
  readonly name: StatedText | null;
  readonly ministries: readonly StatedMinistry[];
  readonly notes: readonly StatedNote[];
  readonly status: StatedText | null;
}

/** What the lines of a document are, in their order; `from` and `to` are line numbers, both inclusive. */
export type Block = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'title'; readonly title: StatedText }
  | { readonly kind: 'legend'; readonly entries: readonly LegendEntry[] }
  | { readonly kind: 'heading'; readonly heading: Heading }
  | { readonly kind: 'tableHeader' }
  | { readonly kind: 'rule' }
  | { readonly kind: 'pageNumber' }
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'number'; readonly value: number; readonly used: boolean }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unexplained' }
);

export interface ParsedDocument {
  readonly blocks: readonly Block[];
  readonly diagnostics: readonly Diagnostic[];
}
