import { Search } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { field } from './field.ts';
import { useFilters } from './filters.tsx';
import { useDraft } from './use-draft.ts';

/** Words to look for in the list, found while one types. */
export function TextBox() {
  const t = useTranslations('measures');
  const { search, change } = useFilters();
  const { draft, setDraft, hold } = useDraft(
    search.text ?? '',
    (text) => change({ text: text || undefined }, { replace: true }),
    300,
  );
  return (
    <search className="relative min-w-0 grow basis-72">
      <Search aria-hidden size={18} className="absolute top-3.25 left-3 text-muted" />
      <input
        type="search"
        maxLength={200}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onCompositionStart={() => hold(true)}
        onCompositionEnd={() => hold(false)}
        aria-label={t('textBox')}
        placeholder={t('textHint')}
        className={`${field} w-full pl-10`}
      />
    </search>
  );
}
