import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { IntlProvider } from 'use-intl';
import { LANGUAGES, type Language, loadMessages, type Messages } from './language.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  /** Changes nothing where the texts cannot be loaded. */
  setLanguage(language: Language): Promise<void>;
  setTheme(theme: Theme): void;
}

const PreferencesContext = createContext<Preferences | null>(null);

const kept = (key: string): string | null => {
  try {
    return localStorage.getItem(`shisaku.${key}`);
  } catch {
    return null; // Storage may be forbidden; the page works without.
  }
};

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(`shisaku.${key}`, value);
  } catch {
    // As above.
  }
}

const oneOf = <T extends string>(values: readonly T[], value: string | null): T | undefined =>
  values.find((known) => known === value);

/** A link may ask for a language (`?lang=en`), which is then the chosen one; else the one chosen last; else Japanese. */
export function firstLanguage(): Language {
  const asked = oneOf(LANGUAGES, new URLSearchParams(location.search).get('lang'));
  // The router takes it out of the address, where it would undo a later choice.
  if (asked) keep('language', asked);
  return asked ?? oneOf(LANGUAGES, kept('language')) ?? 'ja';
}

interface Props {
  readonly first: { readonly language: Language; readonly messages: Messages };
  readonly children: ReactNode;
}

/** Language and colour scheme of the interface, kept in this browser. */
export function PreferencesProvider({ first, children }: Props) {
  const [{ language, messages }, setTexts] = useState(first);
  const [theme, setTheme] = useState<Theme>(oneOf(THEMES, kept('theme')) ?? 'system');

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);

  const preferences = useMemo<Preferences>(
    () => ({
      language,
      theme,
      async setLanguage(next) {
        keep('language', next);
        try {
          setTexts({ language: next, messages: await loadMessages(next) });
        } catch {
          keep('language', language); // The texts could not be loaded: it stays as it was.
        }
      },
      setTheme(next) {
        keep('theme', next);
        setTheme(next);
      },
    }),
    [language, theme],
  );

  return (
    <PreferencesContext value={preferences}>
      <IntlProvider locale={language} messages={messages} timeZone="Asia/Tokyo">
        {children}
      </IntlProvider>
    </PreferencesContext>
  );
}

export function usePreferences(): Preferences {
  const preferences = use(PreferencesContext);
  if (!preferences) throw new Error('usePreferences needs a PreferencesProvider above it.');
  return preferences;
}
