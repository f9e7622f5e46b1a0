import { useTranslations } from 'use-intl';
import { SkeletonLines } from '../../ui/skeleton.tsx';

/** The page of a measure while it is on its way: name, facts and notes beside the source. */
export function MeasureSkeleton() {
  const t = useTranslations('common');
  return (
    <div role="status" aria-label={t('loading')}>
      <div aria-hidden className="max-w-4xl space-y-4">
        <div className="h-4 w-2/3 animate-pulse rounded-sm bg-line" />
        <div className="h-9 w-5/6 animate-pulse rounded-md bg-line" />
        <div className="h-11 w-1/2 animate-pulse rounded-md bg-line" />
      </div>
      <div className="mt-8 grid gap-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)] xl:grid-cols-[minmax(0,1fr)_minmax(0,32rem)]">
        <div className="space-y-8">
          <SkeletonLines count={3} />
          <SkeletonLines count={6} />
        </div>
        <div className="panel p-5">
          <SkeletonLines count={8} />
        </div>
      </div>
    </div>
  );
}
