import { useTranslations } from 'use-intl';
import { type FragmentOf, graphql, readFragment } from '../../api/graphql.ts';
import { StatusMark, statusMarkFragment } from '../../ui/status-mark.tsx';

export const legendFragment = graphql(
  `
    fragment BookLegend on Status {
      id
      meaning
      source {
        lineStart
        lineEnd
      }
      ...StatusMark
    }
  `,
  [statusMarkFragment],
);

interface Props {
  readonly lines: readonly { readonly number: number; readonly text: string }[];
  /** All marks of the document's legend. */
  readonly legend: readonly FragmentOf<typeof legendFragment>[];
}

/** The legend (凡例) as a box: marks with their meanings; lines of it that define none as they stand. */
export function LegendEntry({ lines, legend }: Props) {
  const t = useTranslations('enums.role');
  const marks = readFragment(legendFragment, legend);
  const on = (line: number) => marks.filter(({ source }) => source?.lineStart === line);
  const within = (line: number) =>
    marks.some(({ source }) => source && source.lineStart <= line && line <= source.lineEnd);
  return (
    <section aria-label={t('LEGEND')} className="panel my-6 px-5 py-4">
      <p className="mb-2 font-bold text-sm text-muted">{t('LEGEND')}</p>
      <ul className="space-y-2">
        {lines.flatMap(({ number, text }) =>
          within(number)
            ? on(number).map((status) => (
                <li key={status.id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 sm:flex-nowrap">
                  <span className="w-28 shrink-0">
                    <StatusMark status={status} />
                  </span>
                  <span lang="ja">{status.meaning}</span>
                </li>
              ))
            : [
                <li key={number} lang="ja">
                  {text}
                </li>,
              ],
        )}
      </ul>
    </section>
  );
}
