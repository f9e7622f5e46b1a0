import { useTranslations } from 'use-intl';
import { type FragmentOf, graphql, readFragment } from '../../api/graphql.ts';

export const coverageFragment = graphql(`
  fragment BookCoverage on Coverage {
    lines
    nodes
    furniture
    blank
    unexplained
  }
`);

const PARTS = [
  { name: 'nodes', fill: 'bg-accent' },
  { name: 'furniture', fill: 'bg-other-fill' },
  { name: 'blank', fill: 'bg-line' },
  { name: 'unexplained', fill: 'bg-uncertain-fill' },
] as const;

/** What became of every line of the source. */
export function CoverageBar({ coverage }: { readonly coverage: FragmentOf<typeof coverageFragment> }) {
  const t = useTranslations('book.coverage');
  const counts = readFragment(coverageFragment, coverage);
  return (
    <div>
      <p className="mb-1.5 text-sm">
        {t('label', { count: counts.lines })}
        <span className={`ml-3 font-bold ${counts.unexplained > 0 ? 'text-warning' : 'text-done'}`}>
          {counts.unexplained > 0 ? t('some', { count: counts.unexplained }) : t('all')}
        </span>
      </p>
      <div aria-hidden className="flex h-2.5 gap-px overflow-hidden rounded-full bg-page">
        {PARTS.map(({ name, fill }) => (
          <div key={name} className={fill} style={{ flexGrow: counts[name] }} />
        ))}
      </div>
      <dl className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {PARTS.map(({ name, fill }) => (
          <div key={name} className="flex items-center gap-1.5">
            <dt className="flex items-center gap-1.5 text-muted">
              <span aria-hidden className={`size-3 rounded-sm ${fill}`} />
              {t(name)}
            </dt>
            <dd className="tabular-nums">{t('lines', { count: counts[name] })}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
