import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { ask } from './support/ask.ts';
import { openPage } from './support/page.ts';

const { document, measure, ministry } = inject('samples');

const FACTS = `{
  document(slug: "${document}") {
    title
    named: measure(number: 156) { ...Facts }
    nameless: measure(number: 57) { ...Facts }
    pointing: measure(number: 31) { ...Facts }
    relisted: measure(number: 62) { ...Facts }
  }
}
fragment Facts on Measure {
  id number name
  source { lineStart quote }
  status { meaning }
  ministries { name members { nameEn } }
  progressNotes { text source { quote } dates { from to } mentions { surface } }
  references { note { id } to { ... on Measure { id number name } } }
  relistings { source { lineStart } }
  related(first: 10) { edges { reasons { detail } } }
}`;

interface Facts {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly source: { readonly lineStart: number; readonly quote: string };
  readonly status: { readonly meaning: string };
  readonly ministries: readonly { readonly name: string; readonly members: readonly { readonly nameEn: string }[] }[];
  readonly progressNotes: readonly {
    readonly text: string;
    readonly source: { readonly quote: string };
    readonly dates: readonly object[];
    readonly mentions: readonly object[];
  }[];
  readonly references: readonly { readonly note: object | null; readonly to: Facts }[];
  readonly relistings: readonly { readonly source: { readonly lineStart: number } }[];
  readonly related: { readonly edges: readonly { readonly reasons: readonly { readonly detail: string }[] }[] };
}

type Named = 'named' | 'nameless' | 'pointing' | 'relisted';

const { title, named, nameless, pointing, relisted } = (
  await ask<{ document: Record<Named, Facts> & { title: string } }>(FACTS)
).document;
const pathOf = ({ id }: { id: string }) => `/measures/${encodeURIComponent(id)}`;
const notes = (page: Page) => page.getByRole('region', { name: '進捗状況' });
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

describe('what the document says', () => {
  it('is there by one request: name, state, ministries, notes, related measures with their reasons', async () => {
    const { page, sent } = await openPage(pathOf(named));
    await page.getByRole('heading', { level: 1, name: named.name }).waitFor();
    expect(await page.title()).toMatch(new RegExp(`^${named.number} ${named.name}`));
    await page.getByText(named.status.meaning).waitFor();
    for (const { name } of named.ministries) await page.locator('dl').getByRole('link', { name }).waitFor();
    const texts = await notes(page).locator('li p:first-child').allInnerTexts();
    expect(texts).toEqual(named.progressNotes.map(({ text }) => text));
    for (const { reasons } of named.related.edges) {
      for (const { detail } of reasons) await page.getByText(detail, { exact: true }).first().waitFor();
    }
    expect(sent).toEqual(['Measure']);
  });

  it('has every date and name of its notes as a link, those within the words of another below', async () => {
    const { page } = await openPage(pathOf(named));
    await notes(page).waitFor();
    const marks = named.progressNotes.flatMap(({ dates, mentions }) => [...dates, ...mentions]);
    expect(await notes(page).getByRole('link').count()).toBe(marks.length);
    await page.getByText('本文中で重なるもの：').waitFor();
    expect(marks.length).toBeGreaterThan(0);
  });

  it('says of a date what it means, and leads to the measures of that time', async () => {
    const { page } = await openPage(pathOf(nameless));
    const date = notes(page).getByRole('link', { name: '今年度中' });
    expect(await date.getAttribute('title')).toBe('2007年4月1日～2008年3月31日／時制：予定／報告の対象年度から補完');
    await date.click();
    await expect.poll(() => page.url()).toContain('/measures?from=2007-04-01&to=2008-03-31');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /ア\)/ }).waitFor();
  });

  it('leads from a measure to the one that it points at, and back by what refers to it', async () => {
    const target = pointing.references.find(({ note }) => note)?.to;
    if (!target) throw new Error('The measure points at nothing.');
    const { page } = await openPage(pathOf(pointing));
    await notes(page).locator(`a[title^="施策${target.number}"]`).click();
    await page.getByRole('heading', { level: 1, name: target.name }).waitFor();
    await page.getByRole('region', { name: '再掲と参照' }).getByRole('link', { name: pointing.name }).click();
    await page.getByRole('heading', { level: 1, name: pointing.name }).waitFor();
  });

  it('tells where a name comes from, and what is missing', async () => {
    const { page } = await openPage(pathOf(relisted));
    const line = relisted.relistings[0]?.source.lineStart;
    await page.getByRole('link', { name: `${line}行目を見る` }).click();
    await expect.poll(() => page.url()).toMatch(new RegExp(`/documents/${document}\\?.*line=${line}`));
    await page.goto(new URL(pathOf(nameless), page.url()).href);
    await page.getByText('原文から施策名が失われており').waitFor();
  });

  it('shows who is behind a collective name when asked', async () => {
    const { page } = await openPage(pathOf(nameless), { language: 'en', scheme: 'dark', width: 390 });
    const [member] = nameless.ministries.flatMap(({ members }) => members);
    if (!member) throw new Error('None of its ministries is a collective.');
    const link = page.getByRole('link', { name: member.nameEn });
    expect(await link.count()).toBe(0);
    await page.getByText(/ministries in it/).click();
    await link.waitFor();
    await expectAccessible(page);
  });
});

