import type { CrossReferenceKind } from '../text-links.ts';

/** What a pointing expression names. */
export type Pointed =
  /** `イ) b)`, `②`, `(1)` */
  | { readonly by: 'LABEL'; readonly parts: readonly string[] }
  | { readonly by: 'NUMBER'; readonly number: number }
  /** `isSure`: 「…」の項, which can be nothing else; 「…」を参照 may as well name a book. */
  | { readonly by: 'NAME'; readonly name: string; readonly isSure: boolean }
  /** `第2章`, `第1節`, `ア`; `item`: the parts of the label behind them, none for the section itself. */
  | { readonly by: 'PATH'; readonly markers: readonly string[]; readonly item: readonly string[] };

/** A pointing expression in a text: from its first to its last character, without 参照 and particles. */
export interface Pointer {
  readonly kind: CrossReferenceKind;
  readonly start: number;
  readonly end: number;
  readonly to: Pointed;
}
