import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { graphql } from '../../api/graphql.ts';
import { NoDocument } from '../../ui/no-document.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { Pagination, pageInfoFragment } from '../../ui/pagination.tsx';
import { ErrorState } from '../../ui/state.tsx';
import { View } from '../../ui/view.tsx';
import { isWrongInput, WrongPage } from '../../ui/wrong-input.tsx';

const documentsQuery = graphql(
  `
    query Documents($first: Int, $after: String, $last: Int, $before: String) {
      documents(first: $first, after: $after, last: $last, before: $before) {
        pageInfo {
          ...Pagination
        }
        edges {
          node {
            id
            slug
            title
            lineCount
            coverage {
              unexplained
            }
            measures(first: 0) {
              totalCount
            }
          }
        }
      }
    }
  `,
  [pageInfoFragment],
);

const PAGE = 60;

const route = getRouteApi('/documents');

/** All documents (文書), as a shelf. */
export function DocumentsPage() {
  const t = useTranslations('common.documents');
  const { after = null, before = null } = route.useSearch();
  const page =
    before === null ? { first: PAGE, after, last: null, before } : { first: null, after: null, last: PAGE, before };
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader title={t('title')} below={<p className="mt-1 text-muted">{t('lead')}</p>} />
      <View
        query={documentsQuery}
        variables={page}
        failure={(error, again) =>
          isWrongInput(error) ? (
            <WrongPage error={error} start={{ to: '/documents' }} />
          ) : (
            <ErrorState error={error} onRetry={again} />
          )
        }
      >
        {({ documents }) =>
          documents.edges.length === 0 ? (
            <NoDocument />
          ) : (
            <>
              <ul className="grid gap-4 md:grid-cols-2 xl:grid-cols-3">
                {documents.edges.map(({ node: { id, slug, title, lineCount, coverage, measures } }) => (
                  <li key={id} className="panel p-5">
                    <h2 lang="ja" className="font-bold text-lg">
                      <Link to="/documents/$slug" params={{ slug }} className="link">
                        {title}
                      </Link>
                    </h2>
                    <p className="mt-1 font-mono text-xs text-muted">{slug}</p>
                    <ul className="mt-3 text-sm">
                      <li>
                        <Link to="/measures" search={{ document: [slug] }} className="link">
                          {t('measures', { count: measures.totalCount })}
                        </Link>
                      </li>
                      <li>{t('lines', { count: lineCount })}</li>
                      <li className={coverage.unexplained > 0 ? 'text-warning' : 'text-done'}>
                        {coverage.unexplained > 0 ? t('unexplained', { count: coverage.unexplained }) : t('complete')}
                      </li>
                    </ul>
                  </li>
                ))}
              </ul>
              <Pagination pageInfo={documents.pageInfo} to={(cursor) => ({ to: '/documents', search: cursor })} />
            </>
          )
        }
      </View>
    </>
  );
}
