import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

const ROOT = join(import.meta.dirname, '../..');
const SCRIPT = join(ROOT, 'scripts/build-web.mjs');

/** A project with an explorer of two small files. */
const PROJECT = {
  'package.json': '{ "type": "module" }',
  'package-lock.json': '{ "lockfileVersion": 3 }',
  'schema.graphql': 'type Query { one: Int }',
  'web/vite.config.ts': 'export default {};',
  'web/index.html': '<!doctype html><title>t</title><script type="module" src="/src/main.js"></script>',
  'web/src/main.js': 'document.title = ["one", process.env.NODE_ENV];',
  'web/public/icon.svg': `<svg xmlns="http://www.w3.org/2000/svg">${'<path d="M0 0"/>'.repeat(20)}</svg>`,
};

let root: string;
let dist: string;
const running: ChildProcess[] = [];
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'shisaku-build-'));
  dist = join(root, 'web/dist');
  await symlink(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  await write(PROJECT);
});
afterEach(async () => {
  for (const child of running.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  await rm(root, { recursive: true });
});

async function write(files: Record<string, string>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
}

function start(script = SCRIPT): ChildProcess {
  const child = spawn(process.execPath, [script, root], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(child);
  return child;
}

async function build(child = start()) {
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error('The build has no output to read.');
  const [[code], out, err] = await Promise.all([once(child, 'close'), text(stdout), text(stderr)]);
  return { code, out, err };
}

const BUILT = { code: 0, out: expect.stringContaining('Built the explorer into web/dist'), err: '' };
const NOTHING_DONE = { code: 0, out: '', err: '' };

/** All files of the build that is in place, with what is in those that are text. */
async function built(): Promise<Record<string, string>> {
  const files = await readdir(dist, { recursive: true, withFileTypes: true });
  const paths = files.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const contents = paths.sort().map(async (path) => [path.slice(dist.length + 1), await readFile(path, 'latin1')]);
  return Object.fromEntries(await Promise.all(contents));
}

const scriptOf = (page = ''): string => /src="\/(assets\/[^"]+\.js)"/.exec(page)?.[1] ?? 'no script';

it('builds once, for production, with compressed files beside those that get smaller', async () => {
  expect(await build()).toEqual(BUILT);
  const files = await built();
  expect(files[scriptOf(files['index.html'])]).toMatch(/.one.,.production./);
  for (const path of Object.keys(files).filter((file) => !/^\.|\.(br|gz)$/.test(file))) {
    const content = await readFile(join(dist, path));
    for (const [extension, decompress] of [
      ['br', brotliDecompressSync],
      ['gz', gunzipSync],
    ] as const) {
      if (!existsSync(join(dist, `${path}.${extension}`))) continue;
      const compressed = await readFile(join(dist, `${path}.${extension}`));
      expect(compressed.length).toBeLessThan(content.length);
      expect(decompress(compressed)).toEqual(content);
    }
  }
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['index.html.br', 'icon.svg.br', 'icon.svg.gz']));

  const { mtimeMs } = await stat(join(dist, 'index.html'));
  await utimes(join(root, 'web/src/main.js'), 1, 1);
  expect(await build()).toEqual(NOTHING_DONE);
  expect((await stat(join(dist, 'index.html'))).mtimeMs).toBe(mtimeMs);
  expect(await built()).toEqual(files);
  expect(await readdir(join(root, 'web/.build'))).toEqual([]);
});

it.each([
  ['a source', { 'web/src/main.js': 'document.title = `two`;' }],
  ['the list of files', { 'web/public/zz.txt': '' }],
  ['the API', { 'schema.graphql': 'type Query { two: Int }' }],
  ['a library', { 'package-lock.json': '{}' }],
])('builds again when %s changed', async (_, change) => {
  await build();
  const stamp = (await built())['.stamp.json'];
  await write(change);
  expect(await build()).toEqual(BUILT);
  expect((await built())['.stamp.json']).not.toBe(stamp);
  expect(await build()).toEqual(NOTHING_DONE);
});

