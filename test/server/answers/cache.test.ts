import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeEach, expect, test } from 'vitest';
import { type DataAnswer, dataAnswer } from '../../../src/server/answers/answer.ts';
import { type AnswerCache, createAnswerCache } from '../../../src/server/answers/cache.ts';

const KB = 1_000;
let epoch: number | null;
let cache: AnswerCache;
beforeEach(() => {
  epoch = 1;
  cache = createAnswerCache({ bytes: 100 * KB, epoch: () => epoch });
});

const data = (text = 'answer') => dataAnswer(Buffer.from(text), undefined);
const keep = (key: string, answer = data()) => cache.share(key, async () => answer);
const errors = () => ({ kind: 'other', errors: ['no'] });

/** A maker that ends when it is told to, and counts how often it was begun. */
function maker<Answer>() {
  const begun: { end(answer: Answer): void; fail(): void }[] = [];
  const make = () =>
    new Promise<Answer>((resolve, reject) => {
      begun.push({ end: resolve, fail: () => reject(new Error('failed')) });
    });
  return { begun, make };
}

test('an answer is given again as long as its epoch lasts', async () => {
  expect(cache.find('q')).toBeUndefined();
  const answer = await keep('q');
  expect(cache.find('q')).toBe(answer);
  expect(cache.find('p')).toBeUndefined();
  epoch = 2;
  expect(cache.find('q')).toBeUndefined();
});

test('without an epoch nothing is given, kept or shared', async () => {
  await keep('q');
  epoch = null;
  expect(cache.find('q')).toBeUndefined();
  const { begun, make } = maker<DataAnswer>();
  const both = Promise.all([cache.share('p', make), cache.share('p', make)]);
  expect(begun).toHaveLength(2);
  for (const one of begun) one.end(data());
  await both;
  epoch = 1;
  expect(cache.find('p')).toBeUndefined();
});

test.each([2, null])('an answer that an epoch did not outlast is not kept (then %s)', async (then) => {
  await cache.share('q', async () => {
    epoch = then;
    return data();
  });
  expect(cache.find('q')).toBeUndefined();
  epoch = 1;
  expect(cache.find('q')).toBeUndefined();
});

test('answers with errors are not kept', async () => {
  expect(await cache.share('q', async () => errors())).toEqual(errors());
  expect(cache.find('q')).toBeUndefined();
});

test('equal requests at the same time share one answer', async () => {
  const { begun, make } = maker<DataAnswer>();
  const all = Promise.all([cache.share('q', make), cache.share('q', make), cache.share('p', make)]);
  expect(begun).toHaveLength(2);
  for (const one of begun) one.end(data());
  const [first, second, other] = await all;
  expect(second).toBe(first);
  expect(other).not.toBe(first);
});

test('a request does not share what was begun in an epoch before its own', async () => {
  const { begun, make } = maker<DataAnswer>();
  const first = cache.share('q', make);
  epoch = 2;
  const second = cache.share('q', make);
  expect(begun).toHaveLength(2);
  begun[1]?.end(data('new'));
  expect((await second).kind).toBe('data');
  begun[0]?.end(data('old'));
  await first;
  expect(cache.find('q')?.body.toString()).toBe('new');
});

test('where the first fails or has errors, the others make their own', async () => {
  const failing = maker<DataAnswer>();
  const first = cache.share('q', failing.make);
  const second = cache.share('q', async () => data('mine'));
  failing.begun[0]?.fail();
  await expect(first).rejects.toThrow('failed');
  expect(await second).toMatchObject({ kind: 'data' });

  const refused = maker<ReturnType<typeof errors>>();
  const third = cache.share('p', refused.make);
  const fourth = cache.share('p', async () => ({ ...errors(), errors: ['mine'] }));
  refused.begun[0]?.end(errors());
  expect([await third, await fourth]).toEqual([errors(), { kind: 'other', errors: ['mine'] }]);
});

test('what is kept stays within the bound, and what was asked for last stays longest', async () => {
  for (let n = 0; n < 100; n++) {
    await keep(`q${n}`, data('x'.repeat(9 * KB)));
    cache.find('q0');
  }
  const found = Array.from({ length: 100 }, (_, n) => `q${n}`).filter((key) => cache.find(key));
  // An eighth is for the words of requests.
  expect(found).toEqual(['q0', ...Array.from({ length: 8 }, (_, n) => `q${n + 92}`)]);
});

test('keys count, too', async () => {
  for (let n = 0; n < 100; n++) await keep('k'.repeat(4 * KB) + n);
  const found = Array.from({ length: 100 }, (_, n) => 'k'.repeat(4 * KB) + n).filter((key) => cache.find(key));
  expect(found).toHaveLength(10);
});

test('what words ask for is known again, whatever the epoch, within the bound', () => {
  const words = (n: number) => 'w'.repeat(KB) + n;
  for (let n = 0; n < 100; n++) cache.learn(words(n), `q${n}`);
  epoch = 2;
  const known = Array.from({ length: 100 }, (_, n) => cache.keyOf(words(n)));
  expect(known.filter((key) => key !== undefined)).toEqual(['q96', 'q97', 'q98', 'q99']);
  cache.learn('w'.repeat(11 * KB), 'long');
  expect(cache.keyOf('w'.repeat(11 * KB))).toBeUndefined();
});

test('an answer of more than an eighth of the bound is shared but not kept', async () => {
  await keep('large', data('x'.repeat(13 * KB)));
  expect(cache.find('large')).toBeUndefined();
});

test('0 bytes keep nothing', async () => {
  cache = createAnswerCache({ bytes: 0, epoch: () => epoch });
  await keep('q');
  expect(cache.find('q')).toBeUndefined();
});

test('codings are made beside, once, and count', async () => {
  const text = '施策の進捗'.repeat(500);
  await keep('q', data(text));
  for (const coding of ['br', 'gzip'] as const) {
    cache.encode('q', cache.find('q') as DataAnswer, coding);
    expect(cache.find('q')?.coded?.[coding]).toBeUndefined();
    await expect.poll(() => cache.find('q')?.coded?.[coding]).toBeDefined();
  }
  const { br, gzip } = cache.find('q')?.coded ?? {};
  expect(brotliDecompressSync(br as Buffer).toString()).toBe(text);
  expect(gunzipSync(gzip as Buffer).toString()).toBe(text);
  cache.encode('q', cache.find('q') as DataAnswer, 'br');
  expect(cache.find('q')?.coded?.br).toBe(br);
});

test('a coding that comes too late is not put beside another body', async () => {
  const old = data('古'.repeat(KB));
  await keep('q', old);
  cache.encode('q', old, 'br');
  epoch = 2;
  await keep('q', data('新'.repeat(KB)));
  await keep('p', data('他'.repeat(KB)));
  // There is one coding at a time, so the second can only be made after the first.
  await expect
    .poll(() => {
      cache.encode('p', cache.find('p') as DataAnswer, 'br');
      return cache.find('p')?.coded?.br;
    })
    .toBeDefined();
  expect(cache.find('q')?.coded).toBeUndefined();
});