describe('the source beside it', () => {
  it('has the line with its number, and marks what a field was read from, by keyboard alone', async () => {
    const { page } = await openPage(pathOf(nameless));
    const source = page.getByRole('region', { name: '原文' });
    const line = source.locator(`#line-${nameless.source.lineStart}`);
    expect((await line.locator('p').textContent())?.trim()).toBe(nameless.source.quote);
    expect(await line.locator('mark[data-active]').count()).toBe(0);
    await page.getByRole('button', { name: '原文で示す：進捗状況1' }).focus();
    await page.keyboard.press('Enter');
    expect(await line.locator('mark[data-active]').textContent()).toBe(nameless.progressNotes[0]?.source.quote);
  });

  it('marks the field that words of the source were read into', async () => {
    const { page } = await openPage(pathOf(named));
    await page.locator('mark[data-key="name"]').hover();
    await page.locator('[data-active]', { has: page.getByRole('heading', { level: 1 }) }).waitFor();
    await page.locator('mark[data-key="status"]').hover();
    await page.locator('dd [data-active]', { hasText: named.status.meaning }).waitFor();
  });

  it('comes with the remarks of the reader, repaired or not', async () => {
    const { page } = await openPage(pathOf(relisted));
    const remark = page.getByRole('listitem').filter({ hasText: '施策名の欠落' });
    await remark.getByText('修復済み').waitFor();
    await page.goto(new URL(pathOf(nameless), page.url()).href);
    await remark.waitFor();
    expect(await remark.getByText('修復済み').count()).toBe(0);
  });
});

describe('taking it along', () => {
  it('is cited with document, line, words and address', async () => {
    for (const [language, button, line] of [
      ['ja', '引用をコピー', `${named.source.lineStart}行目`],
      ['en', 'Copy citation', `line ${named.source.lineStart}`],
    ] as const) {
      const { page } = await openPage(pathOf(named), { language, context: clipboard });
      await page.getByRole('button', { name: button }).click();
      await page.getByRole('status').filter({ hasText: /\S/ }).waitFor();
      const text = await copied(page);
      for (const part of [title, line, named.name, named.source.quote]) expect(text).toContain(part);
      const address = text.split('\n').at(-1) ?? '';
      await page.goto(address);
      await page.getByRole('heading', { level: 1, name: named.name }).waitFor();
    }
  });

  it('gives the very query of this view, which runs as it is', async () => {
    const { page } = await openPage(pathOf(named), { context: clipboard });
    await page.getByRole('button', { name: 'GraphQLクエリをコピー' }).click();
    await page.getByRole('status').filter({ hasText: /\S/ }).waitFor();
    const { node } = await ask<{ node: Facts }>(await copied(page));
    expect(node).toMatchObject({ __typename: 'Measure', id: named.id, number: named.number });
    expect(node.source.quote).toBe(named.source.quote);
  });

  it('leads to the graph around it', async () => {
    const { page } = await openPage(pathOf(named));
    const link = page.getByRole('link', { name: 'グラフで見る' });
    const address = new URL((await link.getAttribute('href')) ?? '', page.url());
    expect(address.pathname).toBe('/graph');
    expect(address.searchParams.get('of')).toBe(named.id);
  });

  it('prints what it says, its source and how to cite it, and nothing to press', async () => {
    const { page } = await openPage(pathOf(named));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.emulateMedia({ media: 'print' });
    for (const text of [named.name, named.status.meaning, '引用']) {
      expect(await page.getByText(text, { exact: true }).first().isVisible()).toBe(true);
    }
    expect(await page.locator(`#line-${named.source.lineStart}`).isVisible()).toBe(true);
    expect(await page.getByRole('button').count()).toBe(0);
  });
});

describe('an address of nothing', () => {
  it.each([
    ['cut short', measure.slice(0, 8)],
    ['of a thing that is no measure', encodeURIComponent(ministry)],
  ])('says so: %s', async (_, id) => {
    const { page } = await openPage(`/measures/${id}`);
    await page.getByRole('heading', { name: '見つかりません' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: '概要へ' }).waitFor();
  });
});

it('says so when nothing can be copied', async () => {
  const { page } = await openPage(`/measures/${encodeURIComponent(measure)}`, {
    // As without HTTPS.
    prepare: (page) =>
      page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined })),
  });
  await page.getByRole('button', { name: '引用をコピー' }).click();
  await page.getByText('コピーできませんでした').waitFor();
});
