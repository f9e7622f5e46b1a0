import { Link } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { graphql, readFragment } from '../../api/graphql.ts';
import { plainButton } from '../../ui/button.ts';
import { EmptyState } from '../../ui/state.tsx';
import { View } from '../../ui/view.tsx';
import { SEARCH_TYPES } from './address.ts';
import { searchFailure } from './failure.tsx';
import { hitFragment } from './hit.ts';
import { HitList } from './hit-list.tsx';

const groupFragment = graphql(
  `
    fragment SearchGroup on SearchConnection {
      totalCount
      hits {
        ...Hit
      }
    }
  `,
  [hitFragment],
);

const searchQuery = graphql(
  `
    query Search($query: String!) {
      MEASURE: search(query: $query, types: [MEASURE], first: 10) {
        ...SearchGroup
      }
      SECTION: search(query: $query, types: [SECTION], first: 5) {
        ...SearchGroup
      }
      MINISTRY: search(query: $query, types: [MINISTRY], first: 5) {
        ...SearchGroup
      }
      ENTITY: search(query: $query, types: [ENTITY], first: 5) {
        ...SearchGroup
      }
      RELISTING: search(query: $query, types: [RELISTING], first: 5) {
        ...SearchGroup
      }
    }
  `,
  [groupFragment],
);

/** The best of each kind of things, with how many there are. */
export function AllTypes({ query }: { readonly query: string }) {
  const t = useTranslations('search');
  const format = useFormatter();
  return (
    // Results of other words would stand under the new ones.
    <View key={query} query={searchQuery} variables={{ query }} failure={searchFailure}>
      {(data) => {
        const groups = SEARCH_TYPES.map((type) => ({ type, ...readFragment(groupFragment, data[type]) }));
        const found = groups.filter(({ totalCount }) => totalCount > 0);
        if (found.length === 0)
          return (
            <EmptyState title={t('nothing', { query })}>
              <p>{t('hint')}</p>
            </EmptyState>
          );
        return (
          <>
            <nav aria-label={t('kinds')} className="mb-4 flex flex-wrap gap-2">
              {found.map(({ type, totalCount }) => (
                <Link key={type} to="/search" search={{ q: query, type: [type] }} className={plainButton}>
                  {t(`type.${type}`)} <span className="text-muted">{format.number(totalCount)}</span>
                </Link>
              ))}
            </nav>
            <div className="grid items-start gap-6 lg:grid-cols-2">
              {found.map(({ type, totalCount, hits }) => (
                <section
                  key={type}
                  aria-labelledby={`found-${type}`}
                  className={`panel p-5 ${type === 'MEASURE' ? 'lg:row-span-4' : ''}`}
                >
                  <h2 id={`found-${type}`} className="mb-2 font-bold text-lg">
                    {t(`type.${type}`)}{' '}
                    <span className="font-normal text-muted text-sm">{t('count', { count: totalCount })}</span>
                  </h2>
                  <HitList hits={hits} />
                  {totalCount > hits.length ? (
                    <Link
                      to="/search"
                      search={{ q: query, type: [type] }}
                      className="link mt-2 inline-block py-1 text-sm"
                    >
                      {t('more', { count: totalCount })}
                    </Link>
                  ) : null}
                </section>
              ))}
            </div>
          </>
        );
      }}
    </View>
  );
}
