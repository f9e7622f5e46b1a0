import type { ProgressStage, SectionLevel } from '../../model/graph.ts';
import type { MinistryRow, SectionRow, StatusRow } from '../rows.ts';
import { numberArgument } from '../user-error.ts';

/** No list of the largest is longer; one that is to be complete can be. */
export const MAX_FIRST = 1_000;

/** What the measures of a list are counted by, and of how many of these the counts are wanted: the largest ones, or all. */
export type Facet = By & { readonly first?: number | null };

type By =
  | { readonly by: 'status' }
  | { readonly by: 'stage' }
  /** `expand`: a collective counts as each of its members. */
  | { readonly by: 'ministry'; readonly expand: boolean }
  | { readonly by: 'ministryAndStatus'; readonly expand: boolean }
  | { readonly by: 'ministryAndStage'; readonly expand: boolean }
  /** By the heading of this level above a measure, by its own heading where there is no level. */
  | { readonly by: 'section'; readonly level: SectionLevel | null };

/** How many measures of a list have these in common; which of them are there depends on the facet. */
export interface FacetCount {
  readonly count: number;
  readonly status: StatusRow | null;
  readonly stage: ProgressStage | null;
  readonly ministry: MinistryRow | null;
  readonly section: SectionRow | null;
}

export const facetName = (facet: Facet): string => JSON.stringify(facet);

/**
 * How many entries a client wants; null for all of them.
 * @throws BAD_USER_INPUT
 */
export const checkFirst = (first: number | null | undefined): number | null =>
  first == null ? null : numberArgument('first', first, [0, MAX_FIRST]);
