import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { openPage, type PageOptions } from './support/page.ts';

const { document: slug, entity } = inject('samples');

async function ask<Data>(query: string): Promise<Data> {
  const response = await fetch(new URL('graphql', inject('explorer')), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()).data;
}

/** Waits for what a visitor would wait for. */
const eventually = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: 15_000 });

/** Opens a list and waits until it is there. */
async function openList(path: string, options?: PageOptions) {
  const opened = await openPage(path, options);
  await opened.page.locator('#results').waitFor();
  return opened;
}

const countOf = async (filter: string): Promise<number> =>
  (await ask<{ measures: { totalCount: number } }>(`{ measures(first: 0, filter: ${filter}) { totalCount } }`)).measures
    .totalCount;

/** The head of the list, which says how many measures it has. */
const found = (page: Page) => page.locator('#results');
const expectFound = (page: Page, count: number) =>
  eventually(() => found(page).innerText()).toMatch(new RegExp(`(^|全)${count}件`));
const rows = (page: Page) => page.locator('tbody tr');
/** Texts of a column of the table. */
const column = (page: Page, place: number) => page.locator(`tbody tr > :nth-child(${place})`).allInnerTexts();
const option = (page: Page, name: RegExp) => page.getByRole('checkbox', { name });
const chips = (page: Page) => page.getByRole('list', { name: '適用中の絞り込み' }).getByRole('button');
/** How many measures a facet promises for a value. */
const promised = async (page: Page, name: RegExp): Promise<number> =>
  Number(
    /\d+$/.exec(
      await page
        .locator('label')
        .filter({ has: option(page, name) })
        .innerText(),
    )?.[0],
  );
const state = (page: Page) => new URL(page.url()).searchParams;

const DONE = /①/;
const SOUMU = /^総務省/;

describe('facets', () => {
  it('filter by one request, into the address, with what they promised', async () => {
    const { page, sent } = await openList('/measures');
    expect(sent).toEqual(['Measures']);
    const done = await promised(page, DONE);
    expect(done).toBe(await countOf('{ status: ["①"] }'));

    sent.length = 0;
    await option(page, DONE).check();
    await expectFound(page, done);
    expect(sent).toEqual(['Measures']);
    expect(state(page).getAll('status')).toEqual(['①']);
    expect((await column(page, 3)).every((status) => status.includes('①'))).toBe(true);
    expect(await rows(page).count()).toBe(Math.min(done, 50));
  });

  it('are counted in what the others leave, so that a choice can be widened', async () => {
    const { page } = await openList('/measures?status=①');
    await expectFound(page, await countOf('{ status: ["①"] }'));
    expect(await promised(page, /②/)).toBe(await countOf('{ status: ["②"] }'));
    const both = await promised(page, SOUMU);
    expect(both).toBe(await countOf('{ status: ["①"], ministry: { any: ["総務省"] } }'));

    const cabinet = await promised(page, /^内閣官房/);
    await option(page, SOUMU).check();
    await expectFound(page, both);
    expect(await promised(page, /^内閣官房/)).toBe(cabinet);
    expect(await promised(page, /②/)).toBe(await countOf('{ status: ["②"], ministry: { any: ["総務省"] } }'));
  });

  it('take ministries together, and collectives for their members', async () => {
    const { page } = await openList('/measures?ministry=総務省&ministry=警察庁');
    await expectFound(page, await countOf('{ ministry: { any: ["総務省", "警察庁"] } }'));
    await option(page, /すべてが担当/).check();
    await expectFound(page, await countOf('{ ministry: { all: ["総務省", "警察庁"] } }'));
    await option(page, /総称を/).check();
    await expectFound(page, await countOf('{ ministry: { all: ["総務省", "警察庁"], expand: true } }'));
    // One more of those who must answer together narrows the list: that is what its count says.
    const three = await promised(page, /^経済産業省/);
    await option(page, /^経済産業省/).check();
    await expectFound(page, three);
  });

  it('keep a chosen value that nothing is left of', async () => {
    const { page } = await openPage('/measures?ministry=法務省&text=ぬぬぬ');
    await page.getByText('条件に合う施策はありません').waitFor();
    expect(await option(page, /^法務省/).isChecked()).toBe(true);
    await page
      .getByRole('button', { name: /すべて解除/ })
      .last()
      .click();
    expect(state(page).size).toBe(0);
  });

  it('lead from chapters to what stands under them', async () => {
    const { page } = await openList('/measures');
    const facet = page.getByRole('group', { name: '章・節' });
    const chapters = await facet.getByRole('link').allInnerTexts();
    const [, chapter] = chapters;
    await facet.getByRole('link').nth(1).click();
    await expectFound(page, Number(/\d+$/.exec(chapter ?? '')?.[0]));
    await eventually(() => facet.getByRole('link').count()).toBeGreaterThan(chapters.length);
    // Those under it have as many as the chapter, which has no rows of its own.
    const under = await facet.locator('ul ul').first().getByRole('link').allInnerTexts();
    const sum = under.reduce((total, text) => total + Number(/\d+$/.exec(text)?.[0]), 0);
    await expectFound(page, sum);
    await facet.getByRole('link', { name: 'すべて' }).click();
    await eventually(() => state(page).size).toBe(0);
  });

  it('find dates in a period, and say when it is none', async () => {
    const { page } = await openList('/measures');
    await page.getByLabel('開始日').fill('2007-08-01');
    await eventually(() => state(page).get('from')).toBe('2007-08-01');
    await page.getByLabel('終了日').fill('2007-07-01');
    await page.getByText('終了日が開始日より前').waitFor();
    expect(state(page).get('to')).toBeNull();
    await page.getByLabel('終了日').fill('2007-08-31');
    await expectFound(page, await countOf('{ date: { from: "2007-08-01", to: "2007-08-31" } }'));
    const planned = await promised(page, /予定として/);
    await option(page, /予定として/).check();
    await expectFound(page, planned);
    expect(planned).toBe(await countOf('{ date: { from: "2007-08-01", to: "2007-08-31", sense: [PLANNED] } }'));
  });

  it('ask whether a measure is listed again', async () => {
    const { page } = await openList('/measures');
    await page.getByRole('radio', { name: /再掲あり/ }).check();
    await expectFound(page, await countOf('{ isRelisted: true }'));
    expect((await column(page, 6)).every((times) => Number(times) > 0)).toBe(true);
  });
});

