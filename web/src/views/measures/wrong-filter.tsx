import type { CombinedError } from '@urql/core';
import { FilterX } from 'lucide-react';
import { useQuery } from 'urql';
import { useTranslations } from 'use-intl';
import { graphql } from '../../api/graphql.ts';
import { ApiMessage } from '../../ui/api-message.tsx';
import { plainButton, primaryButton } from '../../ui/button.ts';
import { SkeletonLines } from '../../ui/skeleton.tsx';
import type { MeasuresSearch } from './address.ts';
import { cleared, GROUPS, type Group, measureFilter } from './filter.ts';
import { useFilters } from './filters.tsx';

/** Each filter by itself: the path of the error says which of them the API refuses. */
const causeQuery = graphql(`
  query WrongFilter(
    $ministry: MeasureFilter!
    $section: MeasureFilter!
    $entity: MeasureFilter!
    $date: MeasureFilter!
    $text: MeasureFilter!
  ) {
    ministry: measures(first: 0, filter: $ministry) {
      totalCount
    }
    section: measures(first: 0, filter: $section) {
      totalCount
    }
    entity: measures(first: 0, filter: $entity) {
      totalCount
    }
    date: measures(first: 0, filter: $date) {
      totalCount
    }
    text: measures(first: 0, filter: $text) {
      totalCount
    }
  }
`);

const SUSPECTS = ['ministry', 'section', 'entity', 'date', 'text'] as const;

/** The filter of one facet alone. */
const only = (search: MeasuresSearch, group: Group) =>
  measureFilter(Object.fromEntries(GROUPS[group].map((name) => [name, search[name]])));

/** The address asks for something that there is not: which filter it is, and a way on without it. */
export function WrongFilter({ error }: { readonly error: CombinedError }) {
  const t = useTranslations('measures');
  const { search, change, clear } = useFilters();
  const [{ fetching, error: cause }] = useQuery({
    query: causeQuery,
    variables: {
      ministry: only(search, 'ministry'),
      section: only(search, 'section'),
      entity: only(search, 'entity'),
      date: only(search, 'date'),
      text: only(search, 'text'),
    },
  });
  if (fetching) return <SkeletonLines />;
  const refused = cause?.graphQLErrors[0];
  // No filter by itself is wrong: then it is the place in the list.
  const group = SUSPECTS.find((suspect) => suspect === refused?.path?.[0]) ?? 'page';
  const values = GROUPS[group].flatMap((name) => search[name] ?? []).filter((value) => value !== true);
  return (
    <div role="alert" className="panel mx-auto flex max-w-2xl flex-col items-start gap-3 p-6">
      <h2 className="flex items-center gap-2 font-bold text-xl">
        <FilterX aria-hidden size={24} className="shrink-0 text-error" />
        {t('wrong.title', { about: t(group) })}
      </h2>
      <p>{t(`wrong.${group}`, { values: values.join(', ') })}</p>
      <ApiMessage>{(refused ?? error).message}</ApiMessage>
      <div className="flex flex-wrap gap-2">
        <button type="button" className={primaryButton} onClick={() => change(cleared(group))}>
          {t('wrong.clear', { about: t(group) })}
        </button>
        <button type="button" className={plainButton} onClick={clear}>
          {t('clearAll')}
        </button>
      </div>
    </div>
  );
}
