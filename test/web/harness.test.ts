import { expect, it } from 'vitest';
import { findBarriers } from './support/accessible.ts';
import { openPage } from './support/page.ts';

// What the other tests rely on: that a fault would be seen.

it('sees each kind of fault', async () => {
  const { page, expectClean } = await openPage('/documents', {
    expected: [
      /^console error: loud$/,
      /^console warning: soft$/,
      /^console error: .*Content Security Policy/,
      /^page error: Error: thrown/,
      /^answer 404: GET .*\/nowhere$/,
      /^failed request: GET .*\/broken \(net::ERR_FAILED\)$/,
      /^other origin: GET http:\/\/elsewhere\.invalid\/$/,
    ],
    async prepare(page) {
      await page.route('**/broken', (route) => route.abort('failed'));
      await page.route('http://elsewhere.invalid/', (route) => route.fulfill());
    },
  });
  expect(expectClean).toThrow('missing');
  await page.evaluate(async () => {
    console.error('loud');
    console.warn('soft');
    setTimeout(() => {
      throw new Error('thrown');
    });
    for (const address of ['/nowhere', '/broken', 'http://forbidden.invalid/']) await fetch(address).catch(() => {});
  });
  // A page without a policy of ours.
  await page.goto('about:blank');
  await page.evaluate(() => fetch('http://elsewhere.invalid/', { mode: 'no-cors' }));
});

it('sees the operations sent since the document was loaded', async () => {
  const { page, sent } = await openPage('/documents');
  await page.getByRole('heading', { level: 2 }).waitFor();
  expect(sent).toEqual(['Documents']);
  await page.reload();
  await page.getByRole('heading', { level: 2 }).waitFor();
  expect(sent).toEqual(['Documents']);
});

it('sees barriers, although the policy of the page forbids scripts of others', async () => {
  const { page } = await openPage('/documents');
  await page.getByRole('heading', { level: 2 }).waitFor();
  await page.setContent('<html><title>x</title><img src="data:,"><button></button></html>');
  expect(await findBarriers(page)).toEqual([
    expect.stringMatching(/^button-name \(critical\) button: /),
    expect.stringMatching(/^html-has-lang \(serious\) html: /),
    expect.stringMatching(/^image-alt \(critical\) img: /),
  ]);
});
