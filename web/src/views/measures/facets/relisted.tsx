import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { useFilters } from '../filters.tsx';
import { FacetGroup, FacetOption } from './option.tsx';

interface Props {
  readonly counts: Readonly<Record<'yes' | 'no', number>>;
}

/** Whether a measure is listed again elsewhere (再掲). */
export function RelistedFacet({ counts }: Props) {
  const t = useTranslations('measures');
  const { search, change } = useFilters();
  const group = useId();
  return (
    <FacetGroup title={t('relisted')}>
      <FacetOption
        oneOf={group}
        checked={search.relisted === undefined}
        onChange={() => change({ relisted: undefined })}
      >
        {t('anyRelisted')}
      </FacetOption>
      {(['yes', 'no'] as const).map((answer) => (
        <FacetOption
          key={answer}
          oneOf={group}
          checked={search.relisted === answer}
          onChange={() => change({ relisted: answer })}
          count={counts[answer]}
        >
          {t(`relistedAs.${answer}`)}
        </FacetOption>
      ))}
    </FacetGroup>
  );
}
