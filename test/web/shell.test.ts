import { expect, inject, it } from 'vitest';
import { openPage } from './support/page.ts';

const { document } = inject('samples');

it('is in Japanese unless somebody chose otherwise, and keeps the choice', async () => {
  const { page } = await openPage('/documents');
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await page.getByRole('heading', { level: 1, name: 'Documents' }).waitFor();
  expect(await page.title()).toBe('Documents | Shisaku Graph');
});

it('opens in the language that a link asks for', async () => {
  const { page } = await openPage('/documents?lang=en');
  await page.getByRole('heading', { level: 1, name: 'Documents' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});

it('goes through the colour schemes and keeps the choice', async () => {
  const { page } = await openPage('/documents', { scheme: 'light' });
  const background = () => page.evaluate(() => getComputedStyle(globalThis.document.body).backgroundColor);
  const light = await background();
  const button = page.getByRole('button', { name: /^配色/ });
  await button.click();
  expect(await button.getAttribute('aria-label')).toBe('配色: ライト');
  expect(await background()).toBe(light);
  await button.click();
  expect(await button.getAttribute('aria-label')).toBe('配色: ダーク');
  expect(await background()).not.toBe(light);
  const dark = await background();
  await page.reload();
  await button.waitFor();
  expect(await background()).toBe(dark);
});

it('leads to every page by keyboard, and reads a new page from its start', async () => {
  const { page } = await openPage('/documents');
  await page.getByRole('heading', { level: 1, name: '文書' }).waitFor();
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').textContent()).toBe('本文へ移動');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').evaluate((element) => element.closest('main') !== null)).toBe(true);

  for (const name of ['概要', '施策', '府省庁', 'グラフ', '文書']) {
    await page.getByRole('navigation', { name: '主なページ' }).getByRole('link', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator(':focus').getAttribute('id')).toBe('main');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(
      await page.getByRole('link', { name, exact: true, includeHidden: false }).first().getAttribute('aria-current'),
    ).toBe('page');
  }
});

it('breaks headings between phrases where the browser cannot do it by itself', async () => {
  const { page } = await openPage(`/documents/${encodeURIComponent(document)}`, {
    prepare: (page) =>
      page.addInitScript(() => {
        const supports = CSS.supports.bind(CSS);
        CSS.supports = (property: string, value?: string) =>
          property !== 'word-break' && (value === undefined ? supports(property) : supports(property, value));
      }),
  });
  const heading = page.getByRole('heading', { level: 1 });
  await heading.locator('wbr').first().waitFor({ state: 'attached' });
  expect(await heading.textContent()).toBe((await page.title()).split(' | ')[0]);
});

it('says what to do when the server does not answer, and goes on when it does', async () => {
  let down = true;
  const { page } = await openPage('/ministries', {
    language: 'en',
    prepare: (page) =>
      page.route('**/graphql', (route) => (down ? route.abort('connectionrefused') : route.continue())),
    expected: [/^failed request: POST .*\/graphql/],
  });
  await page.getByRole('alert').getByText('The server cannot be reached.', { exact: false }).waitFor();
  down = false;
  await page.getByRole('button', { name: 'Load again' }).click();
  await page.getByRole('table').waitFor();
});

it('says what to do when the code of a page cannot be loaded', async () => {
  const { page } = await openPage('/documents', {
    expected: [/^failed request: GET .*page/, /^console error: .*dynamically imported module/s],
  });
  await page.getByRole('heading', { level: 1, name: '文書' }).waitFor();
  await page.route(/\/(ministries\/page\.tsx|page-[\w-]+\.js)/, (route) => route.abort('connectionrefused'));
  await page.getByRole('link', { name: '府省庁' }).click();
  await page.getByRole('alert').getByRole('heading', { name: '表示できません' }).waitFor();
  expect(await page.getByRole('button', { name: 'もう一度読み込む' }).count()).toBe(1);
});
