import { useTranslations } from 'use-intl';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageTitle } from '../../ui/page-title.tsx';

export function MeasurePage() {
  const t = useTranslations('measure');
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader title={t('title')} />
    </>
  );
}
