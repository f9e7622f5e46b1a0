import { useTranslations } from 'use-intl';
import { SkeletonLines } from '../../ui/skeleton.tsx';

/** Facets and rows that are on their way. */
export function MeasuresSkeleton() {
  const t = useTranslations('common');
  return (
    <div role="status" aria-label={t('loading')} className="grid gap-x-8 lg:grid-cols-[17rem_minmax(0,1fr)]">
      <div className="space-y-10 px-2 max-lg:hidden">
        <SkeletonLines count={5} />
        <SkeletonLines count={8} />
        <SkeletonLines count={4} />
      </div>
      <div className="space-y-6">
        <div aria-hidden className="h-7 w-40 animate-pulse rounded-md bg-line" />
        {['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((row) => (
          <div key={row} className="border-t border-line pt-4">
            <SkeletonLines count={2} />
          </div>
        ))}
      </div>
    </div>
  );
}
