import { expect, it } from 'vitest';
import { graphOf } from '../support/text.ts';

it('a name is found across tags, and its place in the source is exact', () => {
  const text = [
    '港湾計画の実施状況',
    '凡例: ①…実施済み',
    '第1章 港湾',
    '該当項目\t施策名\t担当省庁\t進捗状況\t現時点の状況',
    '1\tア) 港湾の整備\t総務省\t<ul> ・港湾情報<br>政策会議において<b>決定</b>。<b>総務省</b><br>ＨＰに掲載 </ul>\t①',
  ].join('\n');
  const { mentions } = graphOf(text);
  expect(mentions.map(({ surface, target }) => [surface, target.id])).toEqual([
    ['港湾情報<br>政策会議', '港湾情報政策会議'],
    ['総務省', '総務省'],
  ]);
  for (const { span, surface } of mentions) expect(text.slice(span.charStart, span.charEnd)).toBe(surface);
});
