import { useTranslations } from 'use-intl';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageTitle } from '../../ui/page-title.tsx';

export function MinistriesPage() {
  const t = useTranslations('ministry');
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader title={t('title')} />
    </>
  );
}
