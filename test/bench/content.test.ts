import { expect, test } from 'vitest';
import { contentOf, fromGlobalId } from '../../bench/operations/content.ts';
import { globalId } from '../../bench/operations/operation.ts';

const asIs = (id: string) => id;

test('answers of other shapes have equal content', () => {
  const product = {
    measures: {
      edges: [{ node: { id: globalId('Measure', 'r/1'), ministries: [{ id: globalId('Ministry', '総務省') }] } }],
      totalCount: 1,
    },
  };
  const peer = {
    measures: {
      totalCount: 1,
      nodes: [{ ministries: { nodes: [{ ministry: { id: '総務省' } }] }, id: 'r/1' }],
    },
  };
  expect(contentOf(product, fromGlobalId)).toEqual(contentOf(peer, asIs));
});

test.each([
  ['another value', { list: { nodes: [{ name: 'a', rank: 2 }] } }],
  ['a list that is shorter', { list: { nodes: [] } }],
  ['a field that is missing', { list: { nodes: [{ name: 'a' }] } }],
  ['null for nothing', { list: null }],
])('%s is other content', (_, other) => {
  const one = { list: { edges: [{ node: { name: 'a', rank: 1 } }] } };
  expect(contentOf(other, asIs)).not.toEqual(contentOf(one, asIs));
});

test('the order of a list is content', () => {
  const list = (...names: string[]) => contentOf({ nodes: names.map((name) => ({ name, rank: 1 })) }, asIs);
  expect(list('a', 'b')).not.toEqual(list('b', 'a'));
});
