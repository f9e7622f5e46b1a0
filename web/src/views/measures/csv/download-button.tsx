import { Download, X } from 'lucide-react';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { plainButton } from '../../../ui/button.ts';
import { MOST } from './fetch-measures.ts';
import { useDownload } from './use-download.ts';

interface Props {
  /** Short name of the document, where the list is of one. */
  readonly name: string | undefined;
  /** How many measures the filter shows. */
  readonly total: number;
}

/** Saves what the filter shows, all pages of it, as CSV; tells how far it is, and when the file does not hold all. */
export function DownloadButton({ name, total }: Props) {
  const t = useTranslations('measures.csv');
  const { state, start, stop } = useDownload(name, total);
  const label = useId();
  const said =
    state.kind === 'done'
      ? t(state.fetched < state.total ? 'cut' : 'done', { count: state.fetched, total: state.total })
      : state.kind === 'failed'
        ? t('failed')
        : '';
  return (
    <div className="flex flex-wrap items-center justify-end gap-x-3 gap-y-1">
      <span role="status" className={`text-sm empty:absolute ${state.kind === 'failed' ? 'text-error' : 'text-muted'}`}>
        {said}
      </span>
      {state.kind === 'running' ? (
        <>
          <span id={label} className="text-sm text-muted tabular-nums">
            {t('running', { count: state.fetched, total: Math.min(total, MOST) })}
          </span>
          <progress aria-labelledby={label} value={state.fetched} max={Math.min(total, MOST)} className="w-24" />
          <button type="button" className={plainButton} onClick={stop}>
            <X aria-hidden size={18} />
            {t('stop')}
          </button>
        </>
      ) : (
        <button type="button" className={plainButton} onClick={start}>
          <Download aria-hidden size={18} />
          {t('download')}
        </button>
      )}
    </div>
  );
}
