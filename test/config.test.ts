import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';

test('defaults, where nothing or nothing but empty text is given', () => {
  const defaults = {
    port: 4000,
    host: '127.0.0.1',
    databaseUrl: undefined,
    databaseConnections: 10,
    statementTimeoutMs: 30_000,
    dataDir: '.data',
    workers: 1,
    answerCacheBytes: 64_000_000,
    logLevel: 'info',
  };
  expect(readConfig({})).toEqual(defaults);
  expect(
    readConfig({ PORT: '', DATABASE_URL: '', DATA_DIR: '', HOST: '', ANSWER_CACHE_BYTES: '', LOG_LEVEL: '' }),
  ).toEqual(defaults);
});

test('what is given', () => {
  const config = readConfig({
    PORT: '0',
    HOST: '::',
    DATABASE_URL: 'postgres://h/d',
    DATABASE_CONNECTIONS: '4',
    STATEMENT_TIMEOUT_MS: '0',
    DATA_DIR: '/d',
    WORKERS: '3',
    ANSWER_CACHE_BYTES: '0',
    LOG_LEVEL: 'warn',
  });
  expect(config).toEqual({
    port: 0,
    host: '::',
    databaseUrl: 'postgres://h/d',
    databaseConnections: 4,
    statementTimeoutMs: 0,
    dataDir: '/d',
    workers: 3,
    answerCacheBytes: 0,
    logLevel: 'warn',
  });
  expect(Object.isFrozen(config)).toBe(true);
});

test.each([
  [{ PORT: '70000' }, 'PORT: expected a whole number from 0 (any free port) to 65535, came "70000".'],
  [{ PORT: '4000.5' }, 'PORT: expected a whole number from 0 (any free port) to 65535, came "4000.5".'],
  [{ PORT: '-1' }, 'PORT: expected a whole number from 0 (any free port) to 65535, came "-1".'],
  [
    { ANSWER_CACHE_BYTES: '64M' },
    'ANSWER_CACHE_BYTES: expected a whole number of bytes, or 0 to keep none, came "64M".',
  ],
  [{ WORKERS: '0' }, 'WORKERS: expected a whole number from 1 to 256, or auto, came "0".'],
  [{ WORKERS: 'all' }, 'WORKERS: expected a whole number from 1 to 256, or auto, came "all".'],
  [
    { WORKERS: '2' },
    'WORKERS: expected 1 or auto with the embedded database, which belongs to one process, came "2". Set DATABASE_URL to a PostgreSQL server, which several can share.',
  ],
  [{ DATABASE_CONNECTIONS: '0' }, 'DATABASE_CONNECTIONS: expected a whole number from 1 to 1000, came "0".'],
  ...['30s', '2147483648', '-1'].map((ms): [NodeJS.ProcessEnv, string] => [
    { STATEMENT_TIMEOUT_MS: ms },
    `STATEMENT_TIMEOUT_MS: expected a whole number of milliseconds up to 2147483647, or 0 for no limit, came "${ms}".`,
  ]),
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL: expected one of trace, debug, info, warn, error, fatal, silent, came "loud".'],
])('refuses %o', (env, message) => {
  expect(() => readConfig(env)).toThrow(message);
});

test('auto is a worker for each core, on a server', () => {
  expect(readConfig({ WORKERS: 'auto', DATABASE_URL: 'postgres://h/d' }).workers).toBe(availableParallelism());
  expect(readConfig({ WORKERS: 'auto' }).workers).toBe(1);
});

test('never repeats a database URL, which may hold a password', () => {
  expect(() => readConfig({ DATABASE_URL: 'mysql://me:secret@h/d' })).toThrow(
    'DATABASE_URL: expected postgresql://USER:PASSWORD@HOST:PORT/DATABASE, or nothing for the embedded database, came something else.',
  );
});

test('names every variable that is wrong', () => {
  expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/^PORT: .*\nLOG_LEVEL: /);
});
