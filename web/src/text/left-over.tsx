import { useTranslations } from 'use-intl';
import { MarkLink } from './mark-link.tsx';
import type { TextMark } from './marks.ts';

/** What a text names besides, where its words could not be made a link of their own. */
export function LeftOver({ marks, label }: { readonly marks: readonly TextMark[]; readonly label?: string }) {
  const t = useTranslations('text');
  if (marks.length === 0) return null;
  return (
    <p className="mt-1 text-sm text-muted">
      {label ?? t('leftOver')}{' '}
      {marks.map((mark, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: 12～15 is several marks on the same words
        <span key={place} lang="ja" className="mr-3 inline-block">
          <MarkLink mark={mark}>{mark.surface.replace(/<[^<>]*>|\s+/g, ' ').trim()}</MarkLink>
        </span>
      ))}
    </p>
  );
}
