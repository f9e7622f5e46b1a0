import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { ask } from './support/ask.ts';
import { openPage } from './support/page.ts';

const { document: slug } = inject('samples');

interface Counted {
  readonly count: number;
  readonly status: { readonly mark: string };
}

interface Facts {
  readonly document: {
    readonly title: string;
    readonly measures: {
      readonly totalCount: number;
      readonly facets: {
        readonly byStatus: readonly Counted[];
        readonly byMinistryAndStatus: readonly (Counted & { readonly ministry: { readonly name: string } })[];
      };
    };
    readonly chapters: readonly {
      readonly heading: string;
      readonly measures: { readonly totalCount: number; readonly facets: { readonly byStatus: readonly Counted[] } };
    }[];
  };
  readonly coResponsibility: readonly {
    readonly count: number;
    readonly ministries: readonly { readonly name: string; readonly nameEn: string }[];
  }[];
}

const facts = () =>
  ask<Facts>(
    `query ($slug: String!) {
      document(slug: $slug) {
        title
        measures(first: 0) {
          totalCount
          facets { byStatus { count status { mark } } byMinistryAndStatus { count status { mark } ministry { name } } }
        }
        chapters { heading measures(first: 0) { totalCount facets { byStatus { count status { mark } } } } }
      }
      coResponsibility(filter: { document: [$slug] }) { count ministries { name nameEn } }
    }`,
    { slug },
  );

const chart = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** The search parameters that a link leads to. */
const searchOf = async (link: Locator): Promise<URLSearchParams> =>
  new URL((await link.getAttribute('href')) ?? '', 'http://x').searchParams;

/** Opens a link and waits until the list says how many measures it has. */
async function expectCount(page: Page, link: Locator, count: number): Promise<void> {
  await link.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/measures\?/);
  await page
    .getByText(new RegExp(`(^|\\D)${count}件`))
    .first()
    .waitFor();
}

