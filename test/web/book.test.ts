import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { openPage, type PageOptions } from './support/page.ts';

const { document: slug } = inject('samples');
const book = `/documents/${slug}`;

interface Line {
  readonly number: number;
  readonly text: string;
  readonly role: string;
  readonly diagnostics: readonly { readonly severity: string }[];
}

/** The lines of the document as the API has them. */
async function readLines(): Promise<readonly Line[]> {
  const query = `{ document(slug: "${slug}") { lines(from: 1, to: 500) { number text role diagnostics { severity } } } }`;
  const response = await fetch(new URL('graphql', inject('explorer')), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()).data.document.lines;
}

const lines = await readLines();
const numbersOf = (role: string) => lines.filter((line) => line.role === role).map(({ number }) => number);
const first = (role: string): number => {
  const [number] = numbersOf(role);
  if (!number) throw new Error(`The document has no line of the role ${role}.`);
  return number;
};

const entry = (page: Page, line: number) => page.locator(`[data-line="${line}"]`);
const target = (page: Page) => page.locator('[data-line][aria-current="location"]');
const topOf = async (page: Page, line: number) => Math.round((await entry(page, line).boundingBox())?.y ?? Number.NaN);
const shownLines = (page: Page) =>
  page.locator('[data-line]').evaluateAll((all) => all.map((one) => Number((one as HTMLElement).dataset.line)));

/**
 * A page whose first request asks for fewer lines: a long document without one. `release` lets its further requests
 * pass.
 */
const narrowed = (stretch: { from?: number; to?: number }, release?: () => Promise<void>): PageOptions => ({
  prepare: (page) =>
    page.route('**/graphql', async (route) => {
      const body = route.request().postDataJSON();
      if (body.operationName === 'Book') {
        return route.continue({ postData: { ...body, variables: { ...body.variables, ...stretch } } });
      }
      await release?.();
      await route.continue();
    }),
});

describe('the text', () => {
  it('is one request, in reading order, without furniture', async () => {
    const { page, sent } = await openPage(book);
    await entry(page, first('MEASURE')).waitFor();
    expect(sent).toEqual(['Book']);
    const shown = await shownLines(page);
    expect(shown).toEqual([...shown].sort((a, b) => a - b));
    const wanted = lines.filter(({ role, diagnostics }) =>
      ['BLANK', 'TABLE_HEADER', 'NUMBER'].includes(role) ? diagnostics.length > 0 : role !== 'LEGEND',
    );
    expect(shown).toEqual(expect.arrayContaining(wanted.map(({ number }) => number)));
    expect(shown.filter((number) => lines[number - 1]?.role === 'BLANK')).toEqual([]);
    await page.getByRole('region', { name: '凡例' }).waitFor();
  });

  it('leads from a row that lists a measure again to the first place', async () => {
    const { page } = await openPage(book);
    const row = entry(page, first('RELISTING'));
    await row.getByRole('link', { name: /行目$/ }).last().click();
    await expect.poll(() => page.url()).toMatch(/\?line=\d+$/);
    expect(await target(page).count()).toBe(1);
    const line = Number(new URL(page.url()).searchParams.get('line'));
    expect(lines[line - 1]?.role).toBe('MEASURE');
    // There, a link leads to the row again.
    await target(page)
      .getByRole('link', { name: `${first('RELISTING')}行目`, exact: true })
      .click();
    await expect.poll(() => target(page).getAttribute('data-line')).toBe(String(first('RELISTING')));
  });

  it('has a repeated heading as a link to the heading', async () => {
    const { page } = await openPage(book);
    const headings = numbersOf('HEADING');
    const texts = headings.map((number) => lines[number - 1]?.text);
    const again = headings.find((_, place) => texts.indexOf(texts[place]) < place && texts[place]?.startsWith('第'));
    if (!again) throw new Error('The document repeats no heading.');
    await entry(page, again)
      .getByRole('link', { name: /見出しの繰り返し/ })
      .click();
    await target(page).getByRole('heading', { level: 2 }).waitFor();
    expect(await target(page).getAttribute('data-line')).toBe(String(headings[texts.indexOf(lines[again - 1]?.text)]));
  });
});

