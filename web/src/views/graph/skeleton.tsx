import { useTranslations } from 'use-intl';
import { PageTitle } from '../../ui/page-title.tsx';
import { SkeletonLines } from '../../ui/skeleton.tsx';

/** The page while its answer is on the way: name, choices, drawing and panel. */
export function GraphSkeleton() {
  const t = useTranslations();
  return (
    <div role="status" aria-label={t('common.loading')}>
      <PageTitle>{t('graph.title')}</PageTitle>
      <div aria-hidden className="mb-6 h-9 w-2/3 max-w-xl animate-pulse rounded-md bg-line" />
      <div aria-hidden className="mb-4 h-11 max-w-4xl animate-pulse rounded-md bg-line" />
      <div aria-hidden className="grid gap-4 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="h-[60vh] animate-pulse rounded-lg border border-line bg-sunken" />
        <div className="panel p-5">
          <SkeletonLines count={6} />
        </div>
      </div>
    </div>
  );
}
