import { expect, it } from 'vitest';
import { mentionsOf, namesIn } from '../../support/passages.ts';

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
  ['第36回港湾安全戦略本部会合', ['第36回港湾安全戦略本部会合=港湾安全戦略本部第36回会合']],
  ['港湾安全戦略本部(第36回)', ['港湾安全戦略本部(第36回)=港湾安全戦略本部第36回会合']],
  ['第13回港湾政策会議会合', ['第13回港湾政策会議会合=港湾政策会議第13回会合']],
  ['第2回港湾専門家会合', ['第2回港湾専門家会合=港湾専門家会合第2回会合']],
  ['港湾情報センター(第36回)、第3回本部会合', ['港湾情報センター']],
  ['第2回港湾安全懇話会', ['第2回港湾安全懇話会=港湾安全懇話会第2回会合']],
  ['第2回 港湾安全懇話会', ['第2回 港湾安全懇話会=港湾安全懇話会第2回会合']],
  ['第2回 公募、港湾政策会議第2回 総務省', ['港湾政策会議第2回=港湾政策会議第2回会合', '*総務省']],
  ['第1回募集を行い、第2回の公募、第3回準備会合を', []],
])('%s', (note, names) => {
  expect(namesIn(note)).toEqual(names);
});

it.each([
  ['第2回推進会議', '第2回推進会議=港湾推進会議第2回会合'],
  ['推進会議第3回会合', '推進会議第3回会合=港湾推進会議第3回会合'],
  ['推進会議(第3回)', '推進会議(第3回)=港湾推進会議第3回会合'],
  ['推進会議は第3回の', '推進会議=港湾推進会議'],
  ['第3次推進会議', '第3次推進会議'],
])('by a name that the text defines: %s', (surface, expected) => {
  expect(namesIn('「港湾推進会議」(以下「推進会議」という。)を設置。', `${surface}において`).slice(2)).toEqual([
    expected,
  ]);
});

it('a body that does not sit has no sittings', () => {
  expect(namesIn('独立行政法人港湾機構(以下「KKC」という。)が', '第2回KKC講習会').slice(2)).toEqual([
    'KKC=独立行政法人港湾機構',
  ]);
});

it('words for the meeting named before are no names of it', () => {
  expect(mentionsOf(['港湾政策会議において決定。同会議第2回会合、第13回港湾政策会議']).entities).toMatchObject([
    { id: '港湾政策会議', aliases: [] },
    { id: '港湾政策会議第2回会合', aliases: [] },
    { id: SITTING, aliases: ['第13回港湾政策会議'] },
  ]);
});