describe('the overview', () => {
  it('draws the status of every chapter, each part a link to just these measures', async () => {
    const { document } = await facts();
    const { page, sent } = await openPage('/');
    await page.getByRole('heading', { level: 1, name: document.title }).waitFor();
    expect(sent).toEqual(['Overview']);

    const rows = chart(page, '章ごとの状況').locator('ul > li:has(ul)');
    const expected = [
      { heading: '文書全体', measures: document.measures },
      ...document.chapters.map(({ heading, measures }) => ({ heading, measures })),
    ];
    expect(await rows.count()).toBe(expected.length);
    for (const [place, { heading, measures }] of expected.entries()) {
      const row = rows.nth(place);
      await row.getByRole('link', { name: heading, exact: true }).waitFor();
      await row.getByText(`${measures.totalCount}件`, { exact: true }).waitFor();
      const parts = row.locator('ul').getByRole('link');
      for (const [index, { count, status }] of measures.facets.byStatus.entries()) {
        expect(await parts.nth(index).textContent()).toContain(`${count}件`);
        expect((await searchOf(parts.nth(index))).getAll('status')).toEqual([status.mark]);
      }
      expect(await parts.count()).toBe(measures.facets.byStatus.length);
    }

    const [first] = document.chapters[0]?.measures.facets.byStatus ?? [];
    await expectCount(page, rows.nth(1).locator('ul').getByRole('link').first(), first?.count ?? 0);
    await page.goBack();
    await rows.first().waitFor();
  });

  it('has a matrix of ministries and status that adds up, each number a link', async () => {
    const { document } = await facts();
    const { page } = await openPage(`/?document=${slug}`);
    const table = chart(page, '府省庁と状況').getByRole('table');
    await table.waitFor();
    const cells = document.measures.facets.byMinistryAndStatus;
    for (const { ministry, status, count } of cells) {
      const row = table
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: ministry.name, exact: true }) });
      const links = row.getByRole('cell').getByRole('link', { name: new RegExp(`・${status.mark}.* ${count} ?件$`) });
      expect(await links.count()).toBe(1);
      const search = await searchOf(links);
      expect([search.get('ministry'), search.get('status'), search.get('document')]).toEqual([
        ministry.name,
        status.mark,
        slug,
      ]);
    }
    expect(await table.locator('td a').count()).toBe(
      cells.length + new Set(cells.map((cell) => cell.ministry.name)).size,
    );
    const [{ ministry, count, status } = { ministry: { name: '' }, count: 0, status: { mark: '' } }] = cells;
    await expectCount(page, table.getByRole('link', { name: new RegExp(`^${ministry.name}・${status.mark}`) }), count);
  });

  it('draws who works with whom: ministries and pairs lead where they say, by keyboard', async () => {
    const { coResponsibility } = await facts();
    const { page } = await openPage('/');
    const network = chart(page, '共同で担当する府省庁');
    const drawing = network.getByRole('group', { name: '共同で担当する府省庁' });
    await drawing.waitFor();

    const [pair] = coResponsibility;
    const [one, other] = pair?.ministries ?? [];
    const line = drawing.getByRole('link', { name: `${one?.name}・${other?.name} ${pair?.count}件` });
    const search = await searchOf(line);
    expect([search.getAll('ministry'), search.get('together')]).toEqual([[one?.name, other?.name], 'true']);
    await expectCount(page, line, pair?.count ?? 0);
    await page.goBack();

    await drawing.getByRole('link', { name: new RegExp(`^${one?.name} \\d+件$`) }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: one?.name ?? '' }).waitFor();
  });

  it('keeps the drawing within its frame, labels apart, at a desk and on a phone', async () => {
    const { page } = await openPage('/');
    const drawing = page.getByRole('group', { name: '共同で担当する府省庁' });
    for (const width of [1280, 768, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await drawing.waitFor();
      await expect.poll(() => overlaps(drawing)).toEqual([]);
      expect(await drawing.locator('text').count()).toBeGreaterThan(4);
    }
  });

  it('has the numbers of its charts as tables, for those who cannot see them', async () => {
    const { document, coResponsibility } = await facts();
    const { page } = await openPage('/');
    for (const name of ['章ごとの状況', '共同で担当する府省庁']) {
      await chart(page, name).getByText('数値を表で見る').click();
    }
    const chapters = chart(page, '章ごとの状況').getByRole('table', { name: '章ごとの状況' });
    expect(await chapters.getByRole('row').nth(1).getByRole('cell').allTextContents()).toEqual([
      ...document.measures.facets.byStatus.map(({ count }) => String(count)),
      String(document.measures.totalCount),
    ]);
    const pairs = chart(page, '共同で担当する府省庁').getByRole('table', { name: '共同で担当する府省庁' });
    expect(await pairs.getByRole('row').count()).toBe(1 + coResponsibility.length);
    await expectAccessible(page);
  });

  it('asks questions that lead to their answers', async () => {
    const { page } = await openPage('/');
    const questions = chart(page, '質問の例').getByRole('link');
    await questions.first().waitFor();
    const all = await questions.count();
    expect(all).toBeGreaterThan(2);
    for (let place = 0; place < all; place++) {
      const count = /(\d+)件$/.exec((await questions.nth(place).textContent()) ?? '')?.[1];
      if (count) {
        await expectCount(page, questions.nth(place), Number(count));
      } else {
        await questions.nth(place).click();
        await page.waitForURL(/\/search\?q=/);
      }
      await page.goBack();
      await questions.first().waitFor();
    }
  });

  it('speaks English, with the names of ministries', async () => {
    const { coResponsibility } = await facts();
    const { page } = await openPage('/', { language: 'en', scheme: 'dark' });
    const table = chart(page, 'Ministries by status').getByRole('table');
    const [one] = coResponsibility[0]?.ministries ?? [];
    await table.getByRole('rowheader', { name: one?.nameEn ?? '', exact: true }).waitFor();
    const network = chart(page, 'Who works with whom');
    await network.getByRole('link', { name: new RegExp(`^${one?.nameEn} \\(\\w+\\): \\d+ measures$`) }).waitFor();
    await page.getByRole('link', { name: /^Whole document, ① Done: \d+ measures$/ }).waitFor();
  });

  it('says so where there is no such document', async () => {
    const { page } = await openPage('/?document=nowhere');
    await page.getByText('見つかりません').first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

/** Labels and discs of a drawing that touch each other or leave it. */
const overlaps = (drawing: Locator): Promise<readonly string[]> =>
  drawing.evaluate((svg) => {
    const frame = svg.getBoundingClientRect();
    const nodes = [...svg.querySelectorAll('a:has(text)')].map((node) => ({
      name: node.querySelector('text')?.textContent ?? '',
      // The disc itself; the first one is the room for its focus.
      boxes: [...node.querySelectorAll('circle:last-of-type, text')].map((part) => part.getBoundingClientRect()),
    }));
    const outside = nodes.filter(({ boxes }) =>
      boxes.some(({ left, right, top, bottom }) => {
        return left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom;
      }),
    );
    const touching = nodes.flatMap((one, place) =>
      nodes.slice(place + 1).flatMap((other) => {
        const touch = one.boxes.some((a) =>
          other.boxes.some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
        );
        return touch ? [`${one.name} and ${other.name}`] : [];
      }),
    );
    return [...outside.map(({ name }) => `${name} outside`), ...touching];
  });
