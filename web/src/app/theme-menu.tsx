import { type LucideIcon, Monitor, Moon, Sun } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { THEMES, type Theme, usePreferences } from '../i18n/preferences.tsx';
import { quietButton } from '../ui/button.ts';

const ICONS: Record<Theme, LucideIcon> = { system: Monitor, light: Sun, dark: Moon };

/** Goes through the colour schemes: the device's, light, dark. */
export function ThemeMenu() {
  const t = useTranslations('common.theme');
  const { theme, setTheme } = usePreferences();
  const Icon = ICONS[theme];
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
  return (
    <button
      type="button"
      className={quietButton}
      aria-label={`${t('label')}: ${t(theme)}`}
      title={`${t('label')}: ${t(theme)}`}
      onClick={() => setTheme(next)}
    >
      <Icon aria-hidden size={18} />
    </button>
  );
}
