import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { openPage } from './support/page.ts';
import { views } from './views.ts';

const SITE = { ja: '施策グラフ', en: 'Shisaku Graph' };
const DESK = 1280;
const PHONE = 390;
const NARROWEST = 360;

/** By how many pixels the page is wider than its window. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const background = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

// One load of a page serves all that can be seen of it: the colours follow the system's at once, as they do for a visitor.
describe.each(views)('$name', ({ path, loaded, title }) => {
  it.each(['ja', 'en'] as const)('in %s, light and dark, on a desk and on a telephone', async (language) => {
    const { page, sent } = await openPage(path, { language, width: DESK });
    const text = page.getByText(loaded[language]).filter({ visible: true }).first();
    await text.waitFor();
    expect(sent.length, sent.join(', ')).toBeLessThanOrEqual(2);
    expect(await page.title()).toSatisfy((text: string) => text.startsWith(title[language]), title[language]);
    expect(await page.title()).toSatisfy((text: string) => text.endsWith(` | ${SITE[language]}`), SITE[language]);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);

    await expectAccessible(page);
    const light = await background(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => background(page)).not.toBe(light);
    await expectAccessible(page);
    expect(await overflow(page), `pixels too many at ${DESK}`).toBe(0);

    for (const width of [PHONE, NARROWEST]) {
      await page.setViewportSize({ width, height: 844 });
      await text.waitFor();
      expect(await overflow(page), `pixels too many at ${width}`).toBe(0);
    }
    await expectAccessible(page);
  });

  it('says so when the server is away, and comes back by keyboard', async () => {
    const { page } = await openPage(path, {
      prepare: (page) => page.route('**/graphql', (route) => route.abort('failed')),
      expected: [/^failed request: POST .*\/graphql/],
    });
    const retry = page.getByRole('alert').getByRole('button', { name: 'もう一度読み込む' });
    await retry.waitFor();
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.title()).toMatch(/ \| 施策グラフ$/);
    await page.unroute('**/graphql');
    await retry.press('Enter');
    await page.getByText(loaded.ja).filter({ visible: true }).first().waitFor();
    expect(await page.title()).toContain(title.ja);
    expect(await page.locator('main:focus, main :focus').count()).toBe(1);
  });
});
