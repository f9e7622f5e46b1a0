import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));
const WEB = fileURLToPath(new URL('../web/src', import.meta.url));

/** One way through the house: a folder may import from itself and from those before it. */
const LAYERS = ['source', 'parser', 'model', 'store', 'loaders', 'schema', 'server'];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
  .map((file) => ({ file, text: readFileSync(resolve(SRC, file), 'utf8') }));

/** The files of src that a file imports, as paths below src. */
function importsOf({ file, text }: { file: string; text: string }): string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path]) =>
    relative(SRC, resolve(SRC, dirname(file), path ?? '')),
  );
}

const layerOf = (path: string): number => LAYERS.indexOf(path.split('/')[0] ?? '');

it('knows every folder of src', () => {
  const folders = new Set(files.map(({ file }) => file.split('/')).flatMap(([folder, rest]) => (rest ? [folder] : [])));
  expect([...folders].sort()).toEqual([...LAYERS].sort());
});

it('imports go only towards the source text', () => {
  const wrong = files.flatMap((file) =>
    layerOf(file.file) < 0
      ? []
      : importsOf(file)
          .filter((path) => layerOf(path) < 0 || layerOf(path) > layerOf(file.file))
          .map((path) => `${file.file} → ${path}`),
  );
  expect(wrong).toEqual([]);
  expect(files.flatMap(importsOf).length).toBeGreaterThan(200);
});

it('config.ts alone reads the environment, and only main.ts imports it', () => {
  expect(files.filter(({ text }) => /process\.env/.test(text)).map(({ file }) => file)).toEqual(['config.ts']);
  expect(files.filter((file) => importsOf(file).includes('config.ts')).map(({ file }) => file)).toEqual(['main.ts']);
});

it('the parser and the model know nothing of storage, GraphQL or HTTP', () => {
  const libraries = files
    .filter(({ file }) => layerOf(file) >= 0 && layerOf(file) <= layerOf('model'))
    .flatMap(({ text }) => [...text.matchAll(/from '([^.'][^']*)'/g)].map(([, name]) => name));
  expect([...new Set(libraries)].sort()).toEqual([
    'encoding-japanese',
    'node:buffer',
    'node:crypto',
    'node:path',
    'temporal-polyfill/full',
  ]);
});

it('the explorer sees GraphQL and nothing else: it imports nothing from the server, and only its client fetches', () => {
  const explorer = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => ({ file, text: readFileSync(resolve(WEB, file), 'utf8') }));
  const outside = explorer.flatMap(({ file, text }) =>
    [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)]
      .map(([, path]) => relative(WEB, resolve(WEB, dirname(file), path ?? '')))
      .filter((path) => path.startsWith('..'))
      .map((path) => `${file} → ${path}`),
  );
  expect(outside).toEqual([]);
  expect(explorer.filter(({ text }) => /\bfetch\(|XMLHttpRequest|WebSocket|EventSource/.test(text))).toEqual([]);
  expect(explorer.length).toBeGreaterThan(50);
});

it('what every page of the explorer loads at once has none of its heavy libraries', () => {
  const heavy = /from '(d3-[a-z]+|@visx\/[a-z]+|react-aria-components|papaparse|budoux)'/;
  const entry = readdirSync(WEB, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(app|api|ui)\/|^[a-z]+\.tsx$/.test(file),
  );
  expect(entry.filter((file) => /\.tsx?$/.test(file) && heavy.test(readFileSync(resolve(WEB, file), 'utf8')))).toEqual(
    [],
  );
  expect(entry.length).toBeGreaterThan(20);
});
