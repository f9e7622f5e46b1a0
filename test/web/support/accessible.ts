import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * What axe-core finds on the page as it stands that is of serious or critical impact: rule, impact, and what to do about
 * each element; of the whole page, or of the part that a selector names. The script comes in by the debugger's way, which the page's own Content-Security-Policy does not forbid.
 */
export async function findBarriers(page: Page, within?: string): Promise<readonly string[]> {
  // What fades has not its colours yet.
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
  if (await page.evaluate("typeof axe === 'undefined'")) await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(${JSON.stringify(within)} ?? document, { resultTypes: ['violations'] })`,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, impact, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} (${impact}) ${target.join(' ')}: ${failureSummary}`),
    );
}

/** Fails with the list of what `findBarriers` finds. */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
  expect(await findBarriers(page, within), `barriers on ${page.url()}`).toEqual([]);
}
