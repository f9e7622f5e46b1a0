import { createConnection } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openMemory } from '../../../src/store/embedded/memory.ts';
import type { Store } from '../../../src/store/store.ts';

let store: Store;
let host: string;
beforeAll(async () => {
  store = await openMemory();
  host = String(store.pool.options.host);
});
afterAll(() => store.close());

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ host, port: 5432, user: 'postgres', database: 'postgres' });
  await client.connect();
  return client;
}

test('unnamed statements of several connections do not meet', async () => {
  const clients = await Promise.all(Array.from({ length: 5 }, connect));
  // Different numbers and types of parameters: a Bind that met another's Parse would fail or answer wrongly.
  const texts = Array.from(
    { length: 5 },
    (_, at) => `SELECT ${Array.from({ length: at + 1 }, (_, n) => `$${n + 1}::int`).join(' + ')} AS sum`,
  );
  const wrong = clients.map(async (client, at) => {
    let count = 0;
    for (let round = 0; round < 100; round++) {
      const values = Array.from({ length: at + 1 }, (_, n) => round + n);
      const { rows } = await client.query(texts[at] ?? '', values);
      if (rows[0].sum !== values.reduce((a, b) => a + b)) count++;
    }
    return count;
  });
  expect(await Promise.all(wrong)).toEqual([0, 0, 0, 0, 0]);
  await Promise.all(clients.map((client) => client.end()));
});

test('nor do statements that come in many chunks', async () => {
  const clients = await Promise.all(Array.from({ length: 3 }, connect));
  const wrong = clients.map(async (client, at) => {
    const text = String(at).repeat(300_000);
    const ones = Array.from({ length: at }, () => 1);
    const sql = `SELECT $1::text AS text, ARRAY[0${ones.map((_, n) => `, $${n + 2}::int`).join('')}] AS ones`;
    let count = 0;
    for (let round = 0; round < 20; round++) {
      const { rows } = await client.query(sql, [text, ...ones]);
      if (rows[0].text !== text || rows[0].ones.length !== at + 1) count++;
    }
    return count;
  });
  expect(await Promise.all(wrong)).toEqual([0, 0, 0]);
  await Promise.all(clients.map((client) => client.end()));
});

test('transactions of several connections do not mix', async () => {
  await store.query({ text: 'CREATE TABLE account (id INT PRIMARY KEY, amount INT)' });
  await store.query({ text: 'INSERT INTO account VALUES (1, 1000), (2, 0)' });
  const writers = await Promise.all(Array.from({ length: 4 }, connect));
  const reader = await connect();
  const moving = writers.map(async (client, at) => {
    for (let round = 0; round < 20; round++) {
      await client.query('BEGIN');
      await client.query('UPDATE account SET amount = amount - $1 WHERE id = 1', [at + 1]);
      await client.query('UPDATE account SET amount = amount + $1 WHERE id = 2', [at + 1]);
      await client.query(round % 5 === 4 ? 'ROLLBACK' : 'COMMIT');
    }
  });
  const sums = new Set<number>();
  for (let read = 0; read < 50; read++) {
    sums.add((await reader.query('SELECT sum(amount)::int AS sum FROM account WHERE $1', [true])).rows[0].sum);
  }
  await Promise.all(moving);
  expect([...sums]).toEqual([1000]);
  expect((await reader.query('SELECT amount FROM account ORDER BY id')).rows).toEqual([
    { amount: 840 },
    { amount: 160 },
  ]);
  await Promise.all([...writers, reader].map((client) => client.end()));
});

test('a failed statement fails its own connection only', async () => {
  const [one, two] = [await connect(), await connect()];
  const failing = one.query('SELECT 1 / $1::int AS q', [0]).catch((error: Error) => error.message);
  const passing = two.query('SELECT 1 / $1::int AS q', [1]);
  expect(await failing).toBe('division by zero');
  expect((await passing).rows).toEqual([{ q: 1 }]);
  expect((await one.query('SELECT $1::text AS t', ['after'])).rows).toEqual([{ t: 'after' }]);
  await Promise.all([one.end(), two.end()]);
});

test('a connection that goes away in a transaction leaves none', async () => {
  const client = await connect();
  await client.query('BEGIN');
  await client.query('CREATE TABLE gone (id INT)');
  const waiting = store.query<{ gone: string | null }>({ text: `SELECT to_regclass('gone') AS gone` });
  client.on('error', () => {});
  (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
  expect(await waiting).toEqual([{ gone: null }]);
});

test('a large statement arrives whole', async () => {
  const text = '施策'.repeat(1_500_000);
  const [row] = await store.query<{ length: number; text: string }>({
    text: 'SELECT length($1::text) AS length, $1::text AS text',
    values: [text],
  });
  expect(row?.length).toBe(text.length);
  expect(row?.text === text).toBe(true);
});

test('what speaks no PostgreSQL is cut off and harms nobody', async () => {
  const socket = createConnection(join(host, '.s.PGSQL.5432'));
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'.padEnd(200_000));
  socket.on('error', () => {}); // the rest of what it writes
  await new Promise((resolve) => socket.once('close', resolve));
  expect(await store.query({ text: 'SELECT 1 AS one' })).toEqual([{ one: 1 }]);
});
