import { type BrowserServer, chromium } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

/** A browser that speaks to nobody but us. Chromium refuses to run as root within its sandbox. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** One browser for all tests; they connect to its `wsEndpoint()`. */
export async function startChromium(): Promise<BrowserServer> {
  const executablePath = await findChromium();
  if (!executablePath) {
    throw new Error('expected Chromium to test the explorer in; install it, or set CHROMIUM_PATH to its program');
  }
  // Chromium names downloads by the locale: without UTF-8 none has a Japanese name.
  return chromium.launchServer({ executablePath, args: ARGS, env: { ...process.env, LC_ALL: 'C.UTF-8' } });
}
