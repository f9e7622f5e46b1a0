import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type FragmentOf, graphql, readFragment } from '../../../api/graphql.ts';
import { useMinistryName } from '../../../ui/ministry-link.tsx';
import { field } from '../field.ts';
import { toggled } from '../filter.ts';
import { useFilters } from '../filters.tsx';
import { FacetGroup, FacetOption } from './option.tsx';

export const ministryOptionsFragment = graphql(`
  fragment MinistryOptions on MeasureFacets {
    byMinistry(expand: $expand) {
      count
      ministry {
        id
        name
        nameEn
        kind
      }
    }
  }
`);

/** English names of the ministries that are offered, by their Japanese ones. */
export const englishNames = (facets: FragmentOf<typeof ministryOptionsFragment>): ReadonlyMap<string, string | null> =>
  new Map(
    readFragment(ministryOptionsFragment, facets).byMinistry.map(({ ministry }) => [ministry.name, ministry.nameEn]),
  );

/** How many ministries are offered at first. */
const SHORT = 12;

/** Choice of ministries (担当省庁): any or all of them, alone or with the collectives that they belong to. */
export function MinistryFacet({ facets }: { readonly facets: FragmentOf<typeof ministryOptionsFragment> }) {
  const t = useTranslations('measures');
  const { search, change } = useFilters();
  const nameOf = useMinistryName();
  const [all, setAll] = useState(false);
  const [words, setWords] = useState('');

  const counted = readFragment(ministryOptionsFragment, facets).byMinistry.map(({ ministry, count }) => ({
    ...ministry,
    count,
  }));
  const chosen = search.ministry ?? [];
  const gone = chosen
    .filter((name) => !counted.some((ministry) => ministry.name === name))
    .map((name) => ({ id: name, name, nameEn: null, kind: 'OTHER' as const, count: 0 }));
  const wanted = words.trim().toLowerCase();
  const fitting = [...counted, ...gone].filter(({ name, nameEn }) =>
    `${name}\n${nameEn ?? ''}`.toLowerCase().includes(wanted),
  );
  const shown = all ? fitting : fitting.filter(({ name }, place) => place < SHORT || chosen.includes(name));

  return (
    <FacetGroup title={t('ministry')}>
      {counted.length > SHORT ? (
        <input
          type="search"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          aria-label={t('findMinistry')}
          placeholder={t('findMinistry')}
          className={`${field} my-1 w-full`}
        />
      ) : null}
      {shown.map((ministry) => {
        const { text, lang } = nameOf(ministry);
        return (
          <FacetOption
            key={ministry.id}
            checked={chosen.includes(ministry.name)}
            onChange={() => change({ ministry: toggled(chosen, ministry.name) })}
            count={ministry.count}
          >
            <span lang={lang}>{text}</span>
            {ministry.kind === 'COLLECTIVE' ? (
              <span className="ml-1.5 text-xs text-muted">{t('collective')}</span>
            ) : null}
          </FacetOption>
        );
      })}
      {fitting.length > shown.length || all ? (
        <button
          type="button"
          aria-expanded={all}
          className="link min-h-8 text-sm max-lg:min-h-11"
          onClick={() => setAll(!all)}
        >
          {all ? t('fewer') : t('more', { count: fitting.length - shown.length })}
        </button>
      ) : null}
      {fitting.length === 0 ? <p className="py-1 text-sm text-muted">{t('noMinistry')}</p> : null}
      <div className="mt-2 border-t border-line pt-2">
        <FacetOption checked={search.together ?? false} onChange={(on) => change({ together: on || undefined })}>
          {t('together')}
          <span className="block text-xs text-muted">{t('togetherHint')}</span>
        </FacetOption>
        <FacetOption checked={search.expand ?? false} onChange={(on) => change({ expand: on || undefined })}>
          {t('expand')}
          <span className="block text-xs text-muted">{t('expandHint')}</span>
        </FacetOption>
      </div>
    </FacetGroup>
  );
}
