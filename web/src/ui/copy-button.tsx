import { Check, ClipboardX, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { plainButton } from './button.ts';

interface Props {
  readonly label: string;
  /** What is copied; made when it is wanted. */
  readonly text: () => string;
}

/** Copies a text and says that it did. */
export function CopyButton({ label, text }: Props) {
  const t = useTranslations('common.copy');
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(null), 2500);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy(): Promise<void> {
    try {
      // Without HTTPS there is no clipboard at all.
      await navigator.clipboard.writeText(text());
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  }
  const Icon = outcome === 'copied' ? Check : outcome === 'failed' ? ClipboardX : Copy;
  return (
    <button type="button" className={plainButton} onClick={copy}>
      <Icon aria-hidden size={16} />
      {label}
      <span role="status" className={outcome ? 'text-muted' : 'sr-only'}>
        {outcome ? t(outcome) : ''}
      </span>
    </button>
  );
}