describe('a line', () => {
  const line = numbersOf('MEASURE')[80] ?? 0;

  it('is brought below the header, with the keyboard, and marked', async () => {
    const { page, sent } = await openPage(`${book}?line=${line}`);
    await target(page).waitFor();
    expect(sent).toEqual(['Book']);
    expect(await target(page).getAttribute('data-line')).toBe(String(line));
    const header = (await page.getByRole('banner').boundingBox())?.height ?? 0;
    expect(await topOf(page, line)).toBeGreaterThanOrEqual(Math.round(header));
    expect(await topOf(page, line)).toBeLessThan(450);
    await expect.poll(() => page.locator(':focus').getAttribute('data-line')).toBe(String(line));
  });

  it('is shown even if it is blank', async () => {
    const { page } = await openPage(`${book}?line=${first('BLANK')}`);
    await target(page).getByText('空行').waitFor();
  });

  it('is cited by its number, which does not move the text', async () => {
    const { page, sent } = await openPage(book);
    await entry(page, line).scrollIntoViewIfNeeded();
    const before = await topOf(page, line);
    await entry(page, line)
      .getByRole('link', { name: `${line}行目`, exact: true })
      .click();
    await expect.poll(() => page.url()).toMatch(new RegExp(`\\?line=${line}$`));
    await target(page).waitFor();
    expect(await topOf(page, line)).toBe(before);
    expect(sent).toEqual(['Book']);
  });

  it('beyond the end is told, with a way to the start', async () => {
    const { page, sent } = await openPage(`${book}?line=99999`, { language: 'en' });
    await page.getByText(`the document has ${lines.length}`).waitFor();
    await page.getByRole('link', { name: 'Read from the start' }).click();
    await entry(page, first('TITLE')).waitFor();
    // Lines that are not there yet are one request.
    expect(sent).toEqual(['Book', 'BookLines']);
  });
});

describe('a long document', () => {
  it('goes on as one reads', async () => {
    const { page, sent } = await openPage(book, narrowed({ to: 60 }));
    await entry(page, first('MEASURE')).waitFor();
    const last = numbersOf('MEASURE').at(-1) ?? 0;
    expect(await entry(page, last).count()).toBe(0);
    await page.getByRole('button', { name: '続きを読み込む' }).scrollIntoViewIfNeeded();
    await entry(page, last).waitFor({ state: 'attached' });
    expect(sent).toEqual(['Book', 'BookLines']);
    const shown = await shownLines(page);
    expect(new Set(shown).size).toBe(shown.length);
  });

  it('goes on upwards, and what is read stays where it is', async () => {
    const line = numbersOf('MEASURE')[120] ?? 0;
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { page, sent } = await openPage(
      `${book}?line=${line}`,
      narrowed({ from: line - 30 }, () => released),
    );
    await target(page).waitFor();
    await page.getByRole('button', { name: '前の部分を読み込む' }).scrollIntoViewIfNeeded();
    const [top = 0] = await shownLines(page);
    await expect.poll(() => sent).toEqual(['Book', 'BookLines']);
    const before = await topOf(page, top);
    release();
    await entry(page, first('TITLE')).waitFor({ state: 'attached' });
    expect(await topOf(page, top)).toBe(before);
    expect(before).toBeLessThan(900);
  });

  it('says when more cannot be loaded, and tries again', async () => {
    let down = true;
    const { page } = await openPage(book, {
      expected: [/^failed request: POST .*\/graphql/],
      prepare: (page) =>
        page.route('**/graphql', async (route) => {
          const { operationName, variables, ...rest } = route.request().postDataJSON();
          if (operationName === 'BookLines' && down) return route.abort('failed');
          const stretch = operationName === 'Book' ? { to: 60 } : {};
          await route.continue({ postData: { operationName, variables: { ...variables, ...stretch }, ...rest } });
        }),
    });
    await entry(page, first('MEASURE')).waitFor();
    const more = page.getByRole('button', { name: '続きを読み込む' });
    await more.scrollIntoViewIfNeeded();
    await page.getByRole('alert').waitFor();
    down = false;
    await more.click();
    await entry(page, numbersOf('MEASURE').at(-1) ?? 0).waitFor({ state: 'attached' });
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

describe('the contents', () => {
  it('mark the heading that is read', async () => {
    const headings = numbersOf('HEADING');
    const line = headings[10] ?? 0;
    const { page } = await openPage(`${book}?line=${line}`);
    const marked = page.getByRole('navigation', { name: '目次' }).locator('[aria-current="location"]');
    await expect.poll(() => marked.textContent()).toBe(lines[line - 1]?.text.trim());
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight }));
    await expect.poll(() => marked.textContent()).not.toBe(lines[line - 1]?.text.trim());
  });

  it('are walked by arrow keys alone', async () => {
    const { page } = await openPage(book);
    const links = page.getByRole('navigation', { name: '目次' }).getByRole('link');
    await links.first().focus();
    const chapters = await links.count();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => links.count()).toBeLessThan(chapters);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => links.count()).toBe(chapters);
    await page.keyboard.press('ArrowRight');
    const chosen = await page.locator(':focus').textContent();
    expect(chosen).toBe(await links.nth(1).textContent());
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await target(page).textContent())?.includes(chosen ?? '')).toBe(true);
    await expect.poll(() => page.locator(':focus').getAttribute('data-line')).toMatch(/^\d+$/);
  });

  it('are folded above the text on a narrow screen', async () => {
    const { page } = await openPage(book, { width: 390, height: 844, scheme: 'dark' });
    const contents = page.getByRole('navigation', { name: '目次' });
    const button = page.getByRole('button', { name: '目次' });
    await button.click();
    await contents.getByRole('link').nth(2).waitFor();
    await expectAccessible(page);
    await contents.getByRole('link').nth(2).click();
    await target(page).waitFor();
    expect(await contents.isVisible()).toBe(false);
  });
});

