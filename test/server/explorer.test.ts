import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { compressFolder } from '../../scripts/build-web/compress.mjs';
import { createApp } from '../../src/server/app.ts';
import type { Store } from '../../src/store/store.ts';
import { openTestStore } from '../support/database.ts';

const PAGE = `<!doctype html><html lang="ja"><title>施策</title>${'<p>頁</p>'.repeat(50)}</html>`;
const SCRIPT = `console.log('${'施策 '.repeat(200)}');`;
const ICON = '<svg xmlns="http://www.w3.org/2000/svg"></svg>';
/** The addresses of the explorer's views, as its router has them. */
const VIEWS = [
  ...readFileSync(join(import.meta.dirname, '../../web/src/router.tsx'), 'utf8').matchAll(/path: '(\/[^']*)'/g),
].map(([, path = '']) => path);
const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

let store: Store;
let folder: string;
let dist: string;
let server: Server;
let port: number;
/** Files that sirv read for the answers. */
const opened: Readable[] = [];

beforeAll(async () => {
  store = await openTestStore();
  folder = await mkdtemp(join(tmpdir(), 'shisaku-explorer-'));
  dist = join(folder, 'dist');
  await writeFile(join(folder, 'secret.txt'), 'SECRET');
  await mkdir(join(folder, 'dist-of-others'));
  await writeFile(join(folder, 'dist-of-others', 'secret.txt'), 'SECRET');
  const app = createApp({ store, logger: pino({ level: 'silent' }), explorer: dist });
  server = createServer((request, response) => {
    response.once('pipe', (file: Readable) => opened.push(file));
    app.handle(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await store.close();
  await rm(folder, { recursive: true });
});

beforeEach(async () => {
  await rm(dist, { recursive: true, force: true });
  await mkdir(join(dist, 'assets'), { recursive: true });
  await writeFile(join(dist, 'assets', 'index-Ab12.js'), SCRIPT);
  await writeFile(join(dist, 'favicon.svg'), ICON);
  await writeFile(join(dist, '.stamp.json'), 'SECRET');
  await writeFile(join(dist, 'index.html'), PAGE);
  await compressFolder(dist);
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Sends the path as it stands, and decompresses nothing. */
async function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const asked = request({ host: '127.0.0.1', port, path, headers, method, agent: false }).end();
  const [response] = await once(asked, 'response');
  return { status: response.statusCode, headers: response.headers, body: await buffer(response) };
}

describe('pages', () => {
  it.each([
    '/',
    '/?q=a.b',
    '/measures',
    '/measures/62?lang=en',
    '/sections/%E7%AC%AC3%E7%AB%A0/1.2',
    '/%',
    '/graphqls',
    '/healthy',
  ])('%s is the one page', async (path) => {
    for (const method of ['GET', 'HEAD']) {
      const { status, headers, body } = await ask(path, BROWSER, method);
      expect([status, body.toString()]).toEqual([200, method === 'GET' ? PAGE : '']);
      expect(headers).toMatchObject({
        'content-type': 'text/html;charset=utf-8',
        'content-length': String(Buffer.byteLength(PAGE)),
        'cache-control': 'no-cache',
      });
    }
  });

  it.each(VIEWS)('%s is the page for whoever does not refuse it', async (path) => {
    for (const headers of [{}, { accept: '*/*' }]) {
      const { status, headers: answered, body } = await ask(path, headers);
      expect([status, answered['cache-control'], body.toString()]).toEqual([200, 'no-cache', PAGE]);
    }
  });

  it('other addresses are the page for browsers alone, and none is for a program that wants JSON', async () => {
    for (const [path, accept] of [
      ['/nothing', '*/*'],
      ['/measuresx', '*/*'],
      ['/measures', 'application/json'],
    ] as const) {
      const { status, headers, body } = await ask(path, { accept });
      expect([status, headers['cache-control']]).toEqual([404, 'no-store']);
      expect(JSON.parse(body.toString())).toEqual({
        error: `There is nothing at GET ${path}; GraphQL is at /graphql.`,
      });
    }
    expect((await ask('/', BROWSER, 'POST')).status).toBe(404);
  });

  it('allow nothing but what comes from here, and no sensors', async () => {
    const { headers } = await ask('/measures', BROWSER);
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
        "font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(headers).toMatchObject({
      'permissions-policy': 'camera=(), geolocation=(), microphone=()',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'x-request-id': expect.stringMatching(/^[\da-f-]{36}$/),
    });
  });

  it('leave the endpoints alone', async () => {
    const graphiql = await ask('/graphql', BROWSER);
    expect(graphiql.headers['content-security-policy']).toContain("'unsafe-inline'");
    for (const path of ['/health', '/ready']) {
      expect((await ask(path, BROWSER)).headers['content-type']).toBe('application/json; charset=utf-8');
    }
  });
});

describe('files', () => {
  it('of the assets are kept for a year, others for an hour', async () => {
    const asset = await ask('/assets/index-Ab12.js');
    expect([asset.status, asset.body.toString()]).toEqual([200, SCRIPT]);
    expect(asset.headers).toMatchObject({
      'content-type': 'text/javascript',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    const icon = await ask('/favicon.svg', BROWSER);
    expect([icon.status, icon.body.toString()]).toEqual([200, ICON]);
    expect(icon.headers).toMatchObject({
      'content-type': 'image/svg+xml',
      'cache-control': 'public, max-age=3600',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
  });

  it.each(['/assets/index-gone.js', '/assets/', '/assets', '/%61ssets/gone.js', '/assets/../measures'])(
    '%s is no page, whoever asks',
    async (path) => {
      const { status, headers } = await ask(path, BROWSER);
      expect([status, headers['content-type'], headers['cache-control']]).toEqual([
        404,
        'application/json; charset=utf-8',
        'no-store',
      ]);
    },
  );

  it.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
    ['br; q=0.0, GZIP;Q=0', undefined, (body: Buffer) => body],
    ['identity', undefined, (body: Buffer) => body],
  ])('for %s come as %s', async (accepted, coding, decompress) => {
    for (const [path, content] of [
      ['/', PAGE],
      ['/measures', PAGE],
      ['/assets/index-Ab12.js', SCRIPT],
    ] as const) {
      const { headers, body } = await ask(path, { ...BROWSER, 'accept-encoding': accepted });
      expect([headers['content-encoding'], headers.vary?.toLowerCase()]).toEqual([coding, 'accept-encoding']);
      expect(headers['content-length']).toBe(String(body.length));
      expect(decompress(body).toString()).toBe(content);
    }
  });

  it.each(['/', '/measures', '/favicon.svg', '/assets/index-Ab12.js'])('%s is not sent again', async (path) => {
    for (const accepted of ['br', 'identity']) {
      const asking = { ...BROWSER, 'accept-encoding': accepted };
      const { headers } = await ask(path, asking);
      const again = await ask(path, { ...asking, 'if-none-match': String(headers.etag) });
      expect([again.status, again.body.length]).toEqual([304, 0]);
      expect(again.headers['cache-control']).toBe(headers['cache-control']);
      expect((await ask(path, { ...asking, 'if-none-match': 'W/"another"' })).status).toBe(200);
    }
  });

  it('come whole though a range was asked for', async () => {
    for (const range of ['bytes=-5', 'bytes=9-2', 'bytes=999999-', 'x']) {
      const { status, body } = await ask('/assets/index-Ab12.js', { range });
      expect([status, body.toString()]).toEqual([200, SCRIPT]);
    }
  });

  it('that vanish break off their answer, and nothing else', async () => {
    await ask('/');
    await rm(join(dist, 'assets', 'index-Ab12.js'));
    await expect(ask('/assets/index-Ab12.js')).rejects.toThrow();
    expect((await ask('/assets/index-Ab12.js')).status).toBe(404);
    expect((await ask('/')).status).toBe(200);
  });

  it('are closed when nobody reads on', async () => {
    await writeFile(join(dist, 'assets', 'large.bin'), randomBytes(20_000_000));
    opened.length = 0;
    const asked = request({ host: '127.0.0.1', port, path: '/assets/large.bin', agent: false }).end();
    const [response] = await once(asked, 'response');
    await once(response, 'data');
    expect(opened.map(({ destroyed }) => destroyed)).toEqual([false]);
    response.destroy();
    await expect.poll(() => opened.map(({ destroyed }) => destroyed)).toEqual([true]);
  });
});

it('nothing outside the folder, and nothing hidden in it, is to be had', async () => {
  const up = ['..', '%2e%2e', '.%2e', '%2E.', '%252e%252e', '..;'];
  const slashes = ['/', '%2f', '\\', '%5c', '//', '/./', '%c0%af'];
  const paths = slashes.flatMap((slash) =>
    up.flatMap((dots) =>
      ['', 'assets/', `assets/${dots}${slash}`].flatMap((start) => [
        `/${start}${dots}${slash}secret.txt`,
        `/${start}${dots}${slash}dist-of-others${slash}secret.txt`,
      ]),
    ),
  );
  paths.push('/.stamp.json', '/./.stamp.json', '/%2estamp.json', `//${folder}/secret.txt`, '/secret.txt%00.svg');
  for (const path of paths) {
    const socket = connect(port, '127.0.0.1');
    const lines = [`GET ${path} HTTP/1.1`, 'Host: x', 'Accept: text/html, */*', 'Connection: close'];
    socket.write(`${lines.join('\r\n')}\r\n\r\n`);
    const answer = await text(socket);
    expect(answer).toMatch(/^HTTP\/1\.1 (200|400|404) /);
    expect(answer).not.toContain('SECRET');
    if (answer.startsWith('HTTP/1.1 200')) expect(answer).toContain(PAGE);
  }
  expect((await ask('/favicon.svg/../favicon.svg')).status).toBe(404);
});

it('a new build is served at once, and a missing one is said to be missing', async () => {
  expect((await ask('/')).body.toString()).toBe(PAGE);
  await rm(dist, { recursive: true });
  for (const path of ['/', '/measures']) {
    const { status, headers, body } = await ask(path, BROWSER);
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      503,
      'text/plain; charset=utf-8',
      'no-store',
    ]);
    expect(body.toString()).toBe('The explorer is not built. Run `npm run build:web`. GraphQL is at /graphql.\n');
  }
  for (const path of ['/assets/index-Ab12.js', '/favicon.svg']) expect((await ask(path)).status).toBe(404);
  await mkdir(dist);
  for (const [seconds, content] of ['<p>a', '<p>longer than before'].entries()) {
    await writeFile(join(dist, 'index.html'), content);
    await utimes(join(dist, 'index.html'), seconds, seconds);
    expect((await ask('/')).body.toString()).toBe(content);
  }
});
