import { useTranslations } from 'use-intl';
import { type FragmentOf, graphql, readFragment } from '../../api/graphql.ts';
import { ChartSection } from '../../charts/chart-section.tsx';
import type { StatusRow } from '../../charts/status.ts';
import { StatusBars } from '../../charts/status-bars.tsx';
import { StatusNumbers } from '../../charts/status-numbers.tsx';
import { statusMarkFragment } from '../../ui/status-mark.tsx';
import { Legend } from './legend.tsx';

const statusCountsFragment = graphql(`
  fragment StatusCounts on MeasureConnection {
    facets {
      byStatus {
        count
        status {
          id
        }
      }
    }
  }
`);

export const chapterStatusesFragment = graphql(
  `
    fragment ChapterStatuses on Document {
      id
      slug
      statuses {
        ...StatusMark
      }
      measures(first: 0) {
        ...StatusCounts
      }
      chapters {
        id
        marker
        heading
        measures(first: 0) {
          ...StatusCounts
        }
      }
    }
  `,
  [statusMarkFragment, statusCountsFragment],
);

const countsOf = (measures: FragmentOf<typeof statusCountsFragment>): StatusRow['counts'] =>
  new Map(readFragment(statusCountsFragment, measures).facets.byStatus.map(({ status, count }) => [status.id, count]));

/** How the measures of each chapter (章) stand, the whole document first, with the legend. */
export function Chapters({ document }: { readonly document: FragmentOf<typeof chapterStatusesFragment> }) {
  const t = useTranslations('overview.chapters');
  const { id, slug, measures, chapters, ...data } = readFragment(chapterStatusesFragment, document);
  const statuses = readFragment(statusMarkFragment, data.statuses);
  const whole: StatusRow = { id, name: t('whole'), search: { document: [slug] }, counts: countsOf(measures) };
  const rows = chapters.map(
    (chapter): StatusRow => ({
      id: chapter.id,
      name: chapter.heading,
      short: chapter.marker,
      lang: 'ja',
      search: { document: [slug], section: chapter.id },
      counts: countsOf(chapter.measures),
    }),
  );
  return (
    <ChartSection title={t('title')} reading={t('reading')}>
      {whole.counts.size === 0 ? (
        <p>{t('empty')}</p>
      ) : (
        <>
          <Legend statuses={statuses} search={whole.search} />
          <StatusBars statuses={statuses} rows={[whole, ...rows]} />
          <StatusNumbers caption={t('title')} statuses={statuses} rows={[whole, ...rows]} />
        </>
      )}
    </ChartSection>
  );
}
