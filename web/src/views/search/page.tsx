import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { AllTypes } from './all-types.tsx';
import { OneType } from './one-type.tsx';

const route = getRouteApi('/search');

/** Everything that a search finds (検索): all kinds of things, or page by page those of one kind. */
export function SearchPage() {
  const t = useTranslations('search');
  const { q, type } = route.useSearch();
  const [only] = type ?? [];
  return (
    <>
      <PageTitle>{q ? t('titleOf', { query: q }) : t('title')}</PageTitle>
      <PageHeader
        title={q ? t('titleOf', { query: q }) : t('title')}
        above={
          q && only ? (
            <Link to="/search" search={{ q }} className="link text-sm">
              {t('allTypes')}
            </Link>
          ) : null
        }
      />
      {!q ? (
        <p className="max-w-2xl">{t('help')}</p>
      ) : only ? (
        <OneType query={q} type={only} />
      ) : (
        <AllTypes query={q} />
      )}
    </>
  );
}
