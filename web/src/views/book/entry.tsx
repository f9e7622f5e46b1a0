import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { LineLink } from './line-link.tsx';
import type { Line } from './lines.ts';
import { Remarks } from './remarks.tsx';

interface Props {
  readonly lines: readonly [Line, ...Line[]];
  /** The line looked at is among them. */
  readonly target: boolean;
  readonly children: ReactNode;
}

/** Something set from lines: their number at the side, as a link to cite them by, and the remarks on them in the margin. */
export function Entry({ lines, target, children }: Props) {
  const t = useTranslations('common');
  const start = lines[0].number;
  const end = start + lines.length - 1;
  return (
    <div
      data-line={start}
      tabIndex={-1}
      aria-current={target ? 'location' : undefined}
      className={`grid grid-cols-[max(1.75rem,calc(var(--digits)*1ch))_minmax(0,1fr)] items-baseline gap-x-2 rounded-sm border-l-4 shadow-none outline-none has-[h2]:mt-16 has-[h3]:mt-12 has-[h4]:mt-10 has-[h5]:mt-8 has-[h6]:mt-6 has-[[data-running]]:mt-12 sm:grid-cols-[3.25rem_minmax(0,42rem)] sm:gap-x-4 xl:grid-cols-[3.25rem_minmax(0,42rem)_minmax(0,14rem)] ${
        target ? 'border-accent bg-accent-soft' : 'border-transparent'
      }`}
    >
      <LineLink
        line={start}
        label={
          end > start ? t('lines', { start: String(start), end: String(end) }) : t('line', { start: String(start) })
        }
        className="min-h-6 text-right text-xs text-muted tabular-nums hover:text-link hover:underline"
      >
        {start}
      </LineLink>
      <div className="min-w-0">{children}</div>
      <div className="col-start-2 pb-3 empty:hidden xl:col-start-3 xl:pb-0">
        <Remarks remarks={lines.flatMap(({ diagnostics }) => diagnostics)} />
      </div>
    </div>
  );
}
