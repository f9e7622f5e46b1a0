import { useTranslations } from 'use-intl';

/** What the browser calls the page; React puts it into the head. */
export function PageTitle({ children }: { readonly children: string }) {
  const t = useTranslations('common');
  return <title>{`${children} | ${t('site')}`}</title>;
}
