import { Link, type LinkProps } from '@tanstack/react-router';
import { BookOpen, Building2, LayoutDashboard, ListChecks, type LucideIcon, Waypoints } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { SearchBox } from '../views/search/box.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { ThemeMenu } from './theme-menu.tsx';

const PAGES = [
  { to: '/', name: 'overview', icon: LayoutDashboard },
  { to: '/measures', name: 'measures', icon: ListChecks },
  { to: '/ministries', name: 'ministries', icon: Building2 },
  { to: '/documents', name: 'documents', icon: BookOpen },
  { to: '/graph', name: 'graph', icon: Waypoints },
] as const satisfies readonly { to: LinkProps['to']; name: string; icon: LucideIcon }[];

/** Name, search, main pages, language and colours. */
export function SiteHeader() {
  const t = useTranslations('common');
  return (
    <header className="site z-40 border-b border-line bg-page lg:sticky lg:top-0">
      <div className="mx-auto flex max-w-[90rem] flex-wrap items-center gap-x-4 px-4 sm:px-6 lg:flex-nowrap lg:px-8 2xl:gap-x-6">
        <Link to="/" className="flex min-h-14 items-center gap-2 font-bold text-lg whitespace-nowrap text-ink">
          <img src="/favicon.svg" alt="" width="28" height="28" />
          {t('site')}
        </Link>
        <nav
          aria-label={t('nav.label')}
          className="order-2 -mx-4 w-[calc(100%+2rem)] overflow-x-auto px-2 sm:mx-0 sm:w-full sm:px-0 lg:order-none lg:w-auto"
        >
          <ul className="flex">
            {PAGES.map(({ to, name, icon: Icon }) => (
              <li key={to}>
                <Link
                  to={to}
                  activeOptions={{ exact: to === '/', includeSearch: false }}
                  activeProps={{ className: 'border-accent font-bold text-accent' }}
                  inactiveProps={{ className: 'border-transparent text-ink hover:bg-hover' }}
                  className="flex min-h-11 items-center gap-1.5 border-b-3 px-1 text-xs min-[380px]:px-1.5 whitespace-nowrap sm:px-2.5 sm:text-sm lg:min-h-14 xl:px-3"
                >
                  <Icon aria-hidden size={18} className="hidden sm:block lg:hidden 2xl:block" />
                  {t(`nav.${name}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="order-1 w-full lg:order-none lg:ml-auto lg:w-96 lg:min-w-40 lg:shrink">
          <SearchBox />
        </div>
        <div className="ml-auto flex items-center lg:ml-0">
          <LanguageSwitch />
          <ThemeMenu />
        </div>
      </div>
    </header>
  );
}
