import { expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';

test('defaults, where nothing or nothing but empty text is given', () => {
  const defaults = { port: 4000, host: '127.0.0.1', databaseUrl: undefined, dataDir: '.data', logLevel: 'info' };
  expect(readConfig({})).toEqual(defaults);
  expect(readConfig({ PORT: '', DATABASE_URL: '', DATA_DIR: '', HOST: '', LOG_LEVEL: '' })).toEqual(defaults);
});

test('what is given', () => {
  const config = readConfig({
    PORT: '0',
    HOST: '::',
    DATABASE_URL: 'postgres://h/d',
    DATA_DIR: '/d',
    LOG_LEVEL: 'warn',
  });
  expect(config).toEqual({ port: 0, host: '::', databaseUrl: 'postgres://h/d', dataDir: '/d', logLevel: 'warn' });
  expect(Object.isFrozen(config)).toBe(true);
});

test.each([
  [{ PORT: '70000' }, 'PORT: expected a whole number from 0 (any free port) to 65535, came "70000".'],
  [{ PORT: '4000.5' }, 'PORT: expected a whole number from 0 (any free port) to 65535, came "4000.5".'],
  [{ PORT: '-1' }, 'PORT: expected a whole number from 0 (any free port) to 65535, came "-1".'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL: expected one of trace, debug, info, warn, error, fatal, silent, came "loud".'],
])('refuses %o', (env, message) => {
  expect(() => readConfig(env)).toThrow(message);
});

test('never repeats a database URL, which may hold a password', () => {
  expect(() => readConfig({ DATABASE_URL: 'mysql://me:secret@h/d' })).toThrow(
    'DATABASE_URL: expected postgresql://USER:PASSWORD@HOST:PORT/DATABASE, or nothing for the embedded database, came something else.',
  );
});

test('names every variable that is wrong', () => {
  expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/^PORT: .*\nLOG_LEVEL: /);
});
