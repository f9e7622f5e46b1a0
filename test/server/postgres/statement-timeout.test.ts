import { Writable } from 'node:stream';
import pg from 'pg';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApp } from '../../../src/server/app.ts';
import { importGraph } from '../../../src/store/import.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { largeGraph } from '../../support/graphs.ts';

const TIMEOUT_MS = 300;

let database: TestDatabase;
let writer: Store;
let other: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  writer = await openStore({ ...database.settings, role: 'import', statementTimeoutMs: TIMEOUT_MS });
  await importGraph(writer, largeGraph(20));
  other = new pg.Client({ connectionString: database.settings.databaseUrl as string });
  await other.connect();
});
afterAll(async () => {
  await other.end();
  await writer.close();
  await database.remove();
});

/** While somebody else holds a table that every answer needs, so that a statement takes as long as one likes. */
async function whileLocked<T>(work: () => Promise<T>): Promise<T> {
  await other.query('BEGIN; LOCK TABLE measure IN ACCESS EXCLUSIVE MODE');
  try {
    return await work();
  } finally {
    await other.query('ROLLBACK');
  }
}

/** One request to a server that has this setting, and what it logs. */
async function ask(statementTimeoutMs: number, meanwhile: () => Promise<unknown> = async () => {}) {
  const store = await openStore({ ...database.settings, role: 'server', statementTimeoutMs });
  const logged: string[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      logged.push(JSON.parse(String(chunk)).msg);
      done();
    },
  });
  try {
    const { yoga } = createApp({ store, logger: pino(stream) });
    const url = `http://localhost/graphql?query=${encodeURIComponent('{ measures(first: 1) { edges { node { number } } } }')}`;
    const asked = yoga.fetch(url, { headers: { accept: 'application/json' } });
    await meanwhile();
    return { answer: await (await asked).json(), logged };
  } finally {
    await store.close();
  }
}

it('a statement that takes too long is ended, and the client told so', async () => {
  const { answer, logged } = await whileLocked(() => ask(TIMEOUT_MS));
  expect(answer).toMatchObject({
    errors: [
      {
        message: expect.stringContaining('STATEMENT_TIMEOUT_MS'),
        path: ['measures', 'edges'],
        extensions: { code: 'QUERY_TIMEOUT' },
      },
    ],
  });
  expect(logged).toContain('A statement took longer than STATEMENT_TIMEOUT_MS.');
  expect((await ask(TIMEOUT_MS)).answer).toEqual({ data: { measures: { edges: [{ node: { number: 1 } }] } } });
});

it('one that somebody cancelled is a fault like others', async () => {
  const cancel = () =>
    expect
      .poll(async () => {
        const { rowCount } = await writer.pool.query(`SELECT pg_cancel_backend(pid) FROM pg_stat_activity
          WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%measure%'`);
        return rowCount;
      })
      .toBeGreaterThan(0);
  const { answer } = await whileLocked(() => ask(0, cancel));
  expect(answer.errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
});

it('who writes has all the time it takes, whatever the setting', async () => {
  const [setting] = await writer.query({ text: 'SHOW statement_timeout' });
  expect(setting).toEqual({ statement_timeout: '0' });
});
