import { Outlet, useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { SiteHeader } from './site-header.tsx';

/** What surrounds every page. */
export function Shell() {
  const t = useTranslations('common');
  const main = useRef<HTMLElement>(null);
  const router = useRouter();

  // A new page is read from its start, by those who hear it too.
  useEffect(
    () =>
      router.subscribe('onResolved', ({ fromLocation, pathChanged }) => {
        if (fromLocation && pathChanged) main.current?.focus({ preventScroll: true });
      }),
    [router],
  );

  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50 focus:rounded-md focus:bg-raised focus:px-4 focus:py-2"
      >
        {t('skip')}
      </a>
      <SiteHeader />
      <main
        id="main"
        ref={main}
        tabIndex={-1}
        className="mx-auto w-full max-w-[90rem] grow px-4 py-6 sm:px-6 lg:px-8 lg:py-8"
      >
        <Outlet />
      </main>
      <footer className="site border-t border-line bg-sunken">
        <div className="mx-auto flex max-w-[90rem] flex-wrap justify-between gap-x-8 gap-y-2 px-4 py-5 text-xs text-muted sm:px-6 lg:px-8">
          <p>{t('footer')}</p>
          <p>
            <a href="/graphql" className="link">
              {t('api')}
            </a>
          </p>
        </div>
      </footer>
    </div>
  );
}
