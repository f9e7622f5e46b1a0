import { getRouteApi, Navigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { graphql, readFragment } from '../../api/graphql.ts';
import { MissingPage } from '../../ui/missing.tsx';
import { NoDocument } from '../../ui/no-document.tsx';
import { nodeFailure } from '../../ui/node-failure.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { View } from '../../ui/view.tsx';
import { Chapters, chapterStatusesFragment } from './chapters.tsx';
import { CooperationSection, cooperationFragment, ministryTotalsFragment } from './cooperation.tsx';
import { DocumentChoice, documentChoiceFragment } from './document-choice.tsx';
import { DocumentFacts, documentFactsFragment } from './facts.tsx';
import { Figures, figuresFragment } from './figures.tsx';
import { HeatMap, ministryStatusesFragment } from './heat-map.tsx';
import { Questions, questionsFragment } from './questions.tsx';
import { OverviewSkeleton } from './skeleton.tsx';

const overviewFragment = graphql(
  `
    fragment OverviewDocument on Document {
      id
      slug
      title
      ...DocumentFacts
      ...Figures
      ...Questions
      ...ChapterStatuses
      ...MinistryStatuses
      ...MinistryTotals
    }
  `,
  [
    documentFactsFragment,
    figuresFragment,
    questionsFragment,
    chapterStatusesFragment,
    ministryStatusesFragment,
    ministryTotalsFragment,
  ],
);

const overviewQuery = graphql(
  `
    query Overview($slug: String!, $chosen: Boolean!, $filter: MeasureFilter) {
      documents(first: 100) {
        totalCount
        ...DocumentChoice
      }
      chosen: document(slug: $slug) @include(if: $chosen) {
        id
        ...OverviewDocument
      }
      first: documents(first: 1) @skip(if: $chosen) {
        edges {
          node {
            id
            ...OverviewDocument
          }
        }
      }
      coResponsibility(filter: $filter, first: 100) {
        ...Cooperation
      }
    }
  `,
  [documentChoiceFragment, overviewFragment, cooperationFragment],
);

/** What a document is, in numbers and charts; every mark leads to the measures that it counts. */
export function OverviewPage() {
  const t = useTranslations('overview');
  const { document: slug } = getRouteApi('/').useSearch();
  const variables = slug
    ? { slug, chosen: true, filter: { document: [slug] } }
    : { slug: '', chosen: false, filter: null };
  return (
    <View query={overviewQuery} variables={variables} skeleton={<OverviewSkeleton />} failure={nodeFailure}>
      {({ documents, chosen, first, coResponsibility }, { stale }) => {
        const data = chosen ?? first?.edges[0]?.node;
        if (!data) return slug ? <MissingPage what="node" /> : <NoDocuments />;
        const document = readFragment(overviewFragment, data);
        // Without an address of one document, pairs are counted over all of them.
        const pairs = chosen || documents.totalCount === 1 ? coResponsibility : null;
        return (
          <div aria-busy={stale}>
            {slug === undefined && pairs === null ? (
              <Navigate to="/" search={{ document: document.slug }} replace />
            ) : null}
            <PageTitle>{t('titleOf', { document: document.title })}</PageTitle>
            <DocumentChoice documents={documents} shown={document.slug} />
            <PageHeader
              title={document.title}
              lang="ja"
              above={<p className="mb-1 text-sm text-muted">{t('title')}</p>}
              below={<DocumentFacts document={document} />}
            />
            <Figures document={document} />
            <Questions document={document} pairs={pairs} />
            <div className="grid gap-6 xl:grid-cols-2">
              <div className="min-w-0 xl:col-span-2">
                <Chapters document={document} />
              </div>
              <HeatMap document={document} />
              <CooperationSection document={document} pairs={pairs} />
            </div>
          </div>
        );
      }}
    </View>
  );
}

function NoDocuments() {
  const t = useTranslations('overview');
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader title={t('title')} />
      <NoDocument />
    </>
  );
}
