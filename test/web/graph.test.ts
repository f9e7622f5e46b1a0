import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { eventually } from './support/measures.ts';
import { openPage } from './support/page.ts';

const { measure, ministry } = inject('samples');
const id = encodeURIComponent;
const SVG = 'image/svg+xml';

/** A node of the drawing, by what is heard of it. */
const node = (page: Page, name: RegExp) => page.getByRole('application').getByRole('button', { name });

/** Waits until the drawing stands, and says where each node is. */
async function placesOf(page: Page): Promise<ReadonlyMap<string, string>> {
  const marks = page.getByRole('application').getByRole('button');
  await marks.first().waitFor();
  return new Map(
    await marks.evaluateAll((all) =>
      all.map((one) => [String(one.dataset.node), String(one.getAttribute('transform'))]),
    ),
  );
}

/** The parameters of the address. */
const addressOf = (page: Page): URLSearchParams => new URL(page.url()).searchParams;
const focused = (page: Page) => page.locator(':focus');

it('draws what surrounds a node; a click tells of it, its lines and their source', async () => {
  const { page, sent } = await openPage(`/graph?of=${id(ministry)}`);
  await placesOf(page);
  expect(sent).toEqual(['Graph']);
  sent.length = 0;
  await node(page, /^施策、/)
    .first()
    .click();
  const panel = page.getByRole('region', { name: '選択中のノード' });
  await panel.getByRole('link', { name: '総務省' }).waitFor();
  await panel
    .getByRole('link', { name: /^\d+行目$/ })
    .first()
    .waitFor();
  const link = panel.getByRole('link', { name: '施策のページを開く' });
  expect(await link.getAttribute('href')).toContain('/measures/');
  expect(sent).toEqual([]);
  await expectAccessible(page);

  await page.goBack();
  await page.getByRole('heading', { name: '使い方' }).waitFor();
  await page.goForward();
  await panel.waitFor();
});

it('is walked by keyboard alone: to a node, into its panel and back, its neighbours opened', async () => {
  const { page, sent } = await openPage(`/graph?of=${id(measure)}`);
  const before = await placesOf(page);
  await node(page, /^施策、57 /).focus();
  await page.keyboard.press('Tab');
  // The drawing is one stop of the Tab key.
  expect(await focused(page).getAttribute('data-node')).toBeNull();
  await page.keyboard.press('Shift+Tab');
  expect(await focused(page).getAttribute('data-node')).toBe(measure);

  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
    await page.keyboard.press(key);
    if ((await focused(page).getAttribute('data-node')) !== measure) break;
  }
  const reached = String(await focused(page).getAttribute('data-node'));
  expect(reached).not.toBe(measure);
  await page.keyboard.press('Enter');
  expect(await focused(page).textContent()).toBe('選択中のノード');
  await page.keyboard.press('Escape');
  expect(await focused(page).getAttribute('data-node')).toBe(reached);

  // The ministry is found from anywhere; E opens it.
  const hub = node(page, /^内閣の機関、内閣官房、/);
  await hub.focus();
  sent.length = 0;
  await page.keyboard.press('e');
  await eventually(async () => (await placesOf(page)).size).toBeGreaterThan(before.size);
  expect(sent).toEqual(['Graph']);
  const after = await placesOf(page);
  for (const [one, place] of before) expect(after.get(one)).toBe(place);
  expect(await focused(page).getAttribute('aria-label')).toMatch(/^内閣の機関、内閣官房、/);

  // The address alone gives the same picture.
  await page.reload();
  await eventually(async () => [...(await placesOf(page))]).toEqual([...after]);
  await page.getByRole('link', { name: '開いた隣を閉じる' }).click();
  await eventually(async () => [...(await placesOf(page))]).toEqual([...before]);
});

