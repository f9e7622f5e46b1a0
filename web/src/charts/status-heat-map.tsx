import { Link } from '@tanstack/react-router';
import { scaleSqrt } from '@visx/scale';
import { useTranslations } from 'use-intl';
import type { MeasuresSearch } from '../views/measures/address.ts';
import { hidden } from './hidden.tsx';
import { RowName } from './row-name.tsx';
import { type ChartStatus, type StatusRow, statusFills, totalOf, useStatusName, withStatus } from './status.ts';
import { Swatch } from './swatch.tsx';

interface Props {
  /** What the table is called. */
  readonly caption: string;
  /** What the rows are. */
  readonly corner: string;
  readonly statuses: readonly ChartStatus[];
  readonly rows: readonly StatusRow[];
  /** The list of all measures that are counted. */
  readonly search: MeasuresSearch;
}

/** The strongest shade, in per cent of the accent: ink stays legible on it in both colour schemes. */
const DARKEST = 55;
/** With more marks than this, columns are narrow and their headings are marks alone. */
const WIDE = 5;

/** Rows × status as a table whose cells are shaded by their numbers; every number is a link to its measures. */
export function StatusHeatMap({ caption, corner, statuses, rows, search }: Props) {
  const t = useTranslations('charts');
  const stageName = useTranslations('enums.stage');
  const nameOf = useStatusName();
  const fills = statusFills(statuses);
  const narrow = statuses.length > WIDE;
  const shade = scaleSqrt<number>({
    domain: [0, Math.max(1, ...rows.flatMap(({ counts }) => [...counts.values()]))],
    range: [0, DARKEST],
  });
  const ground = (count: number) => `color-mix(in oklab, var(--color-accent) ${shade(count)}%, var(--color-raised))`;

  return (
    <div className="relative overflow-x-auto">
      <table className="w-full border-separate border-spacing-0.5 text-sm tabular-nums">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="align-bottom">
            <th scope="col" className="sticky left-0 w-full bg-raised pr-2 pb-1 text-left font-normal text-muted">
              {corner}
            </th>
            {statuses.map((status) => (
              <th
                key={status.id}
                scope="col"
                className={`pb-1 font-normal ${narrow ? 'min-w-9' : 'min-w-8 sm:min-w-16'}`}
              >
                <Link
                  to="/measures"
                  search={withStatus(search, status)}
                  className="group relative block text-ink no-underline"
                >
                  <span className="block font-bold group-hover:underline">{status.mark || '―'}</span>
                  <span className={`text-xs text-muted ${narrow ? 'sr-only' : 'block max-sm:sr-only'}`}>
                    {stageName(status.stage)}
                  </span>
                  <Swatch fill={fills.get(status.id)} className="mt-1 h-1.5 rounded-xs" />
                </Link>
              </th>
            ))}
            <th scope="col" className="pb-1 pl-1 text-right whitespace-nowrap font-normal text-muted">
              {t('total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th
                scope="row"
                className="sticky left-0 min-w-24 bg-raised wrap-break-word max-sm:text-xs py-1.5 pr-1 text-left sm:min-w-32 sm:pr-2 font-normal"
              >
                <RowName row={row} />
              </th>
              {statuses.map((status) => {
                const count = row.counts.get(status.id) ?? 0;
                return (
                  <td key={status.id} className="p-0 text-center">
                    {count === 0 ? (
                      <span className="text-muted">
                        <span aria-hidden>·</span>
                        <span className="sr-only">{t('none')}</span>
                      </span>
                    ) : (
                      <Link
                        to="/measures"
                        search={withStatus(row.search, status)}
                        style={{ backgroundColor: ground(count) }}
                        className="flex min-h-9 items-center justify-center rounded-xs whitespace-nowrap text-ink no-underline hover:underline forced-color-adjust-none [print-color-adjust:exact]"
                      >
                        <span className="relative">
                          {t.rich('cell', { row: row.name, status: nameOf(status), count, hidden })}
                        </span>
                      </Link>
                    )}
                  </td>
                );
              })}
              <td className="p-0 pl-1 text-right">
                <Link
                  to="/measures"
                  search={row.search}
                  className="link relative inline-flex min-h-9 items-center font-bold whitespace-nowrap"
                >
                  <span>{t.rich('sum', { row: row.name, count: totalOf(row), hidden })}</span>
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