it('builds again when a file of the build is gone', async () => {
  await build();
  const files = await built();
  await rm(join(dist, scriptOf(files['index.html'])));
  expect(await build()).toEqual(BUILT);
  expect(await built()).toEqual(files);
});

it('keeps the assets of the build before for those who have its page open, and nothing older', async () => {
  const scripts: string[] = [];
  for (const word of ['first', 'second', 'third']) {
    await write({ 'web/src/main.js': `document.title = '${word}';` });
    if (word === 'third') await rm(join(root, 'web/public/icon.svg'));
    await build();
    scripts.push(scriptOf((await built())['index.html']));
  }
  expect(new Set(scripts).size).toBe(3);
  expect(scripts.map((file) => existsSync(join(dist, file)))).toEqual([false, true, true]);
  expect(Object.keys(await built()).filter((file) => file.startsWith('icon'))).toEqual([]);
});

it.each([
  ['a source does not parse', { 'web/src/main.js': 'const = 1;' }, 'web/src/main.js'],
  ['an import leads nowhere', { 'web/src/main.js': `import './gone.js';` }, './gone.js'],
  ['the configuration does not load', { 'web/vite.config.ts': 'export default nonsense;' }, 'nonsense is not defined'],
  [
    'a plugin refuses',
    {
      'web/vite.config.ts': `export default { plugins: [{ name: 'p', buildStart() { throw new Error('no wonder'); } }] };`,
    },
    'no wonder',
  ],
])('says why it failed and keeps the build before: %s', async (_, change, why) => {
  await build();
  const files = await built();
  await write(change);
  const { code, err } = await build();
  expect(code).toBe(1);
  expect(err).toContain('The explorer was not built. ');
  expect(err).toContain(why);
  expect(err).not.toMatch(/^\s+at /m);
  expect(await built()).toEqual(files);
  await write(PROJECT);
  expect(await build()).toEqual(NOTHING_DONE);
});

it('killed when all is written but nothing is in place, leaves the build before; the next one goes on', async () => {
  await build();
  const files = await built();
  await write({
    'web/src/main.js': 'document.title = `two`;',
    'web/vite.config.ts': `export default { plugins: [{ name: 'p', async closeBundle() {
      console.log('Written.');
      await new Promise((resolve) => setTimeout(resolve, 600_000));
    } }] };`,
  });
  const child = start();
  let out = '';
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  await expect.poll(() => out, { timeout: 30_000 }).toContain('Written.');
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(await built()).toEqual(files);

  await write({ 'web/vite.config.ts': 'export default {};' });
  expect(await build()).toEqual(BUILT);
  const { 'index.html': page, ...others } = await built();
  expect(others[scriptOf(page)]).toContain('two');
  expect(await readdir(join(root, 'web/.build'))).toEqual([]);
});

it('two at once: one builds, the other waits for it', async () => {
  const both = await Promise.all([build(start()), build(start())]);
  expect(both.map(({ code, err }) => [code, err])).toEqual([
    [0, ''],
    [0, ''],
  ]);
  expect(both.map(({ out }) => out).sort()).toEqual(['', BUILT.out]);
  const files = await built();
  expect(files[scriptOf(files['index.html'])]).toContain('production');
});

it('builds nothing where there are no sources, whether or not there is a build', async () => {
  await build();
  const files = await built();
  for (const source of ['src', 'public', 'index.html', 'vite.config.ts']) {
    await rm(join(root, 'web', source), { recursive: true });
  }
  expect(await build()).toEqual(NOTHING_DONE);
  expect(await built()).toEqual(files);
  await rm(dist, { recursive: true });
  expect(await build()).toEqual({ code: 0, out: expect.stringContaining('There is no explorer to build'), err: '' });
});

it('needs no library while there is nothing to build', async () => {
  await build();
  const files = await built();
  const copy = join(root, 'copy');
  await cp(join(ROOT, 'scripts'), copy, { recursive: true });
  await rm(join(root, 'node_modules'));
  expect(await build(start(join(copy, 'build-web.mjs')))).toEqual(NOTHING_DONE);
  expect(await built()).toEqual(files);
});