it('takes the kinds of edges that the legend says, and counts them', async () => {
  const { page, sent } = await openPage(`/graph?of=${id(ministry)}&depth=2`, { language: 'en' });
  const all = await placesOf(page);
  sent.length = 0;
  await page.getByRole('checkbox', { name: /^mentions/i }).uncheck();
  await eventually(() => addressOf(page).getAll('kind')).not.toContain('MENTIONS');
  await eventually(async () => [...(await placesOf(page)).keys()]).not.toEqual([...all.keys()]);
  expect(sent).toEqual(['Graph']);
  for (const kind of [/^contains/i, /^lists again/i, /^refers/i, /^member/i, /^same text/i]) {
    await page.getByRole('checkbox', { name: kind }).uncheck();
  }
  // The last one stays: without any there is no graph.
  const last = page.getByRole('checkbox', { name: /^responsible/i });
  await eventually(() => last.isDisabled()).toBe(true);
  expect(addressOf(page).getAll('kind')).toEqual(['RESPONSIBLE']);
  await page.goBack();
  await eventually(() => last.isDisabled()).toBe(false);
});

it('draws the shortest paths with their sentences; one of them can be pointed out', async () => {
  const { page, sent } = await openPage(`/graph?from=${id(measure)}&to=${id(ministry)}`);
  const places = await placesOf(page);
  expect(sent).toEqual(['Graph']);
  const paths = page.getByRole('region', { name: /^経路/ }).getByRole('listitem');
  const count = await paths.count();
  expect(count).toBeGreaterThan(1);
  for (const text of await paths.allTextContents()) expect(text).toMatch(/施策「.+総務省.*。/);
  await expectAccessible(page);
  await page.getByRole('link', { name: '経路2だけを強調' }).click();
  await eventually(() => addressOf(page).get('path')).toBe('2');
  expect([...(await placesOf(page)).keys()]).toEqual([...places.keys()]);

  await page.getByRole('link', { name: '入れ替え' }).click();
  await eventually(() => addressOf(page).get('from')).toBe(ministry);
  expect(await paths.count()).toBe(count);
});

it('says paths in English as a list of steps', async () => {
  const { page } = await openPage(`/graph?from=${id(measure)}&to=${id(ministry)}`, { language: 'en' });
  const steps = page.getByRole('list', { name: 'Steps of the path' }).first().getByRole('listitem');
  await steps.first().waitFor();
  const texts = await steps.allTextContents();
  expect(texts[0]).toMatch(/^57 /);
  expect(texts.at(-1)).toContain('Ministry of Internal Affairs and Communications');
});

it('finds a node by name for the middle and for the ends of a path', async () => {
  const { page } = await openPage('/graph');
  await page.getByRole('heading', { name: '府省庁から' }).waitFor();
  await page.getByRole('combobox', { name: '中心' }).click();
  await page.keyboard.type('警察庁');
  await page.getByRole('option', { name: '警察庁 庁' }).waitFor();
  await expectAccessible(page, '[role=listbox]');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await placesOf(page);
  expect(await page.title()).toMatch(/^グラフ：警察庁 /);
  expect(await page.getByRole('combobox', { name: '中心' }).inputValue()).toBe('警察庁');

  await page.getByRole('combobox', { name: '経路の終点' }).click();
  await page.keyboard.type('57');
  await page.getByRole('option', { name: /^57 / }).click();
  // The list closes, and gives the page back.
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  await page.getByText('始点を選んでください').waitFor();
  await node(page, /^庁、警察庁/).click();
  await page.getByRole('link', { name: 'ここから経路' }).click();
  await page.getByRole('region', { name: /^経路（\d+件）/ }).waitFor();
});

it('is read as a list: every node with its edges in words and the same actions', async () => {
  const { page, sent } = await openPage(`/graph?of=${id(measure)}`);
  const drawn = await placesOf(page);
  sent.length = 0;
  await page.getByRole('link', { name: '一覧で見る' }).click();
  await page.getByRole('heading', { level: 2, name: '施策' }).waitFor();
  expect(sent).toEqual([]);
  expect(await page.getByRole('heading', { level: 3 }).count()).toBe(drawn.size);
  const own = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: /^57 / }) });
  await own.getByText('担当府省庁').waitFor();
  await expectAccessible(page);

  await own.getByRole('link', { name: '内閣官房' }).click();
  await eventually(() => focused(page).getByRole('heading', { level: 3 }).textContent()).toBe('内閣官房');
  await focused(page)
    .getByRole('link', { name: /^隣を開く/ })
    .click();
  await eventually(() => page.getByRole('heading', { level: 3 }).count()).toBeGreaterThan(drawn.size);
});

