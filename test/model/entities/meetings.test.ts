import { expect, it } from 'vitest';
import { namesIn } from '../../support/passages.ts';

const SITTING = '港湾政策会議第13回会合';

it.each([
  '港湾政策会議第13回会合',
  '第13回港湾政策会議',
  '第１３回港湾政策会議',
  '第十三回港湾政策会議',
  '港湾政策会議第13回',
  '港湾政策会議(第13回)',
  '港湾政策会議(第13回会合)',
])('%s', (surface) => {
  expect(namesIn(`8月3日の${surface}において実施`)).toEqual([surface === SITTING ? surface : `${surface}=${SITTING}`]);
});

it('a sitting of the meeting named before', () => {
  expect(namesIn('港湾政策会議において決定。同会議第2回会合、第3回会合で報告。', '+第4回会合では')).toEqual([
    '港湾政策会議',
    '同会議第2回会合=港湾政策会議第2回会合',
    '第3回会合=港湾政策会議第3回会合',
    '第4回会合=港湾政策会議第4回会合',
  ]);
});

it('not of one that another measure names', () => {
  expect(namesIn('港湾政策会議において決定', '第3回会合で報告')).toEqual(['港湾政策会議']);
});

it('the series by its full name', () => {
  expect(namesIn('港湾安全政策会議', '第3回政策会議')).toEqual([
    '港湾安全政策会議',
    '第3回政策会議=港湾安全政策会議第3回会合',
  ]);
});

it('a working group has a number, not an ordinal', () => {
  expect(namesIn('補佐官等連絡会議第4ワーキンググループ(情報)の場')).toEqual(['補佐官等連絡会議第4ワーキンググループ']);
});

it.each<[string, string[]]>([
  ['第163回国会に提出し、現在、国会において審議中', ['第163回国会']],
  ['サイバーセキュリティ戦略本部第23回会合', ['サイバーセキュリティ戦略本部第23回会合']],
  ['第36回港湾安全戦略本部', ['第36回港湾安全戦略本部=港湾安全戦略本部第36回会合']],
  ['第2回港湾安全懇話会', ['第2回港湾安全懇話会=港湾安全懇話会第2回会合']],
  ['第1回募集を行い、第2回の公募、第3回準備会合を', []],
])('%s', (note, names) => {
  expect(namesIn(note)).toEqual(names);
});
