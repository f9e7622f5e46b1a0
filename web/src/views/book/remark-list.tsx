import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { TypeOf } from '../../api/graphql.ts';
import { RemarkPage } from './remark-page.tsx';

type Severity = TypeOf<'DiagnosticSeverity'>;
const SEVERITIES = ['ERROR', 'WARNING', 'INFO'] as const satisfies readonly Severity[];

interface Props {
  readonly slug: string;
  readonly counts: Readonly<Record<Severity, number>>;
}

/** How many remarks there are on a document (診断), and, opened, which. */
export function RemarkList({ slug, counts }: Props) {
  const t = useTranslations('book.remarks');
  const severities = useTranslations('enums.severity');
  const format = useFormatter();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<Severity | null>(null);
  const all = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
  if (all === 0) return <p className="text-sm text-muted">{t('none')}</p>;

  const choices = [
    { severity: null, name: t('all'), count: all },
    ...SEVERITIES.map((severity) => ({ severity, name: severities(severity), count: counts[severity] })),
  ];
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="min-h-6 cursor-pointer text-sm">
        {t('count', { count: all })}
        {SEVERITIES.map((severity) => (
          <span key={severity} className="ml-3 whitespace-nowrap text-muted">
            {severities(severity)} <span className="tabular-nums">{format.number(counts[severity])}</span>
          </span>
        ))}
      </summary>
      {open ? (
        <div className="mt-3">
          <fieldset aria-label={t('filter')} className="mb-2 flex flex-wrap gap-2">
            {choices.map(({ severity, name, count }) => (
              <button
                key={name}
                type="button"
                aria-pressed={chosen === severity}
                disabled={count === 0}
                onClick={() => setChosen(severity)}
                className="min-h-9 rounded-full border border-line-strong px-3 text-sm tabular-nums hover:bg-hover disabled:opacity-50 aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:text-on-accent"
              >
                {name} {format.number(count)}
              </button>
            ))}
          </fieldset>
          <Pages key={chosen} slug={slug} severity={chosen} />
        </div>
      ) : null}
    </details>
  );
}

/** The remarks so far, and more at a click. */
function Pages({ slug, severity }: { readonly slug: string; readonly severity: Severity | null }) {
  const t = useTranslations('book.remarks');
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section aria-label={t('label')} tabIndex={0} className="max-h-96 overflow-y-auto overscroll-contain pr-2">
      {cursors.map((after, place) => (
        <RemarkPage
          key={after}
          slug={slug}
          severity={severity}
          after={after}
          onMore={place === cursors.length - 1 ? (next) => setCursors([...cursors, next]) : undefined}
        />
      ))}
    </section>
  );
}
