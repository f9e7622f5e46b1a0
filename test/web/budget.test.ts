import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Bundle, bundleExplorer, packagesOf, WEB } from './support/bundle.ts';

/** Bytes of JavaScript, compressed by gzip, that a visitor waits for before the first page is drawn. */
const BUDGET = 180_000;

/** Libraries of single views and menus: graph, charts, widgets with a keyboard pattern, line breaks of headings. */
const FOR_LATER = /^(d3-|@visx\/|react-aria|react-stately|budoux)/;

/** What makes a browser ask another origin; names of XML namespaces do not. */
const ELSEWHERE =
  /(?:(?:src|href|srcset)\s*[=:]\s*|(?:url|import|fetch)\(\s*|@import\s+)["'`]?(?:https?:|wss?:)?\/\/[\w.-]+/g;

let bundle: Bundle;
beforeAll(async () => {
  bundle = await bundleExplorer();
});

const textOf = (file: Bundle['files'][number]): string => (file.type === 'chunk' ? file.code : String(file.source));

describe('the built explorer', () => {
  it('is the one that is served', async () => {
    const page = bundle.files.find(({ fileName }) => fileName === 'index.html');
    expect(page && textOf(page)).toBe(await readFile(join(WEB, 'dist/index.html'), 'utf8'));
  });

  it('starts with little', () => {
    // Without the texts of a language nothing is drawn, so the longer catalogue counts.
    const catalogues = bundle.later.filter(({ facadeModuleId }) =>
      /\/i18n\/(ja|en)\/index\.ts$/.test(facadeModuleId ?? ''),
    );
    expect(catalogues).toHaveLength(2);
    const size = ({ code }: { readonly code: string }) => gzipSync(code).length;
    const start = bundle.start.map(size).reduce((sum, bytes) => sum + bytes, 0);
    expect(start + Math.max(...catalogues.map(size))).toBeLessThanOrEqual(BUDGET);
  });

  it('leaves the libraries of single views for later', () => {
    expect(packagesOf(bundle.start).filter((name) => FOR_LATER.test(name))).toEqual([]);
    expect(packagesOf(bundle.later)).toEqual(
      expect.arrayContaining(['@visx/scale', 'budoux', 'd3-force', 'd3-zoom', 'react-aria']),
    );
  });

  it('asks no other origin', () => {
    const page = '<script src="https://a.example/x.js"></script><i style="background: url(//b.example/y)">';
    expect(page.match(ELSEWHERE)).toEqual(['src="https://a.example', 'url(//b.example']);
    expect(bundle.files.flatMap((file) => textOf(file).match(ELSEWHERE) ?? [])).toEqual([]);
  });
});
