import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerKey } from '../../../src/server/answers/key.ts';

const query = 'query Q($a: Int, $b: Int) { measures { totalCount } }';
const key = (json: string) => answerKey({ query, ...JSON.parse(json) });

test.each([
  [
    'the order of members',
    '{"variables": {"a": 1, "b": {"c": 2, "d": 3}}}',
    '{"variables": {"b": {"d": 3, "c": 2}, "a": 1}}',
  ],
  ['how a number is written', '{"variables": {"a": 1}}', '{"variables": {"a": 1.0}}'],
  ['the last of several members', '{"variables": {"a": 2, "a": 1}}', '{"variables": {"a": 1}}'],
  ['how a character is written', '{"variables": {"a": "施"}}', '{"variables": {"a": "\\u65bd"}}'],
  ['nothing, null and no member', '{}', '{"variables": null, "operationName": null, "extensions": {}}'],
])('%s makes no difference', (_, one, other) => {
  expect(key(one)).toBe(key(other));
});

test.each([
  ['{"variables": {"a": 1}}', '{"variables": {"a": "1"}}'],
  ['{"variables": {"a": 1}}', '{"variables": {"b": 1}}'],
  ['{"variables": {"a": 1}}', '{"extensions": {"a": 1}}'],
  ['{"variables": {"a": null}}', '{}'],
  ['{"variables": {"a": null}}', '{"variables": {"a": 1e999}}'],
  ['{"variables": {"a": "Infinity"}}', '{"variables": {"a": 1e999}}'],
  ['{"variables": {"a": [1, 2]}}', '{"variables": {"a": [2, 1]}}'],
  ['{"variables": {"a": [1, 2]}}', '{"variables": {"a": [[1], 2]}}'],
  ['{"variables": {"a": {"b": 1}}}', '{"variables": {"a.b": 1}}'],
  ['{"variables": {"__proto__": 1}}', '{}'],
  ['{"operationName": "Q"}', '{}'],
  ['{"operationName": ""}', '{}'],
  ['{"operationName": "null"}', '{}'],
])('%s is not %s', (one, other) => {
  expect(key(one)).not.toBe(key(other));
});

test('a query is no part of what stands before it', () => {
  expect(answerKey({ query: '{}{ a }' })).not.toBe(answerKey({ query: '{ a }', variables: {} }));
  expect(answerKey({ query: ' { a }' })).not.toBe(answerKey({ query: '{ a }' }));
});

test('keys are equal exactly where JSON is', () => {
  const json = fc.jsonValue({ maxDepth: 3 }).map((value) => ({ value }));
  fc.assert(
    fc.property(json, json, (one, other) => {
      const equal = expect.objectContaining(one).asymmetricMatch(other);
      expect(answerKey({ query, variables: one }) === answerKey({ query, variables: other })).toBe(equal);
    }),
  );
});

test('what no argument can be has none', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  expect(answerKey({ query, variables: { a: JSON.parse(deep) } })).toBeNull();
});
