import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Zoom } from './use-zoom.ts';

const tool = 'flex size-11 items-center justify-center text-ink hover:bg-hover';

/** Larger, smaller, everything. */
export function Toolbar({ zoom }: { readonly zoom: Zoom }) {
  const t = useTranslations('graph.zoom');
  return (
    <div role="toolbar" aria-label={t('label')} className="panel absolute right-2 bottom-2 flex divide-x divide-line">
      <button type="button" className={tool} aria-label={t('in')} title={t('in')} onClick={() => zoom.zoomBy(1.4)}>
        <ZoomIn aria-hidden size={18} />
      </button>
      <button
        type="button"
        className={tool}
        aria-label={t('out')}
        title={t('out')}
        onClick={() => zoom.zoomBy(1 / 1.4)}
      >
        <ZoomOut aria-hidden size={18} />
      </button>
      <button type="button" className={tool} aria-label={t('fit')} title={t('fit')} onClick={zoom.showAll}>
        <Maximize aria-hidden size={18} />
      </button>
    </div>
  );
}
