import type { IncomingMessage, ServerResponse } from 'node:http';
import { isReady } from '../store/ready.ts';
import type { Store } from '../store/store.ts';
import type { Explorer } from './explorer.ts';
import { graphiqlPage, PAGE_POLICY } from './graphiql-page.ts';

export const GRAPHQL = '/graphql';

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

/**
 * A browser wants GraphiQL, which takes a query in the address for its own; a program that can read JSON as well and sends
 * a query wants the answer.
 */
function asksForPage({ method, headers, url }: IncomingMessage): boolean {
  const accept = headers.accept ?? '';
  const hasQuery = /[?&]query=/.test(url ?? '');
  return method === 'GET' && accept.includes('text/html') && !(hasQuery && accept.includes('json'));
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

/** Answers what is not GraphQL. false: the request is for GraphQL. */
export async function route(
  request: IncomingMessage,
  response: ServerResponse,
  { store, explorer }: { readonly store: Store; readonly explorer: Explorer | null },
): Promise<boolean> {
  const path = (request.url ?? '/').split('?', 1)[0];
  if (path === GRAPHQL || path === `${GRAPHQL}/`) {
    if (!asksForPage(request)) return false;
    await page(request, response);
    return true;
  }
  const reading = request.method === 'GET' || request.method === 'HEAD';
  if (reading && path === '/health') json(response, 200, { status: 'alive' });
  else if (reading && path === '/ready') await ready(response, store);
  else if (!reading || !(await explorer?.(request, response)))
    json(response, 404, { error: `There is nothing at ${request.method} ${path}; GraphQL is at ${GRAPHQL}.` });
  return true;
}
