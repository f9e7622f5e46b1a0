import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ask } from './ask.ts';
import { openPage, type PageOptions } from './page.ts';

// What the tests of the list of measures look at.

/** Waits for what a visitor would wait for. */
export const eventually = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: 15_000 });

/** Opens a list and waits until it is there. */
export async function openList(path: string, options?: PageOptions) {
  const opened = await openPage(path, options);
  await opened.page.locator('#results').waitFor();
  return opened;
}

export const countOf = async (filter: string): Promise<number> =>
  (await ask<{ measures: { totalCount: number } }>(`{ measures(first: 0, filter: ${filter}) { totalCount } }`)).measures
    .totalCount;

/** The head of the list, which says how many measures it has. */
const found = (page: Page) => page.locator('#results');
export const expectFound = (page: Page, count: number) =>
  eventually(() => found(page).innerText()).toMatch(new RegExp(`(^|全)${count}件`));
export const rows = (page: Page) => page.locator('tbody tr');
/** Texts of a column of the table. */
export const column = (page: Page, place: number) => page.locator(`tbody tr > :nth-child(${place})`).allInnerTexts();
export const option = (page: Page, name: RegExp) => page.getByRole('checkbox', { name });
export const chips = (page: Page) => page.getByRole('list', { name: '適用中の絞り込み' }).getByRole('button');
/** How many measures a facet promises for a value. */
export const promised = async (page: Page, name: RegExp): Promise<number> =>
  Number(
    /\d+$/.exec(
      await page
        .locator('label')
        .filter({ has: option(page, name) })
        .innerText(),
    )?.[0],
  );
export const state = (page: Page) => new URL(page.url()).searchParams;

export const DONE = /①/;
export const SOUMU = /^総務省/;
