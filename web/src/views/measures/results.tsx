import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { plainButton } from '../../ui/button.ts';
import { Pagination } from '../../ui/pagination.tsx';
import { EmptyState } from '../../ui/state.tsx';
import { useActiveFilters } from './active-filters.ts';
import type { MeasuresSearch } from './address.ts';
import { DownloadButton } from './csv/download-button.tsx';
import { FacetDialog } from './facets/dialog.tsx';
import { documentTitles } from './facets/documents.tsx';
import { Facets } from './facets/facets.tsx';
import { englishNames } from './facets/ministries.tsx';
import { changed } from './filter.ts';
import { FilterChips } from './filter-chips.tsx';
import { useFilters } from './filters.tsx';
import { MeasureCards } from './measure-cards.tsx';
import { MeasureTable } from './measure-table.tsx';
import { type MeasuresData, scopeOf } from './query.ts';
import { focusResults, ResultsHead } from './results-head.tsx';
import { useMedia } from './use-media.ts';

interface Props {
  readonly data: MeasuresData;
  readonly stale: boolean;
}

/** On another page of the list, the keyboard and the screen reader go on from its head. */
function useFocusOnPage({ after, before, ...filters }: MeasuresSearch) {
  const page = after ?? before;
  const list = JSON.stringify(filters);
  const last = useRef({ page, list });
  useEffect(() => {
    const { page: from, list: of } = last.current;
    last.current = { page, list };
    // Another filter begins a new list, too, but whoever is setting it goes on there.
    if (of === list && from !== page) focusResults();
  }, [page, list]);
}

/** What the filters leave, with the facets beside it or, where there is no room, behind a button. */
export function Results({ data, stale }: Props) {
  const t = useTranslations('measures');
  const { search, clear } = useFilters();
  const isWide = useMedia('(min-width: 64rem)');
  const isTable = useMedia('(min-width: 48rem), print');
  useFocusOnPage(search);

  const { list, all, documents, section, entity } = data;
  const scope = scopeOf(data);
  const titles = documentTitles(documents);
  const filters = useActiveFilters({
    documents: scope ? new Map([...titles, [scope.slug, scope.title]]) : titles,
    ministries: englishNames(data.ministries.facets),
    section: section?.__typename === 'Section' ? section.heading : undefined,
    entity: entity?.__typename === 'Entity' ? entity.name : undefined,
  });
  const facets = <Facets data={data} />;
  const List = isTable ? MeasureTable : MeasureCards;

  return (
    <div className="grid gap-x-8 lg:grid-cols-[17rem_minmax(0,1fr)]">
      {isWide ? (
        <section
          aria-label={t('facets')}
          className="no-print sticky top-18 max-h-[calc(100dvh-5.5rem)] self-start overflow-y-auto overscroll-contain px-2 pb-4"
        >
          <button
            type="button"
            className={`${plainButton} sr-only focus:not-sr-only focus:mb-3 focus:w-full`}
            onClick={focusResults}
          >
            {t('skip')}
          </button>
          {facets}
        </section>
      ) : null}
      <div className="min-w-0">
        <FilterChips filters={filters} />
        <div className="my-3 flex flex-wrap items-center justify-between gap-2">
          <ResultsHead count={list.totalCount} all={all.totalCount} />
          <div className="no-print flex flex-wrap gap-2">
            {isWide ? null : (
              <FacetDialog active={filters.length} found={list.totalCount}>
                {facets}
              </FacetDialog>
            )}
            {list.totalCount > 0 ? (
              // What was said of the file of one list says nothing of the next.
              <DownloadButton key={JSON.stringify(changed(search, {}))} name={scope?.slug} total={list.totalCount} />
            ) : null}
          </div>
        </div>
        <div aria-busy={stale} className={`transition-opacity ${stale ? 'opacity-50 delay-150' : ''}`}>
          {list.totalCount === 0 ? (
            <EmptyState title={t('none')}>
              <p>{t('noneHint')}</p>
              <button
                type="button"
                className={plainButton}
                onClick={() => {
                  focusResults();
                  clear();
                }}
              >
                {t('clearAll')}
              </button>
            </EmptyState>
          ) : (
            <List measures={list.edges.map(({ node }) => node)} withDocument={scope === null} />
          )}
        </div>
        <Pagination
          pageInfo={list.pageInfo}
          to={(page) => ({ to: '/measures', search: { ...changed(search, {}), ...page } })}
        />
      </div>
    </div>
  );
}
