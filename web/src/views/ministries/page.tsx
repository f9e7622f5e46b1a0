import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { graphql } from '../../api/graphql.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { Pagination, pageInfoFragment, pageOf } from '../../ui/pagination.tsx';
import { EmptyState, ErrorState } from '../../ui/state.tsx';
import { View } from '../../ui/view.tsx';
import { isWrongInput, WrongPage } from '../../ui/wrong-input.tsx';
import { MinistryTable, ministryRowFragment } from './ministry-table.tsx';
import { OtherMinistries, otherMinistriesFragment } from './other-ministries.tsx';

const ministriesQuery = graphql(
  `
    query Ministries($first: Int, $after: String, $last: Int, $before: String) {
      named: ministries(named: true, first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo {
          ...Pagination
        }
        edges {
          node {
            ...MinistryRow
          }
        }
      }
      unnamed: ministries(named: false, first: 100) {
        ...OtherMinistries
      }
    }
  `,
  [pageInfoFragment, ministryRowFragment, otherMinistriesFragment],
);

const PAGE = 100;

const route = getRouteApi('/ministries');

/** Who answers for measures: all ministries (府省庁) in the government's order. */
export function MinistriesPage() {
  const t = useTranslations('ministry.list');
  const page = pageOf(route.useSearch(), PAGE);
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader title={t('title')} below={<p className="mt-1 max-w-2xl text-muted">{t('lead')}</p>} />
      <View
        query={ministriesQuery}
        variables={page}
        failure={(error, again) =>
          isWrongInput(error) ? (
            <WrongPage error={error} start={{ to: '/ministries' }} />
          ) : (
            <ErrorState error={error} onRetry={again} />
          )
        }
      >
        {({ named, unnamed }) => (
          <>
            {named.totalCount === 0 ? (
              <EmptyState title={t('none')} />
            ) : (
              <MinistryTable ministries={named.edges.map(({ node }) => node)} />
            )}
            <Pagination pageInfo={named.pageInfo} to={(cursor) => ({ to: '/ministries', search: cursor })} />
            <OtherMinistries ministries={unnamed} />
          </>
        )}
      </View>
    </>
  );
}
