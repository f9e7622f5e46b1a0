import { useFormatter, useTranslations } from 'use-intl';
import { Numbers } from './numbers.tsx';
import { RowName } from './row-name.tsx';
import { type ChartStatus, type StatusRow, totalOf } from './status.ts';

interface Props {
  readonly caption: string;
  readonly statuses: readonly ChartStatus[];
  readonly rows: readonly StatusRow[];
}

/** The numbers behind `StatusBars`. */
export function StatusNumbers({ caption, statuses, rows }: Props) {
  const t = useTranslations('charts');
  const format = useFormatter();
  return (
    <Numbers
      caption={caption}
      columns={[t('item'), ...statuses.map(({ mark }) => mark || '―'), t('total')]}
      rows={rows.map((row) => ({
        id: row.id,
        cells: [
          <RowName key="name" row={row} />,
          ...statuses.map(({ id }) => format.number(row.counts.get(id) ?? 0)),
          format.number(totalOf(row)),
        ],
      }))}
    />
  );
}
