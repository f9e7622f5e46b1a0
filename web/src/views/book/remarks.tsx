import { CircleAlert, Info, type LucideIcon, TriangleAlert, Wrench } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { type FragmentOf, graphql, readFragment, type TypeOf } from '../../api/graphql.ts';
import { useRemarkLabel } from './remark-label.ts';

export const remarkFragment = graphql(`
  fragment BookRemark on Diagnostic {
    code
    severity
    message
    repaired
    source {
      charStart
      charEnd
    }
  }
`);

type Severity = TypeOf<'DiagnosticSeverity'>;

const LOOKS: Record<Severity, { readonly icon: LucideIcon; readonly ink: string }> = {
  ERROR: { icon: CircleAlert, ink: 'text-error' },
  WARNING: { icon: TriangleAlert, ink: 'text-warning' },
  INFO: { icon: Info, ink: 'text-muted' },
};

/** How much a remark matters, as a sign; damage that a rule repaired has a sign of its own. */
export function RemarkIcon({ severity, repaired }: { readonly severity: Severity; readonly repaired: boolean }) {
  const t = useTranslations('enums.severity');
  const words = useTranslations('book');
  const { icon, ink } = LOOKS[severity];
  const Icon = repaired ? Wrench : icon;
  const name = repaired ? words('repaired') : t(severity);
  return <Icon role="img" aria-label={name} size={16} className={`mt-1 shrink-0 ${ink}`} />;
}

interface Props {
  /** Of some lines; one that goes over several comes with each of them. */
  readonly remarks: readonly FragmentOf<typeof remarkFragment>[];
}

/** Remarks of the reader (診断), beside what they are about. */
export function Remarks({ remarks }: Props) {
  const t = useTranslations('book');
  const label = useRemarkLabel();
  const each = new Map(
    readFragment(remarkFragment, remarks).map((remark) => {
      const { code, source } = remark;
      return [`${code} ${source.charStart} ${source.charEnd} ${remark.message}`, remark] as const;
    }),
  );
  if (each.size === 0) return null;
  return (
    <ul aria-label={t('remarks.label')} className="flex flex-col gap-1 text-sm">
      {[...each].map(([key, { code, severity, message, repaired }]) => (
        <li key={key}>
          <details>
            <summary className="flex min-h-6 cursor-pointer list-none gap-1.5 rounded-sm hover:bg-hover">
              <RemarkIcon severity={severity} repaired={repaired} />
              <span className="underline decoration-dotted underline-offset-4">{label(code)}</span>
            </summary>
            <p lang="en" className="mt-1 mb-2 ml-5.5 text-xs text-muted">
              {message}
            </p>
          </details>
        </li>
      ))}
    </ul>
  );
}
