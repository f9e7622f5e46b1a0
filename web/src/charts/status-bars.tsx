import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { hidden } from './hidden.tsx';
import { RowName } from './row-name.tsx';
import { type ChartStatus, type StatusRow, statusFills, totalOf, withStatus } from './status.ts';
import { Swatch } from './swatch.tsx';

interface Props {
  /** In the order of the legend. */
  readonly statuses: readonly ChartStatus[];
  readonly rows: readonly StatusRow[];
}

/** One bar a row, divided by status: shares of the row, as wide as their numbers at least. Every part is a link. */
export function StatusBars({ statuses, rows }: Props) {
  const t = useTranslations('charts');
  const fills = statusFills(statuses);
  return (
    <ul className="@container space-y-4">
      {rows.map((row) => (
        <li
          key={row.id}
          className="grid gap-x-5 gap-y-1.5 @xl:grid-cols-[14rem_minmax(0,1fr)] @4xl:grid-cols-[20rem_minmax(0,1fr)]"
        >
          <div className="flex items-baseline justify-between gap-3 text-sm">
            <RowName row={row} />
            <span className="whitespace-nowrap text-muted tabular-nums">{t('measures', { count: totalOf(row) })}</span>
          </div>
          <Bar statuses={statuses} row={row} fills={fills} />
        </li>
      ))}
    </ul>
  );
}

/** How mark and number of a part look. */
const PARTS = {
  sign: (mark: ReactNode) => <span className="text-muted">{mark}</span>,
  strong: (count: ReactNode) => <strong>{count}</strong>,
};

interface BarProps {
  readonly statuses: readonly ChartStatus[];
  readonly row: StatusRow;
  readonly fills: ReturnType<typeof statusFills>;
}

function Bar({ statuses, row, fills }: BarProps) {
  const t = useTranslations('charts');
  const stageName = useTranslations('enums.stage');
  const parts = statuses.flatMap((status) => {
    const count = row.counts.get(status.id) ?? 0;
    return count > 0 ? [{ status, count }] : [];
  });
  return (
    <ul className="flex min-w-0 flex-wrap gap-x-0.5 gap-y-2">
      {parts.map(({ status, count }) => {
        return (
          <li key={status.id} style={{ flexGrow: count, flexBasis: 0 }}>
            <Link
              to="/measures"
              search={withStatus(row.search, status)}
              className="group block text-xs text-ink no-underline"
            >
              <Swatch
                fill={fills.get(status.id)}
                className="h-6 rounded-xs group-hover:brightness-90 group-focus-visible:brightness-90"
              />
              <span className="relative block pr-1 whitespace-nowrap tabular-nums group-hover:underline">
                {t.rich('part', {
                  row: row.short ?? row.name,
                  mark: status.mark || '―',
                  stage: stageName(status.stage),
                  count,
                  hidden,
                  ...PARTS,
                })}
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
