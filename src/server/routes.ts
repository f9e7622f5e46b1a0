import type { IncomingMessage, ServerResponse } from 'node:http';
import { isReady } from '../store/ready.ts';
import type { Store } from '../store/store.ts';
import type { Explorer } from './explorer.ts';
import { graphiqlPage, PAGE_POLICY } from './graphiql-page.ts';

export const GRAPHQL = '/graphql';

export const pathOf = ({ url = '/' }: IncomingMessage): string => {
  const query = url.indexOf('?');
  return query < 0 ? url : url.slice(0, query);
};

const isGraphql = (path: string): boolean => path === GRAPHQL || path === `${GRAPHQL}/`;

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

/**
 * A browser wants GraphiQL, which takes a query in the address for its own; a program that can read JSON as well and sends
 * a query wants the answer.
 */
function asksForPage({ method, headers: { accept = '' }, url = '' }: IncomingMessage): boolean {
  if (method !== 'GET' || !accept.includes('text/html')) return false;
  return !(/[?&]query=/.test(url) && accept.includes('json'));
}

async function page(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { html, gzipped } = await graphiqlPage();
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('content-security-policy', PAGE_POLICY);
  response.setHeader('cache-control', 'no-cache');
  response.setHeader('vary', 'accept, accept-encoding');
  if (!/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) {
    response.end(html);
    return;
  }
  response.setHeader('content-encoding', 'gzip');
  response.end(gzipped);
}

async function ready(response: ServerResponse, store: Store): Promise<void> {
  const readiness = await isReady(store);
  json(response, readiness.ready ? 200 : 503, readiness);
}

/** Whether a request is for the API; otherwise `route` answers it. */
export const isForApi = (request: IncomingMessage): boolean => isGraphql(pathOf(request)) && !asksForPage(request);

/** Answers what is not for the API. */
export async function route(
  request: IncomingMessage,
  response: ServerResponse,
  { store, explorer }: { readonly store: Store; readonly explorer: Explorer | null },
): Promise<void> {
  const path = pathOf(request);
  if (isGraphql(path)) {
    await page(request, response);
    return;
  }
  const reading = request.method === 'GET' || request.method === 'HEAD';
  if (reading && path === '/health') json(response, 200, { status: 'alive' });
  else if (reading && path === '/ready') await ready(response, store);
  else if (!reading || !(await explorer?.(request, response)))
    json(response, 404, { error: `There is nothing at ${request.method} ${path}; GraphQL is at ${GRAPHQL}.` });
}
