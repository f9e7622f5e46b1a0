import { useTranslations } from 'use-intl';
import { MARK_KINDS, type MarkKind, UNDERLINES } from './mark-link.tsx';

/** What the underlines mean; only those that occur. */
export function MarkLegend({ kinds }: { readonly kinds: ReadonlySet<MarkKind> }) {
  const t = useTranslations('text');
  if (kinds.size === 0) return null;
  return (
    <p className="no-print flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
      <span>{t('legend')}</span>
      {MARK_KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
        <span key={kind} className={`underline underline-offset-4 ${UNDERLINES[kind]}`}>
          {t(`kind.${kind}`)}
        </span>
      ))}
    </p>
  );
}
