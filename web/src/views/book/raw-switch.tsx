import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { BookSearch } from './address.ts';
import { lineRead, scrollToLine } from './places.ts';

/** Between the text set as a book and the source word for word (原文のまま); the place that is read stays. */
export function RawSwitch({ raw }: { readonly raw: boolean }) {
  const t = useTranslations('book');
  const navigate = useNavigate({ from: '/documents/$slug' });
  const change = async () => {
    const line = lineRead();
    await navigate({
      search: (before: BookSearch) => ({ ...before, raw: raw ? undefined : true }),
      resetScroll: false,
    });
    if (line !== null) requestAnimationFrame(() => scrollToLine(line));
  };
  return (
    <button
      type="button"
      role="switch"
      aria-checked={raw}
      onClick={change}
      className="inline-flex min-h-11 items-center gap-2 rounded-md px-2 text-sm hover:bg-hover"
    >
      <span
        aria-hidden
        className={`flex h-6 w-10 items-center rounded-full border p-0.5 ${
          raw ? 'justify-end border-accent bg-accent' : 'border-line-strong bg-raised'
        }`}
      >
        <span className={`size-4 rounded-full ${raw ? 'bg-on-accent' : 'bg-line-strong'}`} />
      </span>
      {t('raw')}
    </button>
  );
}
