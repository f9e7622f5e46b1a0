import { expect, it } from 'vitest';
import { findBarriers } from './support/accessible.ts';
import { openPage } from './support/page.ts';

// What the other tests rely on: that a fault would be seen. GraphiQL's page has a strict policy and asks for the schema.

it('sees each kind of fault', async () => {
  const { page, expectClean } = await openPage('/graphql', {
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
  const { page, sent } = await openPage('/graphql');
  await page.getByRole('button', { name: 'Execute query' }).waitFor();
  expect(sent).toEqual(['IntrospectionQuery']);
  await page.reload();
  await expect.poll(() => sent).toEqual(['IntrospectionQuery']);
});

it('sees barriers on a page whose policy forbids scripts', async () => {
  const { page } = await openPage('/graphql');
  await page.setContent('<html lang="ja"><title>x</title><img src="data:,"><p style="color:#ccc">薄い</p></html>');
  expect(await findBarriers(page)).toEqual([
    expect.stringMatching(/^color-contrast \(serious\) p: /),
    expect.stringMatching(/^image-alt \(critical\) img: /),
  ]);
});
