import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { Readable } from 'node:stream';
import sirv from 'sirv';

/** Everything that the explorer loads comes from this server, and nothing of it stands in the page itself. */
export const EXPLORER_POLICY = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `img-src 'self' data: blob:`,
  `connect-src 'self'`,
  `font-src 'self'`,
  `manifest-src 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
].join('; ');

const HEADERS = {
  'content-security-policy': EXPLORER_POLICY,
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  vary: 'accept-encoding',
};

const NOT_BUILT = 'The explorer is not built. Run `npm run build:web`. GraphQL is at /graphql.\n';

/** Answers a GET or HEAD with a page or file of the explorer. false: it has nothing there. */
export type Explorer = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** The path as a file's name: without the query, decoded where it can be. */
function pathOf({ url = '/' }: IncomingMessage): string {
  const [path = '/'] = url.split('?', 1);
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** An asset's name has a digest of its content. */
const isAsset = (path: string): boolean => /^\/assets(\/|$)/.test(path);

/** Where its addresses begin (`web/src/router.tsx`). */
const VIEW = /^\/(measures|ministries|entities|documents|graph|search)(\/|$)/;

/**
 * The explorer reads its addresses itself, so each of them is the same page: for whoever takes it, previews of links and
 * curl included. A browser gets it at other addresses as well, to read that there is nothing.
 */
function isPage({ headers: { accept = '*/*' } }: IncomingMessage, path: string): boolean {
  if (path === '/') return true;
  if (isAsset(path)) return false;
  return accept.includes('text/html') || (accept.includes('*/*') && VIEW.test(path));
}

function cachingOf(path: string): string {
  if (isAsset(path)) return 'public, max-age=31536000, immutable';
  return ['', '.html'].includes(extname(path)) ? 'no-cache' : 'public, max-age=3600';
}

const REFUSED_CODING = /;\s*q=0(\.0*)?\s*$/i;

/** Takes out what sirv misreads: `br;q=0` is no wish for brotli, and `bytes=-9` means the last bytes, not the first. */
function simplify({ headers }: IncomingMessage): void {
  const codings = String(headers['accept-encoding'] ?? '').split(',');
  headers['accept-encoding'] = codings.filter((coding) => !REFUSED_CODING.test(coding)).join();
  delete headers.range;
}

/** sirv lets go of its file: one that vanishes would end the process, one that nobody reads on would stay open. */
function holdFile(response: ServerResponse, onFailure: () => void): void {
  response.once('pipe', (file: Readable) => {
    file.once('error', () => {
      onFailure();
      response.destroy();
    });
    response.once('close', () => file.destroy());
  });
}

/** The explorer, from the folder into which it is built; a new build is served at once. */
export function createExplorer(dist: string): Explorer {
  let known: { readonly build: string; readonly serve: ReturnType<typeof sirv> } | null = null;

  async function files(): Promise<ReturnType<typeof sirv> | null> {
    const page = await stat(join(dist, 'index.html')).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (!page) return null;
    const build = `${page.ino} ${page.mtimeMs}`;
    if (known?.build !== build) known = { build, serve: sirv(dist, { etag: true, brotli: true, gzip: true }) };
    return known.serve;
  }

  return async (request, response) => {
    const path = pathOf(request);
    const serve = await files();
    if (!serve) {
      if (!isPage(request, path)) return false;
      response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
      response.end(NOT_BUILT);
      return true;
    }
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    simplify(request);
    holdFile(response, () => {
      known = null;
    });
    const answer = (caching: string): boolean => {
      let found = true;
      response.setHeader('cache-control', caching);
      serve(request, response, () => {
        found = false;
      });
      return found;
    };
    if (answer(cachingOf(path))) return true;
    if (!isPage(request, path)) return false;
    request.url = '/';
    return answer('no-cache');
  };
}
