import { SlidersHorizontal, X } from 'lucide-react';
import { type ReactNode, useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { plainButton, primaryButton, quietButton } from '../../../ui/button.ts';

interface Props {
  /** How many filters are in force. */
  readonly active: number;
  /** How many measures they leave. */
  readonly found: number;
  readonly children: ReactNode;
}

/** The facets where there is no room beside the list: a dialog of the browser's own, which keeps the keyboard inside. */
export function FacetDialog({ active, found, children }: Props) {
  const t = useTranslations('measures');
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const close = () => dialog.current?.close();
  return (
    <>
      <button type="button" aria-haspopup="dialog" className={plainButton} onClick={() => dialog.current?.showModal()}>
        <SlidersHorizontal aria-hidden size={18} />
        {active === 0 ? t('facets') : t('facetsActive', { count: active })}
      </button>
      <dialog
        ref={dialog}
        aria-labelledby={title}
        className="m-0 ml-auto h-dvh max-h-none w-full max-w-md flex-col bg-page text-ink shadow-floating backdrop:bg-ink/40 open:flex"
      >
        <div className="flex items-center justify-between border-b border-line px-4 py-1.5">
          <h2 id={title} className="font-bold text-lg">
            {t('facets')}
          </h2>
          <button type="button" aria-label={t('close')} className={`${quietButton} min-w-11`} onClick={close}>
            <X aria-hidden size={20} />
          </button>
        </div>
        <div className="grow overflow-y-auto overscroll-contain px-5 py-4">{children}</div>
        <div className="border-t border-line p-4">
          <button type="button" className={`${primaryButton} w-full`} onClick={close}>
            {t('show', { count: found })}
          </button>
        </div>
      </dialog>
    </>
  );
}
