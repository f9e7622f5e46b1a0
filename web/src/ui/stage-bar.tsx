import { useFormatter, useTranslations } from 'use-intl';
import { type FragmentOf, graphql, readFragment } from '../api/graphql.ts';
import { STAGES } from '../views/measures/address.ts';
import { STAGE_FILL } from './status-mark.tsx';

export const stageBarFragment = graphql(`
  fragment StageBar on MeasureFacets {
    byStage {
      stage
      count
    }
  }
`);

/** How far some measures are, as a bar of their stages (進捗段階) that fills the width. */
export function StageBar({ facets }: { readonly facets: FragmentOf<typeof stageBarFragment> }) {
  const t = useTranslations('enums.stage');
  const format = useFormatter();
  const { byStage } = readFragment(stageBarFragment, facets);
  const words = byStage.map(({ stage, count }) => `${t(stage)} ${format.number(count)}`).join(', ');
  return (
    <span role="img" aria-label={words} title={words} className="flex h-3 w-full gap-px overflow-hidden rounded-sm">
      {byStage.map(({ stage, count }) => (
        <span key={stage} style={{ flexGrow: count, backgroundColor: STAGE_FILL[stage] }} />
      ))}
    </span>
  );
}

/** Which colour stands for which stage. */
export function StageLegend() {
  const t = useTranslations('enums.stage');
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
      {STAGES.map((stage) => (
        <li key={stage} className="flex items-center gap-1.5">
          <span aria-hidden className="size-3 rounded-sm" style={{ backgroundColor: STAGE_FILL[stage] }} />
          {t(stage)}
        </li>
      ))}
    </ul>
  );
}
