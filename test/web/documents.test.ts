import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from '../support/program.ts';
import { expectAccessible } from './support/accessible.ts';
import { openPage } from './support/page.ts';
import { type OwnServer, startServer } from './support/server.ts';

/** A report of another series: its own marks, a mark that no legend explains, a row without one, an unknown ministry. */
const SIBLING = `「新計画2008」に盛り込まれた施策の実施状況（下半期）

（凡例）
A：実施済み
A′：年度内に実施予定
B：未着手

第1章 総則

該当項目\t施策番号\t施策名\t担当省庁\t進捗状況\t現時点の状況
ア)\t1\t基本方針の策定\t内閣官房\t・平成20年4月に基本方針を策定し、公表した。\tA
イ)\t2\t研修の実施\t総務省 経済産業省\t・総務省において研修を実施。\tA′
ウ)\t3\t<b>太字</b>の施策\t宇宙省\t・未着手。\tZ
エ)\t4\t状況のない施策\t内閣府\t・実施。\t
`;
const SLUG = 'plan-2008';
const TITLE = '「新計画2008」に盛り込まれた施策の実施状況（下半期）';

let server: OwnServer;
const at = (path: string) => new URL(path, server.url).href;
const importing = async (...args: string[]) => {
  const { code, stderr } = await runProgram('scripts/import.ts', args, { dataDir: server.dataDir });
  expect(code, stderr).toBe(0);
};

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('with several documents', () => {
  beforeAll(async () => {
    const file = join(tmpdir(), `${SLUG}-${process.pid}.txt`);
    await writeFile(file, SIBLING);
    await importing(file, '--slug', SLUG);
    await rm(file);
  });

  it('the overview tells of one, and another can be chosen', async () => {
    const { page, sent } = await openPage(at('/'));
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(sent.length).toBeLessThanOrEqual(2);
    await page.getByLabel('文書を選ぶ').selectOption({ label: TITLE });
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    expect(new URL(page.url()).searchParams.get('document')).toBe(SLUG);
    for (const mark of ['A′', 'Z'])
      await page
        .getByRole('link', { name: new RegExp(`^${mark} `) })
        .first()
        .waitFor();
    await expectAccessible(page);
  });

  it('the list of measures has them as a facet, and marks of a document once it is of one', async () => {
    const { page } = await openPage(at('/measures'));
    const choice = page.getByRole('checkbox', { name: TITLE });
    await choice.check();
    const rows = page.getByRole('row');
    await expect.poll(() => rows.count()).toBe(1 + 4);
    await page.getByRole('checkbox', { name: /記載/ }).check();
    await expect.poll(() => rows.count()).toBe(1 + 1);
    expect(new URL(page.url()).searchParams.getAll('status')).toEqual(['none']);
    await page.getByRole('rowheader', { name: '状況のない施策' }).waitFor();
    await expectAccessible(page);
  });

  it('what was found says of which document it is; tags of a source are text', async () => {
    const { page } = await openPage(at('/search?q=施策'));
    await page.getByRole('main').getByText(TITLE).first().waitFor();
    expect(await page.getByRole('main').locator('b').count()).toBe(0);
  });

  it('a ministry that nobody knows has a page', async () => {
    const { page } = await openPage(at('/ministries'), { language: 'en' });
    await page.getByRole('link', { name: '宇宙省' }).click();
    await page.getByText('The registry does not know this name', { exact: false }).waitFor();
  });

  it('the shelf has them all', async () => {
    const { page } = await openPage(at('/documents'));
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  });
});

describe('without any document', () => {
  beforeAll(async () => {
    for (const slug of [SLUG, 'secure-japan-2007-h1']) await importing('--remove', slug);
  });

  it.each(['/', '/documents'])('%s says how to import one', async (path) => {
    const { page } = await openPage(at(path));
    await page.getByText('npm run import').waitFor();
    await expectAccessible(page);
  });

  it.each(['/measures', '/ministries', '/graph', '/search?q=施策'])('%s is empty, not broken', async (path) => {
    const { page } = await openPage(at(path), { language: 'en', scheme: 'dark' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('alert').filter({ hasText: /\S/ }).count()).toBe(0);
    await expectAccessible(page);
  });
});
