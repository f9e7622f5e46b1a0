import { Highlighter } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useActive, useActiveProps } from '../../text/active.tsx';

interface Props {
  /** The key of its stretch of the source; null where the source does not say it. */
  readonly of: string | null;
  /** What it is, for the button that shows it in the source. */
  readonly label: string;
  /** With the button right behind it, not at the end of the line. */
  readonly tight?: boolean;
  readonly children: ReactNode;
}

/** Something that was read, joined with the words of the source that say it. */
export function Field({ of, label, tight = false, children }: Props) {
  return of === null ? (
    <div>{children}</div>
  ) : (
    <SourcedField of={of} label={label} tight={tight}>
      {children}
    </SourcedField>
  );
}

interface Sourced extends Props {
  readonly of: string;
}

function SourcedField({ of, label, tight = false, children }: Sourced) {
  return (
    <div
      {...useActiveProps(of)}
      className={`-mx-2 flex items-start justify-between gap-2 rounded-md px-2 py-0.5 data-active:bg-accent-soft ${tight ? 'w-fit' : ''}`}
    >
      <div className="min-w-0">{children}</div>
      <ShowInSource of={of} label={label} />
    </div>
  );
}

/** For those who cannot hover: brings the words into view and marks them. */
function ShowInSource({ of, label }: Omit<Sourced, 'children' | 'tight'>) {
  const t = useTranslations('measure.source');
  const { look } = useActive();
  const show = () => {
    look(of);
    document.querySelector(`mark[data-key="${CSS.escape(of)}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <button
      type="button"
      onClick={show}
      aria-label={t('show', { what: label })}
      title={t('show', { what: label })}
      className="no-print flex size-7 shrink-0 items-center justify-center rounded-sm text-muted hover:bg-hover hover:text-ink"
    >
      <Highlighter aria-hidden size={16} />
    </button>
  );
}