it('saves the drawing as SVG and PNG', async () => {
  const { page } = await openPage(`/graph?of=${id(measure)}`, { scheme: 'dark' });
  const drawn = await placesOf(page);
  // The drawing is fitted to its frame once that has its size.
  const graph = page.locator('[data-graph]');
  let fit: string | null = null;
  await expect
    .poll(
      async () => {
        const before = fit;
        fit = await graph.getAttribute('transform');
        return fit !== null && fit === before;
      },
      { interval: 500 },
    )
    .toBe(true);
  const download = async (name: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    expect(file.suggestedFilename()).toMatch(new RegExp(`^グラフ：57.*\\.${name.toLowerCase()}$`));
    return buffer(await file.createReadStream());
  };
  const svg = String(await download('SVG'));
  const read = await page.evaluate(
    ([text, type]) => {
      const picture = new DOMParser().parseFromString(text, type as DOMParserSupportedType);
      return {
        root: picture.documentElement.localName,
        styled: picture.querySelectorAll('[class], [style], script, foreignObject').length,
        texts: [...picture.querySelectorAll('text')].map(({ textContent }) => textContent),
      };
    },
    [svg, SVG] as const,
  );
  expect(read).toMatchObject({ root: 'svg', styled: 0 });
  expect(read.texts).toContain('57');
  expect(svg).not.toContain('var(');
  expect(drawn.size).toBeGreaterThan(1);
  const png = await download('PNG');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  // Width and height, after the signature and the head of the first chunk: two pixels to a point.
  const width = Number(/ width="(\d+)"/.exec(svg)?.[1]);
  expect(png.readUInt32BE(16)).toBe(width * 2);
});

it('stays legible at its limit of 200 nodes, and says what it leaves out', async () => {
  const { page } = await openPage(`/graph?of=${id(ministry)}&depth=2&kind=CONTAINS&kind=RESPONSIBLE&kind=MENTIONS`);
  const places = await placesOf(page);
  await page.getByText('200件を超える分').waitFor();
  expect(places.size).toBe(200);
  const boxes = await page
    .getByRole('application')
    .locator('text[lang]')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
  expect(boxes.length).toBeGreaterThan(10);
  const covered = boxes.filter((a, place) =>
    boxes
      .slice(place + 1)
      .some((b) => a.left < b.right - 2 && b.left < a.right - 2 && a.top < b.bottom - 4 && b.top < a.bottom - 4),
  );
  expect(covered).toEqual([]);
});

it('leaves the page to scroll, and zooms by buttons and keys', async () => {
  const { page } = await openPage(`/graph?of=${id(measure)}`, { width: 390, height: 844 });
  await placesOf(page);
  const scale = () =>
    page
      .locator('[data-graph]')
      .evaluate((drawing) => (drawing as SVGGElement).transform.baseVal.consolidate()?.matrix.a);
  const first = Number(await scale());
  await page.getByRole('application').hover();
  await page.mouse.wheel(0, 300);
  await eventually(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(await scale()).toBe(first);
  await page.getByRole('button', { name: '拡大' }).click();
  await eventually(scale).toBeGreaterThan(first);
  await node(page, /^施策、57 /).focus();
  await page.keyboard.press('0');
  await eventually(scale).toBe(first);
  await page.keyboard.press('-');
  await eventually(scale).toBeLessThan(first);
});

it('tells an address of something that is not there from a fault', async () => {
  const gone = Buffer.from('Ministry:無い省').toString('base64');
  const { page } = await openPage(`/graph?of=${id(gone)}`);
  await page.getByRole('heading', { name: '見つかりません' }).waitFor();
});

it('begins with a document, its chapters, ministries and paths', async () => {
  const { page, sent } = await openPage('/graph', { language: 'en' });
  await page.getByRole('link', { name: 'Outline of the document' }).waitFor();
  expect(sent).toEqual(['GraphStart']);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Outline of the document' }).click();
  await placesOf(page);
  expect(addressOf(page).getAll('kind')).toEqual(['CONTAINS']);
  await page.goBack();
  await page
    .getByRole('link', { name: /and .*Ministry/ })
    .first()
    .click();
  await page.getByRole('region', { name: /^Paths \(\d+\)/ }).waitFor();
});
