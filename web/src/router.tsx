import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { fromPath, toPath } from './app/node-id.ts';
import { parseSearch, stringifySearch } from './app/search-params.ts';
import { Shell } from './app/shell.tsx';
import { MissingPage } from './ui/missing.tsx';
import { ErrorPage } from './ui/state.tsx';
import { readBookSearch } from './views/book/address.ts';
import { readDocumentsSearch } from './views/documents/address.ts';
import { readGraphSearch } from './views/graph/address.ts';
import { readMeasuresSearch } from './views/measures/address.ts';
import { readMinistriesSearch } from './views/ministries/address.ts';
import { readOverviewSearch } from './views/overview/address.ts';
import { readSearchSearch } from './views/search/address.ts';

const root = createRootRoute({ component: Shell });
const getParentRoute = () => root;

const byId = {
  parse: ({ id }: { id: string }) => ({ id: fromPath(id) }),
  stringify: ({ id }: { id: string }) => ({ id: toPath(id) }),
};

/** Every page of the explorer; each loads its own code when it is first wanted. IDs are global IDs of the API. */
const routeTree = root.addChildren([
  createRoute({
    getParentRoute,
    path: '/',
    validateSearch: readOverviewSearch,
    component: lazyRouteComponent(() => import('./views/overview/page.tsx'), 'OverviewPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/measures',
    validateSearch: readMeasuresSearch,
    component: lazyRouteComponent(() => import('./views/measures/page.tsx'), 'MeasuresPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/measures/$id',
    params: byId,
    component: lazyRouteComponent(() => import('./views/measure/page.tsx'), 'MeasurePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/ministries',
    validateSearch: readMinistriesSearch,
    component: lazyRouteComponent(() => import('./views/ministries/page.tsx'), 'MinistriesPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/ministries/$id',
    params: byId,
    component: lazyRouteComponent(() => import('./views/ministry/page.tsx'), 'MinistryPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/entities/$id',
    params: byId,
    component: lazyRouteComponent(() => import('./views/entity/page.tsx'), 'EntityPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/documents',
    validateSearch: readDocumentsSearch,
    component: lazyRouteComponent(() => import('./views/documents/page.tsx'), 'DocumentsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/documents/$slug',
    validateSearch: readBookSearch,
    component: lazyRouteComponent(() => import('./views/book/page.tsx'), 'BookPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/graph',
    validateSearch: readGraphSearch,
    component: lazyRouteComponent(() => import('./views/graph/page.tsx'), 'GraphPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/search',
    validateSearch: readSearchSearch,
    component: lazyRouteComponent(() => import('./views/search/page.tsx'), 'SearchPage'),
  }),
]);

export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch,
  // What a page cannot read is taken out of the address, so that it never reaches the page either.
  search: { strict: true },
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultNotFoundComponent: () => <MissingPage />,
  defaultErrorComponent: ErrorPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
