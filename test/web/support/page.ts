import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, expect, inject, onTestFinished } from 'vitest';
import { type Watched, watch } from './watch.ts';

export type Language = 'ja' | 'en';
export type Scheme = 'light' | 'dark';

export interface PageOptions {
  readonly language?: Language;
  readonly scheme?: Scheme;
  readonly width?: number;
  readonly height?: number;
  /**
   * The faults that this test provokes: each of the expressions must match one, and no other may come. Faults read as in
   * `Watched`, such as `answer 500: POST http://…/graphql`.
   */
  readonly expected?: readonly RegExp[];
  /** Prepares the page before it goes to its address, such as with `page.route`. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Further settings of the browser, such as `permissions`. */
  readonly context?: BrowserContextOptions;
}

export interface OpenedPage {
  readonly page: Page;
  /**
   * Names of the GraphQL operations sent since the document was loaded, in order. `sent.length = 0` starts anew, before
   * a click whose requests are counted.
   */
  readonly sent: string[];
  /** Fails with a list of all faults until now; every page is checked so at the end of its test, too. */
  expectClean(): void;
}

const browser = await chromium.connect(inject('browser'));
afterAll(() => browser.close());

/**
 * Opens an address of the explorer as a visitor with a fresh browser does: Japanese, light, 1280 × 900 unless told
 * otherwise. To be called within a test, at whose end the page is checked for faults and closed.
 */
export async function openPage(path: string, options: PageOptions = {}): Promise<OpenedPage> {
  const { language = 'ja', scheme = 'light', width = 1280, height = 900, expected = [], prepare } = options;
  const address = new URL(path, inject('explorer'));
  const context = await browser.newContext({
    viewport: { width, height },
    locale: language === 'ja' ? 'ja-JP' : 'en-US',
    timezoneId: 'Asia/Tokyo',
    colorScheme: scheme,
    // What fades in has no contrast yet.
    reducedMotion: 'reduce',
    ...options.context,
  });
  context.setDefaultTimeout(30_000);
  const watched = watch(context, address.origin);
  const expectClean = () => checkFaults(watched, expected);
  onTestFinished(async () => {
    await context.close();
    expectClean();
  });
  await context.addInitScript(chooseLanguage, language);
  const page = await context.newPage();
  await prepare?.(page);
  await page.goto(address.href);
  return { page, sent: watched.sent, expectClean };
}

/** Runs in the page, as if the visitor had chosen the language on an earlier visit; a choice made during the test stays. */
function chooseLanguage(language: Language) {
  const key = 'shisaku.language';
  // A page that is still blank has no storage.
  if (location.origin !== 'null' && !localStorage.getItem(key)) localStorage.setItem(key, language);
}

function checkFaults({ faults }: Watched, expected: readonly RegExp[]): void {
  const unexpected = faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)));
  const missing = expected.filter((pattern) => !faults.some((fault) => pattern.test(fault)));
  expect({ unexpected, missing }, 'faults of the page').toEqual({ unexpected: [], missing: [] });
}
