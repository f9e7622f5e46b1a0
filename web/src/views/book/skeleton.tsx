import { useTranslations } from 'use-intl';
import { SkeletonLines } from '../../ui/skeleton.tsx';

/** The shape of the book while it is on its way: title, contents, text. */
export function BookSkeleton() {
  const t = useTranslations('common');
  return (
    <div role="status" aria-label={t('loading')}>
      <div aria-hidden className="mb-8 h-9 w-2/3 max-w-xl animate-pulse rounded-md bg-line" />
      <div aria-hidden className="mb-8 h-28 animate-pulse rounded-lg bg-sunken" />
      <div className="lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-8">
        <div className="hidden lg:block">
          <SkeletonLines count={12} />
        </div>
        <div className="max-w-2xl space-y-10 sm:pl-16">
          <SkeletonLines count={4} />
          <SkeletonLines count={6} />
          <SkeletonLines count={6} />
        </div>
      </div>
    </div>
  );
}
