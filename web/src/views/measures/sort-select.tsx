import { useTranslations } from 'use-intl';
import { oneOf } from '../../app/search-params.ts';
import { SORTS } from './address.ts';
import { field } from './field.ts';
import { useFilters } from './filters.tsx';
import { sortOf } from './sorting.ts';

const COLUMNS = SORTS.filter((sort) => sort !== 'relevance');

/** All ways to sort the list. */
export function SortSelect() {
  const t = useTranslations('measures');
  const { search, change } = useFilters();
  const now = sortOf(search);
  const choose = (value: string) => {
    const [name, way] = value.split(' ');
    change({ sort: oneOf(COLUMNS, name), descending: way === 'down' || undefined });
  };
  return (
    <label className="flex items-center gap-2 text-sm max-sm:grow">
      <span className="text-muted max-sm:sr-only">{t('sort')}</span>
      <select
        value={now === undefined || now === 'relevance' ? '' : `${now} ${search.descending ? 'down' : 'up'}`}
        onChange={(event) => choose(event.target.value)}
        className={`${field} max-sm:w-full`}
      >
        <option value="">{t(search.text === undefined ? 'sortAs.place' : 'sortAs.relevance')}</option>
        {COLUMNS.flatMap((sort) => [
          <option key={`${sort} up`} value={`${sort} up`}>
            {t(`sortAs.${sort}Up`)}
          </option>,
          <option key={`${sort} down`} value={`${sort} down`}>
            {t(`sortAs.${sort}Down`)}
          </option>,
        ])}
      </select>
    </label>
  );
}
