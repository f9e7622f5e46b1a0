import { Languages } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { usePreferences } from '../i18n/preferences.tsx';
import { quietButton } from '../ui/button.ts';

/** Japanese or English; the button is named in the language that it leads to. */
export function LanguageSwitch() {
  const t = useTranslations('common.language');
  const { language, setLanguage } = usePreferences();
  const next = language === 'ja' ? 'en' : 'ja';
  return (
    <button
      type="button"
      lang={next}
      aria-label={t('switch')}
      className={quietButton}
      onClick={() => setLanguage(next)}
    >
      <Languages aria-hidden size={18} />
      <span aria-hidden className="hidden text-sm sm:inline">
        {t('label')}
      </span>
    </button>
  );
}
