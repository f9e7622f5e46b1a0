import type { ProgressStage, SectionLevel } from '../../model/graph.ts';
import type { MinistryRow, SectionRow, StatusRow } from '../rows.ts';

/** What the measures of a list are counted by. */
export type Facet =
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
