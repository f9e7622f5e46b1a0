import { expect, inject, it } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { ask } from './support/ask.ts';
import { openPage } from './support/page.ts';

const WORD = '暗号';

/** The part of an address behind the host, as people read it. */
const addressOf = (url: string) => decodeURIComponent(url.replace(/^https?:\/\/[^/]+/, ''));

it('is reached by the slash, finds as one types, and leads by keyboard to what it found', async () => {
  const { page, sent } = await openPage('/documents');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Slash');
  const box = page.getByRole('combobox');
  await box.waitFor();
  sent.length = 0;
  // At once, as an input method hands it over: letters that come apart on a busy machine are asked for apart.
  await page.keyboard.insertText(WORD);
  const options = page.getByRole('option').filter({ has: page.locator('mark') });
  await options.first().waitFor();
  expect(sent).toEqual(['Suggest']);
  expect(await page.getByRole('group').count()).toBeGreaterThan(1);
  for (const text of await options.locator('mark').allTextContents()) expect(text).toContain(WORD);
  // React Aria hides the rest of the page from screen readers while the list is open; the focus cannot get there.
  await expectAccessible(page, 'search');
  await expectAccessible(page, '[role=listbox]');

  await page.keyboard.press('ArrowDown');
  const name = (await page.locator('[role=option][data-focused]').textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).not.toContain('/documents');
  // The address changes before the page does.
  const heading = page.getByRole('heading', { level: 1 }).filter({ hasNotText: '文書' });
  await heading.waitFor();
  expect(name).toContain(await heading.textContent());
});

it('keeps what was typed before the list of results was there', async () => {
  const { page } = await openPage('/documents', {
    // Whoever types at once is faster than the network.
    prepare: (page) =>
      page.route(/combo-.*\.js$/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        await route.continue();
      }),
  });
  await page.getByRole('searchbox').click();
  await page.keyboard.type('IPv');
  await page.getByRole('combobox').waitFor();
  await page.keyboard.type('6');
  await page.getByRole('option').filter({ hasText: 'IPv6' }).first().waitFor();
  expect(await page.getByRole('combobox').inputValue()).toBe('IPv6');
});

it('leads to all results by Enter; the address restores them; Back leads back', async () => {
  const { page } = await openPage('/documents', { language: 'en' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Slash');
  await page.keyboard.type(WORD);
  await page.keyboard.press('Enter');
  await expect.poll(() => addressOf(page.url())).toBe(`/search?q=${WORD}`);
  await page.getByRole('heading', { name: /^Measures/ }).waitFor();
  const found = await page.locator('main').innerText();

  await page.reload();
  await page.getByRole('heading', { name: /^Measures/ }).waitFor();
  expect(await page.locator('main').innerText()).toBe(found);
  expect(await page.getByRole('searchbox').inputValue()).toBe(WORD);

  await page.goBack();
  await expect.poll(() => addressOf(page.url())).toBe('/documents');
  await expect.poll(() => page.getByRole('searchbox').or(page.getByRole('combobox')).inputValue()).toBe('');
});

it('closes the list by Escape and keeps the words; a search from the results leads the keyboard to them', async () => {
  const { page } = await openPage('/search?q=情報');
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await page.keyboard.press('Slash');
  const box = page.getByRole('combobox');
  await box.waitFor();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(WORD);
  await page.getByRole('option').filter({ hasText: WORD }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  expect(await box.inputValue()).toBe(WORD);

  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: `「${WORD}」の検索結果` }).waitFor();
  expect(await page.locator('main:focus').count()).toBe(1);
});

it('says the number of a measure without a name once', async () => {
  const { document } = await ask<{ document: { measures: { edges: { node: { number: number; label: string } }[] } } }>(
    `query ($slug: String!) { document(slug: $slug) {
       measures(first: 1, filter: { nameOrigin: [ABSENT] }) { edges { node { number label } } } } }`,
    { slug: inject('samples').document },
  );
  const [nameless] = document.measures.edges.map(({ node }) => node);
  if (!nameless) throw new Error('The document names all of its measures.');
  const { number, label } = nameless;
  const { page } = await openPage(`/search?q=${number}&type=MEASURE`);
  await page.getByRole('link', { name: `${number} ${label}` }).waitFor();
  expect(await page.getByRole('link', { name: `${number} ${number} ` }).count()).toBe(0);
});

it('pages through all things of one kind', async () => {
  const { page, sent } = await openPage('/search?q=情報');
  const more = page.getByRole('link', { name: /件すべてを見る/ }).first();
  const count = Number(/\d+/.exec((await more.textContent()) ?? '')?.[0]);
  await more.click();
  const names: string[] = [];
  const items = page.locator('main ol a');
  for (;;) {
    await items.first().waitFor();
    names.push(...(await items.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))));
    const next = page.getByRole('link', { name: '次へ' });
    if ((await next.count()) === 0) break;
    sent.length = 0;
    const before = await items.first().getAttribute('href');
    await next.click();
    await expect.poll(() => items.first().getAttribute('href')).not.toBe(before);
    expect(sent).toEqual(['SearchOfType']);
  }
  expect(names.length).toBe(count);
  expect(new Set(names).size).toBe(count);
});

it('says what to do when nothing is found, and when nothing was asked', async () => {
  const { page } = await openPage('/search?q=存在しない言葉', { language: 'en', scheme: 'dark' });
  await page.getByText('Nothing found for “存在しない言葉”').waitFor();
  await expectAccessible(page);
  await page.goto(page.url().replace(/\?.*/, ''));
  await page.getByText(/Full text over the names of measures/).waitFor();
});

it('says what is wrong with a query that the API refuses', async () => {
  const words = Array.from({ length: 21 }, (_, place) => `a${place}`).join(' ');
  const { page } = await openPage(`/search?q=${encodeURIComponent(words)}`);
  await page
    .getByRole('alert')
    .getByText(/at most 20/i)
    .waitFor();
});

it('leads on from a place that the results do not have', async () => {
  const { page } = await openPage('/search?q=情報&type=MEASURE&after=xyz', { language: 'en' });
  await page.getByRole('alert').getByRole('link', { name: 'Show the first page' }).click();
  await page.getByRole('heading', { level: 2, name: /^Measures/ }).waitFor();
  expect(addressOf(page.url())).toBe('/search?q=情報&type=MEASURE');
});

it('never shows results of one kind, or of other words, as those of another', async () => {
  const { page } = await openPage('/search?q=情報&type=MEASURE');
  const first = page.locator('main ol a').first();
  await first.waitFor();
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/graphql', async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole('link', { name: /すべての種類の結果/ }).click();
  await page.getByRole('status', { name: '読み込み中' }).waitFor();
  expect(await first.count()).toBe(0);
  answer();
  await page.getByRole('heading', { level: 2, name: /^見出し/ }).waitFor();
});

it('keeps the language that a link asks for, until another is chosen', async () => {
  const { page } = await openPage('/search?q=暗号&lang=en');
  await page.getByRole('heading', { level: 1, name: 'Results for “暗号”' }).waitFor();
  expect(addressOf(page.url())).toBe('/search?q=暗号');
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Results for “暗号”' }).waitFor();
  await page.getByRole('button', { name: '日本語に切り替える' }).click();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: '「暗号」の検索結果' }).waitFor();
});
