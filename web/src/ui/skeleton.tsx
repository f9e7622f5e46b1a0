import { useTranslations } from 'use-intl';

const WIDTHS = ['w-full', 'w-11/12', 'w-10/12', 'w-full', 'w-9/12'];

/** Grey lines where a text will be. */
export function SkeletonLines({ count = 3 }: { readonly count?: number }) {
  return (
    <div aria-hidden className="space-y-3">
      {Array.from({ length: count }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        <div key={line} className={`h-4 animate-pulse rounded-sm bg-line ${WIDTHS[line % WIDTHS.length]}`} />
      ))}
    </div>
  );
}

/** A page that is on its way: a title and some blocks of its shape. */
export function PageSkeleton({ blocks = 3 }: { readonly blocks?: number }) {
  const t = useTranslations('common');
  return (
    <div role="status" aria-label={t('loading')} className="space-y-8">
      <div aria-hidden className="h-9 w-2/3 max-w-xl animate-pulse rounded-md bg-line" />
      {Array.from({ length: blocks }, (_, block) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks are all alike
        <div key={block} className="panel p-6">
          <SkeletonLines count={4} />
        </div>
      ))}
    </div>
  );
}
