import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

interface Props {
  /** What the table is called. */
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[];
}

/** The numbers of a chart as a table, folded away. */
export function Numbers({ caption, columns, rows }: Props) {
  const t = useTranslations('charts');
  return (
    <details className="no-print mt-5 text-sm">
      <summary className="w-fit cursor-pointer py-1 text-link">{t('numbers')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section aria-label={t('table', { name: caption })} tabIndex={0} className="relative mt-2 overflow-x-auto">
        <table className="w-full text-left tabular-nums">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column, place) => (
                <th key={column} scope="col" className={`border-b border-line-strong px-2 py-1.5 ${end(place)}`}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id: row, cells: [name, ...cells] }) => (
              <tr key={row} className="hover:bg-hover">
                <th scope="row" className="border-b border-line px-2 py-1.5 font-normal">
                  {name}
                </th>
                {cells.map((cell, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
                  <td key={place} className={`border-b border-line px-2 py-1.5 ${end(place + 1)}`}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

/** Numbers stand at the end of their columns, the name of the row at its start. */
const end = (column: number): string => (column > 0 ? 'text-right' : '');
