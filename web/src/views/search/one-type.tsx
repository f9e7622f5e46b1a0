import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { graphql } from '../../api/graphql.ts';
import { Pagination, pageInfoFragment, pageOf } from '../../ui/pagination.tsx';
import { EmptyState } from '../../ui/state.tsx';
import { View } from '../../ui/view.tsx';
import { searchFailure } from './failure.tsx';
import { type HitType, hitFragment } from './hit.ts';
import { HitList } from './hit-list.tsx';

const PAGE = 20;

const searchOfTypeQuery = graphql(
  `
    query SearchOfType($query: String!, $type: SearchType!, $first: Int, $after: String, $last: Int, $before: String) {
      search(query: $query, types: [$type], first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo {
          ...Pagination
        }
        hits {
          ...Hit
        }
      }
    }
  `,
  [pageInfoFragment, hitFragment],
);

const route = getRouteApi('/search');

/** All things of one kind that a search finds, page by page. */
export function OneType({ query, type }: { readonly query: string; readonly type: HitType }) {
  const t = useTranslations('search');
  const page = pageOf(route.useSearch(), PAGE);
  const start = { to: '/search', search: { q: query, type: [type] } } as const;
  return (
    <View
      // Results of other words, or of another kind, would stand under the new heading.
      key={`${type} ${query}`}
      query={searchOfTypeQuery}
      variables={{ query, type, ...page }}
      failure={(error, again) =>
        searchFailure(error, again, page.after === null && page.before === null ? undefined : start)
      }
    >
      {({ search: { totalCount, pageInfo, hits } }, { stale }) =>
        totalCount === 0 ? (
          <EmptyState title={t('nothing', { query })}>
            <p>{t('hint')}</p>
          </EmptyState>
        ) : (
          <section
            aria-labelledby="found"
            aria-busy={stale}
            className={`panel max-w-4xl p-5 ${stale ? 'opacity-60' : ''}`}
          >
            <h2 id="found" className="mb-2 font-bold text-lg">
              {t(`type.${type}`)}{' '}
              <span className="font-normal text-muted text-sm">{t('count', { count: totalCount })}</span>
            </h2>
            <HitList hits={hits} />
            <Pagination
              pageInfo={pageInfo}
              to={(cursor) => ({ to: '/search', search: { q: query, type: [type], ...cursor } })}
            />
          </section>
        )
      }
    </View>
  );
}
