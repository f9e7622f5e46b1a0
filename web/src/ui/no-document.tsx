import { useTranslations } from 'use-intl';
import { EmptyState } from './state.tsx';

/** The graph is empty: how to fill it. */
export function NoDocument() {
  const t = useTranslations('common.empty');
  return (
    <EmptyState title={t('noDocument')}>
      <p>{t('importHint')}</p>
      <pre className="panel px-4 py-2 font-mono text-sm">npm run import -- report.txt</pre>
    </EmptyState>
  );
}
