import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { primaryButton } from './button.ts';
import { PageTitle } from './page-title.tsx';
import { EmptyState } from './state.tsx';

/** No page is at this address, or (`what="node"`) nothing in the graph. */
export function MissingPage({ what = 'page' }: { readonly what?: 'page' | 'node' }) {
  const t = useTranslations('common.missing');
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <EmptyState title={t('title')} heading="h1">
        <p>{t(what)}</p>
        <Link to="/" className={primaryButton}>
          {t('home')}
        </Link>
      </EmptyState>
    </>
  );
}
