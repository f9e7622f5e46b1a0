import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { type FragmentOf, graphql, readFragment } from '../../api/graphql.ts';
import { StageBar, stageBarFragment } from '../../ui/stage-bar.tsx';
import { StatusMark, statusMarkFragment } from '../../ui/status-mark.tsx';
import { markParameter } from '../measures/address.ts';

export const progressFragment = graphql(
  `
    fragment Progress on MeasureFacets {
      ...StageBar
      byStatus {
        count
        status {
          id
          ...StatusMark
          mark
          meaning
          document {
            id
            slug
            title
          }
        }
      }
    }
  `,
  [stageBarFragment, statusMarkFragment],
);

interface Props {
  readonly facets: FragmentOf<typeof progressFragment>;
  /** Official name of the ministry whose measures these are. */
  readonly name: string;
  readonly total: number;
}

/** How far the measures of a ministry are: one bar, then each mark with what the legend says. */
export function Progress({ facets, name, total }: Props) {
  const t = useTranslations('ministry');
  const data = readFragment(progressFragment, facets);
  const several = new Set(data.byStatus.map(({ status }) => status.document.id)).size > 1;
  return (
    <section aria-labelledby="progress" className="panel p-5 sm:p-6">
      <h2 id="progress" className="mb-3 font-bold text-xl">
        {t('progress', { count: total })}
      </h2>
      <StageBar facets={data} />
      <ul className="mt-3 divide-y divide-line">
        {data.byStatus.map(({ count, status }) => (
          <li key={status.id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 py-2 text-sm sm:flex-nowrap">
            <span className="shrink-0">
              <StatusMark status={status} />
            </span>
            <span lang="ja" className="order-last w-full min-w-0 grow text-muted sm:order-none sm:w-auto">
              {status.meaning}
              {several ? <span className="block text-xs">{status.document.title}</span> : null}
            </span>
            <Link
              to="/measures"
              search={{ ministry: [name], status: [markParameter(status.mark)], document: [status.document.slug] }}
              className="link ml-auto shrink-0 tabular-nums"
            >
              {t('count', { count })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
