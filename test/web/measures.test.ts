import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { ask } from './support/ask.ts';
import {
  chips,
  column,
  countOf,
  DONE,
  eventually,
  expectFound,
  openList,
  option,
  rows,
  state,
} from './support/measures.ts';

const { document: slug } = inject('samples');

describe('words', () => {
  it('are found while one types, the best first, without a step of history each', async () => {
    const { page } = await openList('/measures');
    const steps = await page.evaluate(() => history.length);
    await page.getByRole('searchbox', { name: 'この一覧を検索' }).pressSequentially('暗号');
    await expectFound(page, await countOf('{ text: "暗号" }'));
    expect(state(page).get('text')).toBe('暗号');
    expect(await page.evaluate(() => history.length)).toBe(steps);
    const { search } = await ask<{ search: { hits: { node: { number: number } }[] } }>(
      '{ search(query: "暗号", types: [MEASURE], first: 50) { hits { node { ... on Measure { number } } } } }',
    );
    expect((await column(page, 1)).map(Number)).toEqual(search.hits.map(({ node }) => node.number));
    expect(await page.getByLabel('並び順').inputValue()).toBe('');

    await page.getByRole('button', { name: '検索語：暗号', exact: false }).click();
    await expectFound(page, await countOf('{}'));
    expect(await page.getByRole('searchbox', { name: 'この一覧を検索' }).inputValue()).toBe('');
  });
});

it('leaves the keyboard where it is when a filter begins a new list', async () => {
  const { page } = await openList('/measures');
  await page.getByRole('link', { name: '次へ' }).click();
  await eventually(() => state(page).has('after')).toBe(true);
  const box = page.getByRole('searchbox', { name: 'この一覧を検索' });
  await box.pressSequentially('情報');
  await expectFound(page, await countOf('{ text: "情報" }'));
  expect(state(page).has('after')).toBe(false);
  expect(await box.evaluate((element) => element.matches(':focus'))).toBe(true);
});

describe('the list', () => {
  it('is sorted by its heads', async () => {
    const { page } = await openList('/measures');
    const head = page.getByRole('columnheader', { name: '番号' });
    await head.getByRole('button').click();
    await eventually(() => head.getAttribute('aria-sort')).toBe('ascending');
    await head.getByRole('button').click();
    await eventually(() => head.getAttribute('aria-sort')).toBe('descending');
    await eventually(async () => Number((await column(page, 1))[0])).toBeGreaterThan(100);
    const numbers = (await column(page, 1)).map(Number);
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    await page.getByLabel('並び順').selectOption({ label: '文書の順' });
    await eventually(() => state(page).size).toBe(0);
    expect(await head.getAttribute('aria-sort')).toBeNull();
  });

  it('is read page by page, each measure once, and back', async () => {
    const { page } = await openList('/measures');
    const all = await countOf('{}');
    const next = page.getByRole('link', { name: '次へ' });
    const seen = [...(await column(page, 1))];
    const [first] = seen;
    while (await next.count()) {
      const last = seen.at(-1);
      await next.click();
      await eventually(async () => (await column(page, 1))[0]).not.toBe(seen.at(-50));
      await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('results');
      seen.push(...(await column(page, 1)));
      expect(seen.at(-1)).not.toBe(last);
    }
    expect(new Set(seen).size).toBe(all);
    expect(seen).toHaveLength(all);
    await page.getByRole('link', { name: '最初へ' }).click();
    await eventually(async () => (await column(page, 1))[0]).toBe(first);
    expect(state(page).size).toBe(0);
  });

  it('stays, dimmed, while another is on its way', async () => {
    const { page } = await openList('/measures');
    const held: (() => void)[] = [];
    await page.route('**/graphql', (route) => {
      held.push(() => route.continue());
    });
    await option(page, DONE).check();
    await page.locator('[aria-busy=true]').waitFor();
    expect(await rows(page).count()).toBe(50);
    for (const release of held) release();
    await expectFound(page, await countOf('{ status: ["①"] }'));
    await page.locator('[aria-busy=false]').waitFor();
  });

  it('leads to its measures', async () => {
    const { page } = await openList('/measures');
    const name = page.getByRole('rowheader').first().getByRole('link');
    const words = await name.innerText();
    await name.click();
    await eventually(() => new URL(page.url()).pathname).toMatch(/^\/measures\/.+/);
    await page.getByRole('heading', { level: 1, name: words }).waitFor();
  });
});

