import { readFileSync } from 'node:fs';

/** A progress note with what a careful reader finds in it; rules and sample: test/fixtures/links/README.md. */
export interface LabelledNote {
  readonly measure: number;
  /** From 1. */
  readonly note: number;
  readonly text: string;
  readonly dates: readonly {
    readonly surface: string;
    readonly from: string;
    readonly to: string;
    readonly precision: string;
    readonly sense: string;
  }[];
  readonly entities: readonly { readonly surface: string; readonly kind: string; readonly canonical: string }[];
  readonly ministries: readonly { readonly surface: string; readonly name: string }[];
  readonly references: readonly {
    readonly kind: string;
    readonly surface: string;
    readonly to: number | null | readonly string[];
  }[];
}

export const labels = (): readonly LabelledNote[] =>
  JSON.parse(readFileSync(new URL('../fixtures/links/labels.json', import.meta.url), 'utf8'));

/** Every third measure is the part that nobody picked: figures for the document as a whole come from it alone. */
export const sampled = (notes: readonly LabelledNote[], sample: 'ALL' | 'EVERY_THIRD'): readonly LabelledNote[] =>
  sample === 'ALL' ? notes : notes.filter(({ measure }) => measure % 3 === 1);
