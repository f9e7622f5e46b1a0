import { CircleAlert, Info, type LucideIcon, TriangleAlert, Wrench } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { type FragmentOf, graphql, readFragment, type TypeOf } from '../api/graphql.ts';

export const diagnosticFragment = graphql(`
  fragment DiagnosticItem on Diagnostic {
    code
    severity
    message
    repaired
    source {
      lineStart
      lineEnd
      charStart
      charEnd
    }
  }
`);

const LOOKS: Record<TypeOf<'DiagnosticSeverity'>, readonly [LucideIcon, string]> = {
  INFO: [Info, 'text-muted'],
  WARNING: [TriangleAlert, 'text-warning'],
  ERROR: [CircleAlert, 'text-error'],
};

/** Remarks on the source (診断), each once: how much it matters, whether it was repaired, and in the reader's own words. */
export function DiagnosticList({
  diagnostics,
}: {
  readonly diagnostics: readonly FragmentOf<typeof diagnosticFragment>[];
}) {
  const t = useTranslations('text');
  const enums = useTranslations('enums');
  const lines = useTranslations('common');
  const once = new Map(
    readFragment(diagnosticFragment, diagnostics).map((one) => [
      `${one.code} ${one.source.charStart} ${one.source.charEnd} ${one.message}`,
      one,
    ]),
  );
  return (
    <ul className="space-y-3 text-sm">
      {[...once].map(([key, { code, severity, message, repaired, source }]) => {
        const [Icon, colour] = LOOKS[severity];
        const label = `diagnostic.${code}` as 'diagnostic.NAME_MISSING';
        return (
          <li key={key} className="flex gap-2">
            <Icon aria-hidden size={18} className={`mt-0.5 shrink-0 ${colour}`} />
            <div>
              <p>
                <span className={`font-bold ${colour}`}>{enums(`severity.${severity}`)}</span>{' '}
                {/* Codes of a newer server have no label yet. */}
                <span className="font-bold">{enums.has(label) ? enums(label) : code}</span>
                {repaired ? (
                  <span className="ml-2 inline-flex items-center gap-1 rounded-full bg-done-soft px-2 text-xs font-bold text-done">
                    <Wrench aria-hidden size={14} />
                    {t('repaired')}
                  </span>
                ) : null}
                <span className="ml-2 text-muted">{lines('line', { start: String(source.lineStart) })}</span>
              </p>
              <p lang="en" className="text-muted">
                {message}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
