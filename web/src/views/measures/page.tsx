import { useTranslations } from 'use-intl';
import { NoDocument } from '../../ui/no-document.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { ErrorState } from '../../ui/state.tsx';
import { View } from '../../ui/view.tsx';
import { isWrongInput } from '../../ui/wrong-input.tsx';
import { FiltersProvider, useFilters } from './filters.tsx';
import { measuresQuery, measuresVariables } from './query.ts';
import { Results } from './results.tsx';
import { MeasuresSkeleton } from './skeleton.tsx';
import { SortSelect } from './sort-select.tsx';
import { TextBox } from './text-box.tsx';
import { WrongFilter } from './wrong-filter.tsx';

function Measures() {
  const { search } = useFilters();
  return (
    <>
      <div className="no-print mb-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <TextBox />
        <SortSelect />
      </div>
      <View
        query={measuresQuery}
        variables={measuresVariables(search)}
        skeleton={<MeasuresSkeleton />}
        failure={(error, again) =>
          isWrongInput(error) ? <WrongFilter error={error} /> : <ErrorState error={error} onRetry={again} />
        }
      >
        {(data, { stale }) => (data.all.totalCount === 0 ? <NoDocument /> : <Results data={data} stale={stale} />)}
      </View>
    </>
  );
}

/** The measures (施策) of all documents: filtered, sorted, page by page, and as a file. */
export function MeasuresPage() {
  const t = useTranslations('measures');
  return (
    <FiltersProvider>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader title={t('title')} />
      <Measures />
    </FiltersProvider>
  );
}
