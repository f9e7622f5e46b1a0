import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { graphiqlExamples } from './examples/index.ts';

export interface Page {
  readonly html: string;
  readonly gzipped: Buffer;
}

/** The page holds its scripts, styles and fonts (9 MB), so it works without internet; nothing else may be loaded. */
export const PAGE_POLICY = [
  `default-src 'none'`,
  `script-src 'unsafe-inline' blob:`,
  `worker-src blob:`,
  `style-src 'unsafe-inline'`,
  `img-src 'self' data:`,
  `font-src data:`,
  `connect-src 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
].join('; ');

/**
 * GraphiQL animates its tabs into place and can leave them shifted: the pressed tab then jumps away from under the
 * pointer and the click is lost. Tabs that never shift can always be clicked.
 */
const STILL_TABS = '<style>.graphiql-tab { transform: none !important; }</style>';

async function render(): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    title: 'Shisaku Graph',
    endpoint: '/graphql',
    defaultTabs: graphiqlExamples.map((query) => ({ query })),
  });
  const whole = html.replace('</head>', `${STILL_TABS}</head>`);
  return { html: whole, gzipped: await promisify(gzip)(whole) };
}

let page: Promise<Page> | null = null;

/** GraphiQL with the example tabs; made when somebody first looks. */
export function graphiqlPage(): Promise<Page> {
  page ??= render();
  return page;
}
