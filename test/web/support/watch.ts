import type { BrowserContext, Request } from 'playwright-core';

/** What a page did since it was opened. */
export interface Watched {
  /**
   * What a page without faults does not do: console errors and warnings, errors that nobody caught, requests that failed,
   * answers of 400 and above, requests to another origin. One line each.
   */
  readonly faults: readonly string[];
  /** Names of the GraphQL operations sent since the document was loaded, in order. */
  readonly sent: string[];
}

/** Notes what the pages of a context do. */
export function watch(context: BrowserContext, origin: string): Watched {
  const faults: string[] = [];
  const sent: string[] = [];
  context.on('console', (message) => {
    // The browser's own remark on a request that is noted below, with more about it.
    if (message.text().startsWith('Failed to load resource')) return;
    if (['error', 'warning'].includes(message.type())) faults.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`page error: ${error.error().stack}`));
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) faults.push(`other origin: ${named(request)}`);
    if (request.isNavigationRequest()) sent.length = 0;
    else sent.push(...operation(request));
  });
  context.on('requestfailed', (request) => {
    // Whoever types on, or leaves the page, is not waiting for the answer any more.
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') faults.push(`failed request: ${named(request)} (${reason})`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`answer ${response.status()}: ${named(response.request())}`);
  });
  return { faults, sent };
}

const named = (request: Request): string => `${request.method()} ${request.url()}`;

function operation(request: Request): readonly string[] {
  const { pathname, searchParams } = new URL(request.url());
  if (pathname !== '/graphql') return [];
  const { operationName, query } = request.postDataJSON() ?? Object.fromEntries(searchParams);
  return [operationName ?? `(without a name) ${query}`];
}
