import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { plainButton } from '../../ui/button.ts';
import type { Side } from './use-lines.ts';

interface Props {
  readonly side: Side;
  readonly busy: boolean;
  readonly failed: boolean;
  readonly onMore: (side: Side) => void;
}

/** Where the lines shown end: more come by themselves as one reads on, or by the button. */
export function MoreLines({ side, busy, failed, onMore }: Props) {
  const t = useTranslations('book.more');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (busy || failed || !place.current) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && onMore(side), {
      rootMargin: '600px 0px',
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [side, busy, failed, onMore]);
  return (
    <div ref={place} className="no-print flex flex-wrap items-center gap-3 py-4 sm:pl-16">
      {failed ? (
        <p role="alert" className="text-sm text-error">
          {t('failed')}
        </p>
      ) : null}
      <button type="button" className={plainButton} disabled={busy} onClick={() => onMore(side)}>
        {t(side)}
      </button>
    </div>
  );
}
