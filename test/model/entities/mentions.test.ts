import { expect, it } from 'vitest';
import { kindOf } from '../../../src/model/entities/kind.ts';
import { mentionsOf } from '../../support/passages.ts';

it('positions run through a measure, spans are exact', () => {
  const notes = ['総務省において「港湾安全計画2010」を策定。', '+総務省HPに掲載', '総務省'];
  const { mentions } = mentionsOf(notes);
  expect(mentions.map(({ measureId, noteId, position, surface }) => [measureId, noteId, position, surface])).toEqual([
    ['doc/m/1', 'doc/m/1/n/1', 1, '総務省'],
    ['doc/m/1', 'doc/m/1/n/1', 2, '港湾安全計画2010'],
    ['doc/m/1', 'doc/m/1/n/2', 3, '総務省'],
    ['doc/m/2', 'doc/m/2/n/3', 1, '総務省'],
  ]);
  const text = notes.join('\n').replace('+', '');
  for (const { span, surface } of mentions) expect(text.slice(span.charStart, span.charEnd)).toBe(surface);
});

it('a quoted name of exactly one other measure is that measure; the title is the document', () => {
  const measures = [
    { id: 'doc/m/1', name: '港湾の安全対策' },
    { id: 'doc/m/2', name: '空港の安全対策' },
    { id: 'doc/m/3', name: '駅の安全対策' },
    { id: 'doc/m/4', name: '駅の安全対策' },
  ];
  const { mentions, entities } = mentionsOf(
    ['「空港の安全対策」、「港湾の安全対策」、「駅の安全対策」、空港の安全対策', '「「港湾白書2010」の進捗」を公表'],
    { measures, title: '「港湾白書2010」の進捗' },
  );
  expect(mentions.map(({ surface, target }) => [surface, target.type, target.id])).toEqual([
    ['空港の安全対策', 'Measure', 'doc/m/2'],
    ['「港湾白書2010」の進捗', 'Document', 'doc'],
    ['港湾白書2010', 'Entity', '港湾白書2010'],
  ]);
  expect(entities.map(({ id }) => id)).toEqual(['港湾白書2010']);
});

it('a name that is quoted once is found unquoted, not inside a longer word', () => {
  const { mentions } = mentionsOf([
    '「ポータル」という「港湾情報統合サイト」',
    '港湾情報統合サイトで公開',
    '港湾情報統合サイトウ',
  ]);
  expect(mentions.map(({ measureId, surface }) => `${measureId} ${surface}`)).toEqual([
    'doc/m/1 港湾情報統合サイト',
    'doc/m/2 港湾情報統合サイト',
  ]);
});

it.each([
  ['情報セキュリティ政策会議第13回会合', 'MEETING'],
  ['総合科学技術会議', 'MEETING'],
  ['日本商工会議所', 'ORGANISATION'],
  ['独立行政法人情報処理推進機構', 'ORGANISATION'],
  ['株式会社ラック', 'ORGANISATION'],
  ['行政機関におけるIT人材の育成・確保指針', 'PUBLICATION'],
  ['情報システムの信頼性向上に関する評価指標(試行版)', 'PUBLICATION'],
  ['独立行政法人等における情報セキュリティ対策', 'PUBLICATION'],
  ['ISO/IEC15408', 'PUBLICATION'],
  ['IT重点計画-2007', 'PROGRAMME'],
  ['セキュア・ジャパン2007', 'PROGRAMME'],
  ['ネットワークセキュリティ維持税制(地方税)', 'PROGRAMME'],
  ['技術基準適合マーク', 'OTHER'],
  ['セキュアVM', 'OTHER'],
])('%s is a %s, in whichever document', (name, kind) => {
  expect(kindOf(name)).toBe(kind);
});

it('the same text gives the same answer, and entities come by their first mention', () => {
  const notes = ['「港湾白書2010」', '港湾政策会議', '「港湾白書2010」、第2回港湾政策会議'];
  expect(mentionsOf(notes)).toEqual(mentionsOf(notes));
  expect(mentionsOf(notes).entities.map(({ id }) => id)).toEqual([
    '港湾白書2010',
    '港湾政策会議',
    '港湾政策会議第2回会合',
  ]);
});

it.each([
  '「',
  '会議',
  '(AB',
  '独立行政法人',
  '第1回',
  '以下「X」という。)(',
  'に関する研究会',
  '総務省・',
  '漢',
  'アA ',
])('long texts of %s are read in one pass', (unit) => {
  const { mentions } = mentionsOf([unit.repeat(20_000)]);
  expect(mentions.every(({ surface }) => surface.length <= 200)).toBe(true);
});
