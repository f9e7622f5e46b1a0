import { X } from 'lucide-react';
import type { MouseEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { ActiveFilter } from './active-filters.ts';
import { useFilters } from './filters.tsx';
import { focusResults } from './results-head.tsx';

/** The keyboard goes on from the filter beside the one that was taken away. */
function focusBeside({ currentTarget }: MouseEvent<HTMLButtonElement>): void {
  const item = currentTarget.closest('li');
  const beside = item?.nextElementSibling ?? item?.previousElementSibling;
  const next = beside?.querySelector('button');
  if (next) next.focus({ preventScroll: true });
  else focusResults();
}

/** The filters in force, each with a button that takes it away. */
export function FilterChips({ filters }: { readonly filters: readonly ActiveFilter[] }) {
  const t = useTranslations('measures');
  const { change, clear } = useFilters();
  if (filters.length === 0) return null;
  return (
    <ul aria-label={t('active')} className="no-print flex flex-wrap gap-2">
      {filters.map(({ about, value, lang, removal }) => (
        <li key={`${about} ${value}`} className="max-w-full">
          <button
            type="button"
            aria-label={t('remove', { about, value })}
            className="inline-flex min-h-9 max-w-full items-center gap-1.5 rounded-full border border-line-strong bg-accent-soft py-1 pr-2 pl-3 text-left text-sm text-ink hover:bg-hover max-md:min-h-11"
            onClick={(event) => {
              focusBeside(event);
              change(removal);
            }}
          >
            <span className="min-w-0">
              <span className="text-muted">{t('chip', { about })}</span>
              <span lang={lang}>{value}</span>
            </span>
            <X aria-hidden size={16} className="shrink-0" />
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className="link min-h-9 px-1 text-sm max-md:min-h-11"
          onClick={() => {
            focusResults();
            clear();
          }}
        >
          {t('clearAll')}
        </button>
      </li>
    </ul>
  );
}
