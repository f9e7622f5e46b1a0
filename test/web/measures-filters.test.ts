import { describe, expect, inject, it } from 'vitest';
import { expectAccessible } from './support/accessible.ts';
import { ask } from './support/ask.ts';
import {
  column,
  countOf,
  DONE,
  eventually,
  expectFound,
  openList,
  option,
  promised,
  rows,
  SOUMU,
  state,
} from './support/measures.ts';
import { openPage } from './support/page.ts';

const { entity } = inject('samples');

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
    const facet = page.getByRole('group', { name: '見出し' });
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
    await page.getByRole('button', { name: `見出し：${deep.heading}`, exact: false }).waitFor();
    await page.getByRole('button', { name: node.name, exact: false }).waitFor();
    await expectFound(
      page,
      await countOf(
        `{ section: [${JSON.stringify(deep.id)}], entity: [${JSON.stringify(entity)}], isRelisted: false }`,
      ),
    );
    expect(await page.getByRole('group', { name: '見出し' }).locator('[aria-current]').innerText()).toContain(
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

  it('takes out of the address what it cannot read, and shows the rest', async () => {
    const rubbish = 'stage=MAYBE&from=2007-02-31&to=2007-13-45&sort=luck&descending=maybe&relisted=?&line=-5&depth=99';
    const { page, sent } = await openList(`/measures?status=①&${rubbish}`);
    await expectFound(page, await countOf('{ status: ["①"] }'));
    expect([...state(page)]).toEqual([['status', '①']]);
    expect(sent).toEqual(['Measures']);
  });

  it.each([
    ['/measures?ministry=なし省&status=①', '担当府省庁', 'なし省'],
    ['/measures?section=xyz&status=①', '見出し', '見出し'],
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
