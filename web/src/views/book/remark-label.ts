import { useTranslations } from 'use-intl';

type Translate = ReturnType<typeof useTranslations<'enums.diagnostic'>>;
type Code = Parameters<Translate>[0];

/** What to call a remark by its code; the code itself where the server knows one that this page does not. */
export function useRemarkLabel(): (code: string) => string {
  const t = useTranslations('enums.diagnostic');
  return (code) => (t.has(code as Code) ? t(code as Code) : code);
}