describe('the source text as it is', () => {
  it('shows every line word for word', async () => {
    const { page, sent } = await openPage(book);
    await entry(page, first('MEASURE')).waitFor();
    await page.getByRole('switch', { name: '原文のまま' }).click();
    await expect.poll(() => page.url()).toMatch(/\?raw=true$/);
    await expect.poll(() => page.locator('[data-line]').count()).toBe(lines.length);
    const texts = await page.locator('[data-line] > p[lang]').evaluateAll((all) => all.map((one) => one.textContent));
    expect(texts).toEqual(lines.map(({ text }) => text));
    expect(sent).toEqual(['Book']);
    await page.goBack();
    await entry(page, first('BLANK')).waitFor({ state: 'detached' });
  });

  it('is restored by its address, with the line', async () => {
    const { page } = await openPage(`${book}?line=${first('BLANK')}&raw=true`, { scheme: 'dark', language: 'en' });
    await target(page).getByText('Blank').waitFor();
    expect(await page.getByRole('switch').getAttribute('aria-checked')).toBe('true');
    await expectAccessible(page);
  });
});

describe('remarks', () => {
  const remarked = lines.filter(({ diagnostics }) => diagnostics.length > 0);

  it('stand beside their lines', async () => {
    const { page } = await openPage(book);
    const [line] = remarked.filter(({ role }) => role === 'MEASURE');
    const remark = entry(page, line?.number ?? 0).getByRole('list', { name: '読み取りの注記' });
    await remark.locator('summary').first().click();
    await expect.poll(() => remark.locator('p[lang="en"]').first().isVisible()).toBe(true);
    expect(await remark.getByRole('listitem').count()).toBe(line?.diagnostics.length);
  });

  it('are listed at the head, by severity, with the way to each', async () => {
    const { page, sent } = await openPage(book);
    await page.getByText(/読み取りの注記 \d+件/).click();
    const list = page.getByRole('region', { name: '読み取りの注記' });
    const severe = (severity: string) =>
      remarked.flatMap(({ diagnostics }) => diagnostics).filter((one) => one.severity === severity).length;
    await page.getByRole('button', { name: /^注意/ }).click();
    await expect.poll(() => list.getByRole('listitem').count()).toBe(severe('WARNING'));
    expect(severe('WARNING')).toBeLessThan(remarked.length);
    expect(sent).toEqual(['Book', 'BookRemarks', 'BookRemarks']);
    await expectAccessible(page);
    const link = list.getByRole('link').last();
    const line = Number.parseInt((await link.textContent()) ?? '', 10);
    await link.click();
    await expect.poll(() => target(page).getAttribute('data-line')).toBe(String(line));
    expect(remarked.map(({ number }) => number)).toContain(line);
  });
});

it('is found as it was left when one comes back from a measure', async () => {
  const { page, sent } = await openPage(book);
  const line = numbersOf('MEASURE')[100] ?? 0;
  await entry(page, line).scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  sent.length = 0;
  await entry(page, line).locator('a[href^="/measures/"]').click();
  await expect.poll(() => page.url()).toContain('/measures/');
  await entry(page, line).waitFor({ state: 'detached' });
  await page.goBack();
  await entry(page, line).waitFor();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
  expect(sent).not.toContain('Book');
});

it('is not found where there is no such document', async () => {
  const { page } = await openPage('/documents/nowhere');
  await page.getByText('見つかりません').first().waitFor();
});
