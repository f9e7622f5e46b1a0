import { expect, inject, it } from 'vitest';
import { ask } from './support/ask.ts';
import { openPage } from './support/page.ts';

const { ministry, entity } = inject('samples');

interface Facts {
  readonly node: {
    readonly name: string;
    readonly nameEn: string;
    readonly measures: {
      readonly totalCount: number;
      readonly facets: { readonly byStatus: readonly { count: number }[] };
    };
    readonly worksWith: readonly { readonly count: number }[];
  };
}

const facts = () =>
  ask<Facts>(
    `query ($id: ID!) { node(id: $id) { ... on Ministry { name nameEn worksWith(first: 1) { count }
       measures { totalCount facets { byStatus { count } } } } } }`,
    { id: ministry },
  );

it('lists the ministries that documents name, each with its measures', async () => {
  const { page } = await openPage('/ministries');
  const { node } = await facts();
  const row = page.getByRole('row', { name: node.name, exact: false }).first();
  await row.getByRole('link', { name: String(node.measures.totalCount), exact: true }).click();
  await expect.poll(() => decodeURIComponent(page.url())).toContain(`/measures?ministry=${node.name}`);
});

it('shows a ministry: status, headings, partners, each leading to just these measures', async () => {
  const { node } = await facts();
  const { page, sent } = await openPage(`/ministries/${encodeURIComponent(ministry)}`);
  await page.getByRole('heading', { level: 1, name: node.name }).waitFor();
  expect(sent).toEqual(['Ministry']);

  const counts = page.getByRole('region', { name: /担当施策 \d+件の状況/ }).getByRole('link');
  const shown = (await counts.allTextContents()).map((text) => Number.parseInt(text, 10));
  expect(shown).toEqual(node.measures.facets.byStatus.map(({ count }) => count));

  const partner = page
    .getByRole('region', { name: '共同で担当する府省庁' })
    .getByRole('link', { name: /^\d+件$/ })
    .first();
  expect(await partner.textContent()).toBe(`${node.worksWith[0]?.count}件`);
  await partner.click();
  await page.getByText(`${node.worksWith[0]?.count}件`).first().waitFor();
  expect(decodeURIComponent(page.url())).toContain('together=true');
});

it('has an address without slashes in IDs, and takes IDs as the API gives them', async () => {
  const { page } = await openPage('/ministries');
  const links = page.getByRole('rowheader').getByRole('link');
  await links.first().waitFor();
  const paths = await links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  for (const path of paths) expect(path).toMatch(/^\/ministries\/[\w-]+$/);
  await links.first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(paths).toContain(new URL(page.url()).pathname);
});

it('calls ministries by their English names in English, and documents’ own names in Japanese', async () => {
  const { node } = await facts();
  const { page } = await openPage(`/ministries/${encodeURIComponent(ministry)}`, { language: 'en' });
  await page.getByRole('heading', { level: 1, name: node.nameEn }).waitFor();
  await page.getByRole('button', { name: '日本語に切り替える' }).click();
  await page.getByRole('heading', { level: 1, name: node.name }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('ja');
});

it('shows a thing that texts name, wherever they name it', async () => {
  const { node } = await ask<{ node: { name: string; mentions: { totalCount: number } } }>(
    'query ($id: ID!) { node(id: $id) { ... on Entity { name mentions { totalCount } } } }',
    { id: entity },
  );
  const { page } = await openPage(`/entities/${encodeURIComponent(entity)}`);
  await page.getByRole('heading', { level: 1, name: node.name }).waitFor();
  const quotes = page.locator('blockquote');
  expect(await quotes.count()).toBe(Math.min(30, node.mentions.totalCount));
  expect(await quotes.locator('mark').count()).toBe(await quotes.count());
});

it('says so when nothing is at an address', async () => {
  const gone = Buffer.from('Ministry:存在しない省').toString('base64');
  const { page } = await openPage(`/ministries/${encodeURIComponent(gone)}`);
  await page.getByRole('heading', { name: '見つかりません' }).waitFor();
  await page.goto(new URL('/nowhere', page.url()).href);
  await page.getByText('このアドレスにはページがありません。').waitFor();
});

it.each([
  ['/ministries', '内閣官房'],
  ['/documents', '施策 159件'],
])('leads on from a place that the list of %s does not have', async (path, first) => {
  const { page } = await openPage(`${path}?after=xyz`);
  await page.getByRole('alert').getByRole('link', { name: '最初のページを表示' }).click();
  await page.getByRole('link', { name: first }).waitFor();
  expect(new URL(page.url()).search).toBe('');
});
