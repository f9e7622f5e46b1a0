import { expect, test } from 'vitest';
import { dataAnswer } from '../../../src/server/answers/answer.ts';
import { type Coding, codingFor } from '../../../src/server/answers/coding.ts';
import { replyTo } from '../../../src/server/answers/reply.ts';

test.each<[string | undefined, Coding]>([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0.5, gzip', 'gzip'],
  ['br;q=0, *', 'gzip'],
  ['*', 'br'],
  ['identity, br;q=0.1', 'identity'],
  ['deflate', 'identity'],
  ['identity;q=0', 'identity'],
])('whoever accepts %j gets %s', (accepted, coding) => {
  expect(codingFor(accepted)).toBe(coding);
  expect(codingFor(accepted)).toBe(coding);
});

const plain = dataAnswer(Buffer.from('{"data":{"measure":null}}'), 'M');
const answer = { ...plain, coded: { br: Buffer.from('brotli') } };
const JSON_TYPE = 'application/json';
const reply = (method: string, coding: Coding = 'identity', tags?: string) => {
  const headers = tags === undefined ? {} : { 'if-none-match': tags };
  const { status, headers: flat, body } = replyTo({ method, headers }, answer, JSON_TYPE, coding);
  const pairs = Array.from({ length: flat.length / 2 }, (_, n) => flat.slice(2 * n, 2 * n + 2));
  return { status, headers: Object.fromEntries(pairs), body: body?.toString() };
};
const content = { 'content-type': 'application/json; charset=utf-8', 'content-length': '25' };
const vary = { vary: 'Accept, Accept-Encoding' };

test('an answer to a POST has no tag: nobody could ask for it again', () => {
  expect(reply('POST', 'identity', '*')).toEqual({
    status: 200,
    headers: { ...content, ...vary },
    body: plain.body.toString(),
  });
});

test('one to a GET is kept by browsers, which ask whether it still holds', () => {
  const { headers } = reply('GET');
  expect(headers).toEqual({
    ...content,
    ...vary,
    'cache-control': 'no-cache',
    etag: expect.stringMatching(/^"[\w-]{22}"$/),
  });
  const other = replyTo(
    { method: 'GET', headers: {} },
    dataAnswer(Buffer.from('{"data":{}}'), 'M'),
    JSON_TYPE,
    'identity',
  );
  expect(other.headers).not.toContain(headers.etag);
});

test('another coding has another tag; one that is not made yet is not sent', () => {
  const { etag } = reply('GET').headers;
  expect(reply('GET', 'br')).toMatchObject({
    headers: { 'content-encoding': 'br', 'content-length': '6', etag: etag.replace(/"$/, '.br"') },
    body: 'brotli',
  });
  expect(reply('GET', 'gzip')).toEqual(reply('GET'));
});

test('who names the answer hears that it still holds', () => {
  const { etag } = reply('GET').headers;
  const still = { status: 304, headers: { ...vary, 'cache-control': 'no-cache', etag }, body: undefined };
  const coded = etag.replace(/"$/, '.br"');
  for (const tags of [etag, `W/${etag}`, `"x", ${etag}`, '*']) expect(reply('GET', 'identity', tags)).toEqual(still);
  // By the very tag that was named: the body that the client holds may be in another coding than it would get now.
  expect(reply('GET', 'br', etag)).toEqual(still);
  expect(reply('GET', 'identity', coded)).toEqual({ ...still, headers: { ...still.headers, etag: coded } });
  for (const tags of ['"x"', '', etag.slice(1, -1)]) expect(reply('GET', 'identity', tags).status).toBe(200);
});
