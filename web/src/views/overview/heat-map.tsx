import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../api/graphql.ts';
import { ChartSection } from '../../charts/chart-section.tsx';
import type { StatusRow } from '../../charts/status.ts';
import { StatusHeatMap } from '../../charts/status-heat-map.tsx';
import { plainButton } from '../../ui/button.ts';
import { ministryNameFragment, useMinistryName } from '../../ui/ministry-link.tsx';
import { statusMarkFragment } from '../../ui/status-mark.tsx';

export const ministryStatusesFragment = graphql(
  `
    fragment MinistryStatuses on Document {
      id
      slug
      statuses {
        ...StatusMark
      }
      measures(first: 0) {
        facets {
          byMinistryAndStatus {
            count
            ministry {
              ...MinistryName
            }
            status {
              id
            }
          }
        }
      }
    }
  `,
  [statusMarkFragment, ministryNameFragment],
);

/** Rows at first; the ministries with fewer measures come when they are asked for. */
const FIRST = 15;

type Cell = ResultOf<typeof ministryStatusesFragment>['measures']['facets']['byMinistryAndStatus'][number];

/** The cells of each ministry; they come ministry by ministry. */
function byMinistry(cells: readonly Cell[]): readonly (readonly [ResultOf<typeof ministryNameFragment>, Cell[]])[] {
  const rows = new Map<string, [ResultOf<typeof ministryNameFragment>, Cell[]]>();
  for (const cell of cells) {
    const ministry = readFragment(ministryNameFragment, cell.ministry);
    const row = rows.get(ministry.id);
    if (row) row[1].push(cell);
    else rows.set(ministry.id, [ministry, [cell]]);
  }
  return [...rows.values()];
}

/** How the measures of each ministry (担当省庁) stand, as a matrix. */
export function HeatMap({ document }: { readonly document: FragmentOf<typeof ministryStatusesFragment> }) {
  const t = useTranslations('overview.heatMap');
  const corner = useTranslations('charts')('ministry');
  const nameOf = useMinistryName();
  const search = getRouteApi('/').useSearch();
  const { slug, measures, ...data } = readFragment(ministryStatusesFragment, document);
  const rows = byMinistry(measures.facets.byMinistryAndStatus).map(([ministry, cells]): StatusRow => {
    const { text, lang } = nameOf(ministry);
    return {
      id: ministry.id,
      name: text,
      lang,
      page: { to: '/ministries/$id', params: { id: ministry.id } },
      search: { document: [slug], ministry: [ministry.name] },
      counts: new Map(cells.map(({ status, count }) => [status.id, count])),
    };
  });
  return (
    <ChartSection title={t('title')} reading={t('reading')}>
      {rows.length === 0 ? (
        <p>{t('empty')}</p>
      ) : (
        <StatusHeatMap
          caption={t('title')}
          corner={corner}
          statuses={readFragment(statusMarkFragment, data.statuses)}
          rows={search.all ? rows : rows.slice(0, FIRST)}
          search={{ document: [slug] }}
        />
      )}
      {rows.length > FIRST ? (
        <p className="no-print mt-4">
          <Link
            to="/"
            search={{ document: search.document, all: search.all ? undefined : true }}
            resetScroll={false}
            className={plainButton}
          >
            {search.all ? t('fewer', { count: FIRST }) : t('all', { count: rows.length })}
          </Link>
        </p>
      ) : null}
    </ChartSection>
  );
}
