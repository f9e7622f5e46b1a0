import { useTranslations } from 'use-intl';
import { type FragmentOf, graphql, readFragment } from '../../api/graphql.ts';
import { usePreferences } from '../../i18n/preferences.tsx';

export const ministryFactsFragment = graphql(`
  fragment MinistryFacts on Ministry {
    id
    name
    nameEn
    kind
    registered
    aliases
    corporateNumber
  }
`);

/** What the registry knows of a ministry: kind, other names, corporate number. */
export function MinistryFacts({ ministry }: { readonly ministry: FragmentOf<typeof ministryFactsFragment> }) {
  const t = useTranslations('ministry');
  const kinds = useTranslations('enums.ministryKind');
  const { language } = usePreferences();
  const { name, nameEn, kind, registered, aliases, corporateNumber } = readFragment(ministryFactsFragment, ministry);
  const other = language === 'ja' ? nameEn : nameEn === null ? null : name;
  return (
    <>
      {other === null ? null : (
        <p lang={language === 'ja' ? 'en' : 'ja'} className="text-lg text-muted">
          {other}
        </p>
      )}
      <dl className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-sm [&_dt]:inline [&_dt]:text-muted [&_dd]:ml-2 [&_dd]:inline">
        <div>
          <dt>{t('kind')}</dt>
          <dd>{kinds(kind)}</dd>
        </div>
        {aliases.length === 0 ? null : (
          <div>
            <dt>{t('aliases')}</dt>
            <dd lang="ja">{aliases.join('、')}</dd>
          </div>
        )}
        {corporateNumber === null ? null : (
          <div>
            <dt>{t('corporateNumber')}</dt>
            <dd className="tabular-nums">{corporateNumber}</dd>
          </div>
        )}
      </dl>
      {registered ? null : <p className="mt-2 text-sm text-warning">{t('unregistered')}</p>}
    </>
  );
}
