import { useTranslations } from 'use-intl';
import { type FragmentOf, graphql, readFragment } from '../../../api/graphql.ts';
import { STAGES } from '../address.ts';
import { toggled } from '../filter.ts';
import { useFilters } from '../filters.tsx';
import { FacetGroup, FacetOption } from './option.tsx';

export const stageOptionsFragment = graphql(`
  fragment StageOptions on MeasureFacets {
    byStage {
      stage
      count
    }
  }
`);

/** Choice of stages (進捗段階), which mean the same in all documents. */
export function StageFacet({ facets }: { readonly facets: FragmentOf<typeof stageOptionsFragment> }) {
  const t = useTranslations('measures');
  const stageName = useTranslations('enums.stage');
  const { search, change } = useFilters();
  const { byStage } = readFragment(stageOptionsFragment, facets);
  return (
    <FacetGroup title={t('stage')}>
      {STAGES.map((stage) => (
        <FacetOption
          key={stage}
          checked={search.stage?.includes(stage) ?? false}
          onChange={() => change({ stage: toggled(search.stage, stage) })}
          count={byStage.find((counted) => counted.stage === stage)?.count ?? 0}
        >
          {stageName(stage)}
        </FacetOption>
      ))}
    </FacetGroup>
  );
}
