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
  describe.each(['ja', 'en'] as const)('in %s', (language) => {
    it.each([DESK, PHONE])('%i pixels wide', async (width) => {
      const { page, sent } = await openPage(path, { language, width });
      await page.getByText(loaded[language]).filter({ visible: true }).first().waitFor();
      expect(sent.length, sent.join(', ')).toBeLessThanOrEqual(2);
      expect(await page.title()).toSatisfy((text: string) => text.startsWith(title[language]), title[language]);
      expect(await page.title()).toSatisfy((text: string) => text.endsWith(` | ${SITE[language]}`), SITE[language]);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);

      await expectAccessible(page);
      const light = await background(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expect.poll(() => background(page), { timeout: 10_000 }).not.toBe(light);
      await expectAccessible(page);

      for (const wide of [width, NARROWEST]) {
        await page.setViewportSize({ width: wide, height: 844 });
        expect(await overflow(page), `pixels too many at ${wide}`).toBe(0);
      }
    });
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
