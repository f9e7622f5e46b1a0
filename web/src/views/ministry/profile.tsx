import { Link } from '@tanstack/react-router';
import { ListChecks, Waypoints } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { type FragmentOf, graphql, readFragment } from '../../api/graphql.ts';
import { plainButton } from '../../ui/button.ts';
import { MeasureList, measureItemFragment } from '../../ui/measure-list.tsx';
import { useMinistryName } from '../../ui/ministry-link.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { EmptyState } from '../../ui/state.tsx';
import { Chapters, chaptersFragment } from './chapters.tsx';
import { Collectives, collectivesFragment } from './collectives.tsx';
import { MinistryFacts, ministryFactsFragment } from './facts.tsx';
import { Progress, progressFragment } from './progress.tsx';
import { WorksWith, worksWithFragment } from './works-with.tsx';

export const ministryProfileFragment = graphql(
  `
    fragment MinistryProfile on Ministry {
      id
      name
      nameEn
      ...MinistryFacts
      ...Collectives
      ...WorksWith
      measures(first: 10) {
        totalCount
        facets {
          ...Progress
          ...Chapters
        }
        edges {
          node {
            ...MeasureItem
          }
        }
      }
    }
  `,
  [
    ministryFactsFragment,
    collectivesFragment,
    worksWithFragment,
    progressFragment,
    chaptersFragment,
    measureItemFragment,
  ],
);

/** All that the graph knows of a ministry. */
export function MinistryProfile({ ministry }: { readonly ministry: FragmentOf<typeof ministryProfileFragment> }) {
  const t = useTranslations('ministry');
  const data = readFragment(ministryProfileFragment, ministry);
  const { id, name, measures } = data;
  const shown = useMinistryName()(data);
  return (
    <>
      <PageTitle>{shown.text}</PageTitle>
      <PageHeader
        title={shown.text}
        lang={shown.lang === 'ja' ? 'ja' : undefined}
        below={<MinistryFacts ministry={data} />}
        actions={
          <Link to="/graph" search={{ of: id }} className={plainButton}>
            <Waypoints aria-hidden size={16} />
            {t('graph')}
          </Link>
        }
      />
      <div className="grid items-start gap-6 lg:grid-cols-3">
        <div className="min-w-0 space-y-6 lg:col-span-2">
          {measures.totalCount === 0 ? (
            <EmptyState title={t('noMeasures')}>
              <p>{t('noMeasuresHint')}</p>
            </EmptyState>
          ) : (
            <>
              <Progress facets={measures.facets} name={name} total={measures.totalCount} />
              <section aria-labelledby="measures" className="panel p-5 sm:p-6">
                <h2 id="measures" className="font-bold text-xl">
                  {t('measures')}
                </h2>
                <MeasureList measures={measures.edges.map(({ node }) => node)} />
                <Link to="/measures" search={{ ministry: [name] }} className={`${plainButton} mt-3`}>
                  <ListChecks aria-hidden size={16} />
                  {t('all', { count: measures.totalCount })}
                </Link>
              </section>
            </>
          )}
        </div>
        <div className="min-w-0 space-y-6">
          <Chapters facets={measures.facets} name={name} />
          <WorksWith ministry={data} />
          <Collectives ministry={data} />
        </div>
      </div>
    </>
  );
}
