import type { TestProject } from 'vitest/node';
import { runProgram } from '../../support/program.ts';
import { startChromium } from './chromium.ts';
import { findSamples, type Samples } from './samples.ts';
import { type RunningServer, startServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the explorer is served, such as `http://127.0.0.1:40123/`. */
    explorer: string;
    /** The browser that all tests share. */
    browser: string;
    samples: Samples;
  }
}

/** One server and one browser for all tests of the explorer. */
export default async function setup(project: TestProject) {
  const running: { stop(): Promise<void> }[] = [];
  const stopAll = async () => {
    await Promise.all(running.map(({ stop }) => stop()));
  };
  try {
    const browser = await startChromium();
    running.push({ stop: () => browser.close() });
    const server = await findServer();
    running.push(server);
    project.provide('explorer', server.url);
    project.provide('browser', browser.wsEndpoint());
    project.provide('samples', await findSamples(server.url));
  } catch (error) {
    await stopAll();
    throw error;
  }
  return stopAll;
}

/** The one at TEST_EXPLORER_URL, which saves the seconds of a build and a start while one works on the explorer; or one of our own. */
async function findServer(): Promise<RunningServer> {
  const url = process.env.TEST_EXPLORER_URL;
  if (url) return { url, stop: async () => {} };
  const { code, stderr } = await runProgram('scripts/build-web.mjs', [], {});
  if (code !== 0) throw new Error(stderr);
  return startServer();
}
