import { useTranslations } from 'use-intl';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageTitle } from '../../ui/page-title.tsx';

export function BookPage() {
  const t = useTranslations('book');
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader title={t('title')} />
    </>
  );
}