describe('the keyboard alone', () => {
  /** What a screen reader would say first of where the keyboard is. */
  const focused = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const { activeElement: at } = document;
      return at?.getAttribute('aria-label') ?? at?.closest('label')?.textContent ?? at?.textContent ?? '';
    });
  async function tabTo(page: Page, name: RegExp): Promise<void> {
    for (let presses = 0; presses < 80; presses++) {
      await page.keyboard.press('Tab');
      if (name.test(await focused(page))) return;
    }
    throw new Error(`Nothing called ${name} can be reached by Tab.`);
  }

  it('filters, takes filters away, and sorts', async () => {
    const { page } = await openList('/measures');
    await tabTo(page, /①/);
    await page.keyboard.press('Space');
    await eventually(() => state(page).getAll('status')).toEqual(['①']);
    // The keyboard stays where it was.
    expect(await focused(page)).toContain('①');
    await tabTo(page, /^総務省/);
    await page.keyboard.press('Space');
    await eventually(() => chips(page).count()).toBe(3);

    await tabTo(page, /絞り込み「現時点の状況：①」を解除/);
    await page.keyboard.press('Enter');
    await eventually(() => state(page).has('status')).toBe(false);
    expect(await focused(page)).toContain('総務省');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await eventually(() => state(page).size).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('results');

    await tabTo(page, /^施策名$/);
    await page.keyboard.press('Enter');
    await eventually(() => state(page).get('sort')).toBe('name');
  });

  it('can pass over the facets', async () => {
    const { page } = await openList('/measures');
    await tabTo(page, /^絞り込みを飛ばして/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain('CSV');
  });
});

describe('as a file', () => {
  it('is all that the filter shows, in the language of the page', async () => {
    const { page, sent } = await openList('/measures', { language: 'en', context: { acceptDownloads: true } });
    sent.length = 0;
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`^measures_${slug}_\\d{4}-\\d{2}-\\d{2}\\.csv$`));
    const folder = await mkdtemp(join(tmpdir(), 'shisaku-csv-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await download.saveAs(join(folder, 'measures.csv'));
    const text = await readFile(join(folder, 'measures.csv'), 'utf8');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), { header: true });
    expect(errors).toEqual([]);
    const all = await countOf('{}');
    expect(data).toHaveLength(all);
    expect(sent).toEqual(Array.from({ length: Math.ceil(all / 100) }, () => 'MeasuresCsv'));
    expect(data[0]?.Ministries).toMatch(/^[A-Z]/);
    expect(data.every(({ URL: url }) => url?.startsWith(`${new URL(page.url()).origin}/measures/`))).toBe(true);
    await page.getByText(`${all} measures saved`).waitFor();
  });

  it('says so when it cannot be had', async () => {
    const { page } = await openList('/measures?status=①', { expected: [/^failed request: POST .*\/graphql/] });
    await page.route('**/graphql', (route) => route.abort('failed'));
    await page.getByRole('button', { name: 'CSVをダウンロード' }).click();
    await page.getByText('取得できませんでした').waitFor();
    expect(await rows(page).count()).toBeGreaterThan(0);
  });
});

describe('on a telephone', () => {
  it('filters in a dialog and lists cards', async () => {
    const { page } = await openList('/measures', { width: 390 });
    const open = page.getByRole('button', { name: /^絞り込み(（|$)/ });
    await open.click();
    const dialog = page.getByRole('dialog', { name: '絞り込み' });
    await dialog.getByRole('checkbox', { name: DONE }).check();
    const done = await countOf('{ status: ["①"] }');
    await dialog.getByRole('button', { name: `${done}件を表示` }).waitFor();
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await open.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await open.innerText()).toContain('1');
    expect(await page.getByRole('table').count()).toBe(0);
    await expectFound(page, done);
  });
});

it.each(['light', 'dark'] as const)('has no barriers when filtered, %s', async (scheme) => {
  const { page } = await openList('/measures?status=①&ministry=総務省&from=2007-04-01&text=情報', {
    scheme,
    language: 'en',
  });
  await expectAccessible(page);
});
