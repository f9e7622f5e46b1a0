import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

interface Props {
  /** Links, from the widest to the nearest. */
  readonly children: readonly ReactNode[];
}

/** Where the page stands. */
export function Breadcrumb({ children }: Props) {
  const t = useTranslations('common');
  return (
    <nav aria-label={t('breadcrumb')} className="mb-2 text-sm">
      <ol className="flex flex-wrap gap-y-1">
        {children.map((link, place) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a breadcrumb is its place
            key={place}
            className="flex items-center after:mx-2 after:text-muted after:content-['›'] last:after:content-none"
          >
            {link}
          </li>
        ))}
      </ol>
    </nav>
  );
}
