import { describe, expect, it } from 'vitest';
import { partsBy, wordsOf } from '../../../src/model/related/words.ts';

describe('words without a dictionary', () => {
  it.each<[what: string, text: string, words: string[]]>([
    [
      'runs of kanji, katakana and Latin letters',
      '暗号モジュールの評価',
      ['暗号', 'モジュール', '暗号モジュール', '評価'],
    ],
    ['Latin names with digits and hyphens', 'SHA-1とIPv6への対応', ['SHA-1', 'IPv6', '対応']],
    ['a compound of two scripts, and its parts', 'サイバー攻撃を検知', ['サイバー', '攻撃', 'サイバー攻撃', '検知']],
    ['widths folded', 'ＩＰＶ６とｻｲﾊﾞｰ', ['IPV6', 'サイバー']],
    ['repetitions as often as they come', '監査と監査', ['監査', '監査']],
    ['nothing of numbers and what they count', '平成19年度上半期に第13回会合を3件', ['平成']],
    ['等, 各, 及び as the ends of words', '各府省庁等及び監査等の各種研修', ['府省庁', '監査', '各種研修']],
    ['no single kanji, no short katakana, no letter', '本をメモし、Aを見る', []],
    ['nothing of hiragana', 'これをおこなう', []],
  ])('%s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('takes a compound apart by words that stand alone, the longest first', () => {
    const known = new Set(['地方', '地方公共団体', '公共', '団体', '職員', '地方公共団体職員研修']);
    expect(partsBy(known)('地方公共団体職員研修')).toEqual(['地方公共団体', '職員']);
    expect(partsBy(known)('地方')).toEqual([]);
    expect(partsBy(known)('サイバー地方')).toEqual([]);
  });
});
