import { defineConfig } from 'vitest/config';
import { findServer } from './test/support/postgres.ts';
import { findChromium } from './test/web/support/find-chromium.ts';

// Tests of the store and of everything above it run twice: on the embedded engine and, where there is one, on a server.
const needDatabase = ['test/{store,loaders,schema,server}/**/*.test.ts'];
const embeddedOnly = 'test/store/embedded/**';
const serverOnly = 'test/{store/server,server/postgres}/**';
const needBrowser = ['test/web/*.test.ts', 'test/web/!(unit)/**/*.test.ts'];

const hasServer = (await findServer()) !== null;
if (!hasServer) {
  console.log(
    'The database tests run on the embedded engine only: no PostgreSQL server. Set TEST_DATABASE_URL to one, or install PostgreSQL (initdb).',
  );
}

// Where the tests must run, a missing browser fails them.
const hasBrowser = process.env.CI === 'true' || (await findChromium()) !== null;
if (!hasBrowser) {
  console.log(
    'The tests of the explorer did not run: no Chromium. Install Chromium or Chrome, or set CHROMIUM_PATH to its program.',
  );
}

const slow = { testTimeout: 60_000, hookTimeout: 60_000 };

// Two processes run all files of a project, one after another: in one of its own, each would load the server's modules and
// compile the embedded engine anew, which was more than half of the CPU time of its tests.
const together = { isolate: false };

// graphql comes twice, as CommonJS and as a module, and its values do not mix: Node takes the one for the libraries, so
// the tests must not take the other for our own code.
const oneGraphql = { resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] } };

export default defineConfig({
  test: {
    // An embedded engine is a few hundred megabytes and one busy core.
    maxWorkers: 2,
    projects: [
      {
        test: { name: 'unit', ...together, include: ['test/**/*.test.ts'], exclude: [...needDatabase, ...needBrowser] },
      },
      {
        ...oneGraphql,
        test: {
          name: 'embedded',
          include: needDatabase,
          exclude: [serverOnly],
          globalSetup: 'test/support/embedded-setup.ts',
          ...together,
          ...slow,
        },
      },
      ...(hasServer
        ? [
            {
              ...oneGraphql,
              test: {
                name: 'server',
                include: needDatabase,
                exclude: [embeddedOnly],
                globalSetup: 'test/support/server-setup.ts',
                ...together,
                ...slow,
              },
            },
          ]
        : []),
      ...(hasBrowser
        ? [
            {
              test: {
                name: 'browser',
                include: needBrowser,
                globalSetup: 'test/web/support/setup.ts',
                // What a page comes to show takes as long as the machine is busy.
                expect: { poll: { timeout: 15_000 } },
                ...slow,
              },
            },
          ]
        : []),
    ],
  },
});
