import { useFormatter, useTranslations } from 'use-intl';
import { type FragmentOf, graphql, readFragment } from '../../api/graphql.ts';
import { MeasureLink, measureNameFragment } from '../../ui/measure-link.tsx';
import { StatusMark, statusMarkFragment } from '../../ui/status-mark.tsx';

export const relatedFragment = graphql(
  `
    fragment MeasureRelated on Measure {
      id
      related(first: 10) {
        edges {
          score
          reasons {
            kind
            detail
          }
          node {
            id
            ...MeasureName
            status {
              ...StatusMark
            }
          }
        }
      }
    }
  `,
  [measureNameFragment, statusMarkFragment],
);

/** How near it is, compared with the nearest of the list. */
function Score({ score, most }: { readonly score: number; readonly most: number }) {
  const t = useTranslations('measure.related');
  const format = useFormatter();
  const value = format.number(score, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <span className="inline-flex items-center gap-2 text-xs text-muted tabular-nums">
      <span aria-hidden className="h-2 w-16 overflow-hidden rounded-full bg-sunken ring-1 ring-line">
        <span className="block h-full bg-accent" style={{ width: `${Math.max(4, (100 * score) / most)}%` }} />
      </span>
      {t('score', { score: value })}
    </span>
  );
}

/** Measures that belong near this one (関連施策), each with why. */
export function Related({ measure }: { readonly measure: FragmentOf<typeof relatedFragment> }) {
  const t = useTranslations('measure.related');
  const kinds = useTranslations('enums.reason');
  const { edges } = readFragment(relatedFragment, measure).related;
  const most = Math.max(...edges.map(({ score }) => score));
  return (
    <section aria-labelledby="related" className="no-print mt-10">
      <h2 id="related" className="mb-3 font-bold text-xl">
        {t('title')}
      </h2>
      {edges.length === 0 ? <p className="text-muted">{t('none')}</p> : null}
      <ol className="grid gap-x-10 lg:grid-cols-2">
        {edges.map(({ score, reasons, node }) => (
          <li key={node.id} className="space-y-1.5 border-t border-line py-3">
            <MeasureLink measure={node} />
            <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
              <StatusMark status={node.status} />
              <Score score={score} most={most} />
            </p>
            <ul className="space-y-1 text-sm">
              {reasons.map(({ kind, detail }) => (
                <li key={kind} className="grid gap-x-3 sm:grid-cols-[10.5rem_minmax(0,1fr)]">
                  <span className="text-muted">{kinds(kind)}</span>
                  <span lang="ja">{detail}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
