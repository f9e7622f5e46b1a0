import { useTranslations } from 'use-intl';
import { PageTitle } from '../../ui/page-title.tsx';
import { SkeletonLines } from '../../ui/skeleton.tsx';

const FIGURES = ['measures', 'relisted', 'ministries', 'sections', 'diagnostics'];

/** The shape of the overview while its answer is on its way. */
export function OverviewSkeleton() {
  const t = useTranslations('overview');
  const loading = useTranslations('common')('loading');
  return (
    <div role="status" aria-label={loading}>
      <PageTitle>{t('title')}</PageTitle>
      <div aria-hidden className="mb-8 h-20 w-2/3 max-w-2xl animate-pulse rounded-md bg-line" />
      <div aria-hidden className="mb-6 flex flex-wrap gap-3">
        {FIGURES.map((figure) => (
          <div key={figure} className="panel h-20 grow basis-36 animate-pulse sm:basis-44" />
        ))}
      </div>
      <div className="panel mb-6 p-6">
        <SkeletonLines count={8} />
      </div>
      <div className="grid gap-6 xl:grid-cols-2">
        <div className="panel p-6">
          <SkeletonLines count={12} />
        </div>
        <div className="panel p-6">
          <SkeletonLines count={12} />
        </div>
      </div>
    </div>
  );
}