describe('the address', () => {
  it('restores what it says, deep headings and entities by name', async () => {
    const { documents } = await ask<{
      documents: {
        edges: { node: { sections: { edges: { node: { id: string; depth: number; heading: string } }[] } } }[];
      };
    }>('{ documents { edges { node { sections(first: 100) { edges { node { id depth heading } } } } } } }');
    const deep = documents.edges[0]?.node.sections.edges.find(({ node }) => node.depth >= 3)?.node;
    if (!deep) throw new Error('The document has no heading so deep.');
    const { node } = await ask<{ node: { name: string } }>(
      `{ node(id: ${JSON.stringify(entity)}) { ... on Entity { name } } }`,
    );
    const params = new URLSearchParams({ section: deep.id, entity, relisted: 'no', sort: 'name', descending: 'true' });
    const { page } = await openList(`/measures?${params}`);
    await page.getByRole('button', { name: `章・節：${deep.heading}`, exact: false }).waitFor();
    await page.getByRole('button', { name: node.name, exact: false }).waitFor();
    await expectFound(
      page,
      await countOf(
        `{ section: [${JSON.stringify(deep.id)}], entity: [${JSON.stringify(entity)}], isRelisted: false }`,
      ),
    );
    expect(await page.getByRole('group', { name: '章・節' }).locator('[aria-current]').innerText()).toContain(
      deep.heading,
    );
    await page.getByRole('button', { name: deep.heading, exact: false }).click();
    await eventually(() => state(page).has('section')).toBe(false);
    expect(state(page).get('sort')).toBe('name');
  });

  it('goes back and forward through what was filtered', async () => {
    const { page } = await openList('/measures');
    const all = await countOf('{}');
    const done = await countOf('{ status: ["①"] }');
    const both = await countOf('{ status: ["①"], ministry: { any: ["総務省"] } }');
    await option(page, DONE).check();
    await expectFound(page, done);
    await option(page, SOUMU).check();
    await expectFound(page, both);
    await page.goBack();
    await expectFound(page, done);
    expect(await option(page, SOUMU).isChecked()).toBe(false);
    await page.goBack();
    await expectFound(page, all);
    await page.goForward();
    await page.goForward();
    await expectFound(page, both);
    expect(await option(page, SOUMU).isChecked()).toBe(true);
  });

  it.each([
    ['/measures?ministry=なし省&status=①', '担当府省庁', 'なし省'],
    ['/measures?section=xyz&status=①', '章・節', '見出し'],
    ['/measures?entity=xyz&status=①', '事物', '事物'],
    ['/measures?from=2008-01-01&to=2007-01-01&status=①', '日付', '2008-01-01'],
    ['/measures?after=xyz&status=①', 'ページの位置', '最初のページ'],
  ])('says which filter is wrong in %s', async (address, about, words) => {
    const { page } = await openPage(address);
    const alert = page.getByRole('alert');
    await alert.getByRole('heading', { name: about }).waitFor();
    expect(await alert.innerText()).toContain(words);
    await expectAccessible(page);
    await alert.getByRole('button', { name: about }).click();
    await expectFound(page, await countOf('{ status: ["①"] }'));
    expect([...state(page).keys()]).toEqual(['status']);
  });
});

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
