import { describe, expect, it } from 'vitest';
import { findLegends } from '../../src/parser/legend.ts';
import { sourceText } from '../../src/source/source-text.ts';

function legend(text: string): [string, string][] {
  return findLegends(sourceText(text)).flatMap((each) =>
    each.entries.map((entry): [string, string] => [entry.mark, entry.meaning]),
  );
}

const FOUR: [string, string][] = [
  ['①', '実施済み'],
  ['②', '年度内に実施できる予定。'],
];

describe('findLegends', () => {
  it.each([
    ['- 凡例: ①…実施済み\n ②…年度内に実施できる予定。\n', FOUR],
    ['【凡例】\n①：実施済み\n②：年度内に実施できる予定。\n\n第1章 本文', FOUR],
    ['凡例\n\n① 実施済み\n② 年度内に\n実施できる予定。\n', FOUR],
    ['（凡例）①実施済み、②年度内に実施できる予定。', FOUR],
    ['| 凡例 | |\n|---|---|\n| ① | 実施済み |\n| ② | 年度内に実施できる予定。 |', FOUR],
    [
      '凡例 A：達成 A′：ほぼ達成 B+：進行 B：遅れ C：未着手 −：対象外',
      [
        ['A', '達成'],
        ['A′', 'ほぼ達成'],
        ['B+', '進行'],
        ['B', '遅れ'],
        ['C', '未着手'],
        ['−', '対象外'],
      ],
    ],
    [
      '凡例：○＝実施済　△＝一部実施　×＝未実施',
      [
        ['○', '実施済'],
        ['△', '一部実施'],
        ['×', '未実施'],
      ],
    ],
    [
      '凡例\nＡ\t達成\nＢ\t遅れ\n',
      [
        ['Ａ', '達成'],
        ['Ｂ', '遅れ'],
      ],
    ],
  ] as [string, [string, string][]][])('reads %j', (text, entries) => {
    expect(legend(text)).toEqual(entries);
  });

  it('ends before a heading that begins with a mark it has', () => {
    const text = '凡例: ①…済\n②…予定\n①政府機関の対策\n';
    expect(findLegends(sourceText(text))).toMatchObject([{ from: 0, to: 2, entries: [{ mark: '①' }, { mark: '②' }] }]);
  });

  it('gives every entry its place in the text', () => {
    const text = '凡例: ①…済 ②…予定\n';
    const [first] = findLegends(sourceText(text));
    expect(first?.entries.map((entry) => text.slice(entry.start, entry.end))).toEqual(['①…済', '②…予定']);
  });

  it.each(['凡例は別紙のとおり。', '①…実施済み', '第1章 凡例について', ''])('finds none in %j', (text) => {
    expect(legend(text)).toEqual([]);
  });
});
