import type ja from './ja/index.ts';

export const LANGUAGES = ['ja', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The texts of the interface; the Japanese catalogue says which there are. */
export type Messages = typeof ja;

/** The same keys with texts of another language. */
export type Translated<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Translated<Texts[Key]>;
};

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: Messages;
  }
}

/** Only the catalogue in use is loaded. */
export async function loadMessages(language: Language): Promise<Messages> {
  const { default: messages } = language === 'ja' ? await import('./ja/index.ts') : await import('./en/index.ts');
  return messages as Messages;
}
