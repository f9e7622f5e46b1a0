import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { type ChartStatus, statusFills, withStatus } from '../../charts/status.ts';
import { Swatch } from '../../charts/swatch.tsx';
import type { MeasuresSearch } from '../measures/address.ts';

interface Props {
  readonly statuses: readonly ChartStatus[];
  readonly search: MeasuresSearch;
}

/** The marks with their colours and what the document says they mean (凡例). */
export function Legend({ statuses, search }: Props) {
  const t = useTranslations('overview.legend');
  const stageName = useTranslations('enums.stage');
  const fills = statusFills(statuses);
  return (
    <div className="mb-6 rounded-md bg-sunken px-4 py-3">
      <h3 className="mb-1 font-bold text-sm">{t('title')}</h3>
      <ul className="grid gap-x-6 gap-y-2 text-sm lg:grid-cols-2">
        {statuses.map((status) => (
          <li key={status.id} className="flex gap-2.5">
            <Swatch fill={fills.get(status.id)} className="mt-1.5 h-4 w-4 shrink-0 rounded-xs" />
            <div className="min-w-0">
              <Link to="/measures" search={withStatus(search, status)} className="link mr-2 font-bold">
                {status.mark || '―'} {stageName(status.stage)}
              </Link>
              {status.meaning === '' ? (
                <span className="text-muted">{t(status.mark === '' ? 'absent' : 'undefined')}</span>
              ) : (
                <span lang="ja">{status.meaning}</span>
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
