import type { DocumentGraph } from '../graph.ts';
import type { RelatedReasonNode, RelationReason } from '../text-links.ts';
import type { Entry } from './entries.ts';

/** What bonds between measures are read from: any part of it may be empty. */
export interface RelatedSource
  extends Pick<DocumentGraph, 'measures' | 'relistings' | 'ministries' | 'mentions' | 'references'> {}

/** The same with what several bonds ask of it. */
export interface BondSource extends RelatedSource {
  /** The number of a measure by its id. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** What stands under each heading. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
}

export type Evidence = Pick<RelatedReasonNode, 'words' | 'nodes'>;
export type EvidenceNode = RelatedReasonNode['nodes'][number];

/** One for all: most of what is remembered of a document are reasons. */
export const NO_WORDS: readonly string[] = [];

/** One way in which measures belong together. A measure is a number here: its place in the document's list, from 0. */
export interface Bond {
  readonly kind: RelationReason;
  /** Lists of measures that this bond alone suggests for `a`: a bounded number, some perhaps twice, `a` perhaps among them. */
  partners(a: number): readonly (readonly number[])[];
  /** What it adds to the score of two measures: whole thousandths, 0 for nothing, the same both ways. */
  weight(a: number, b: number): number;
  /** true: the evidence depends on which of the two it is shown for. */
  readonly isDirected?: true;
  /** What both have in common, for a pair whose weight is not 0; `a` is the one that `b` is shown for. */
  evidence(a: number, b: number): Evidence;
}
