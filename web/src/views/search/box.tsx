import { useNavigate, useSearch } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { type ComponentType, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ComboProps } from './combo.tsx';

/** Keys go to the search only where nobody is writing. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio])'));

/**
 * The search in the header; `/` leads to it from anywhere. It is a plain form until somebody comes near; the list of
 * results as one types (with the library that makes it work by keyboard) is loaded then and takes its place.
 */
export function SearchBox() {
  const t = useTranslations('search');
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [Combo, setCombo] = useState<ComponentType<ComboProps> | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const composing = useRef(false);
  const [takesFocus, setTakesFocus] = useState(false);

  // On the page of results the query can be written on; elsewhere the box is empty.
  const { q: asked = '' } = useSearch({ strict: false });
  useEffect(() => setText(asked), [asked]);

  async function load(): Promise<void> {
    const loaded = await import('./combo.tsx').catch(() => null);
    // Without the list it is a plain form; and Japanese that is being composed would be lost with its input.
    if (!loaded || composing.current) return;
    setTakesFocus(document.activeElement === input.current);
    setCombo(() => loaded.SearchCombo);
  }

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      event.preventDefault();
      document.getElementById('site-search')?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const submit = (query: string) => {
    const q = query.trim();
    if (q !== '') navigate({ to: '/search', search: { q } });
  };

  return (
    <search>
      <form
        className="relative"
        onSubmit={(event) => {
          event.preventDefault();
          submit(text);
        }}
      >
        <Search
          aria-hidden
          size={18}
          className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-muted"
        />
        {Combo ? (
          <Combo text={text} onText={setText} onSubmit={submit} autoFocus={takesFocus} />
        ) : (
          <input
            ref={input}
            id="site-search"
            type="search"
            value={text}
            maxLength={200}
            aria-label={t('label')}
            placeholder={t('placeholder')}
            className="min-h-11 w-full rounded-md border border-line-strong bg-raised pr-3 pl-9 text-sm placeholder:text-muted"
            onChange={(event) => setText(event.target.value)}
            onFocus={load}
            onPointerEnter={load}
            onCompositionStart={() => {
              composing.current = true;
            }}
            onCompositionEnd={() => {
              composing.current = false;
              void load();
            }}
          />
        )}
      </form>
    </search>
  );
}
