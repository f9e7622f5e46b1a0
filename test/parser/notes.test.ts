import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/parser/markup.ts';
import { splitNotes } from '../../src/parser/notes.ts';
import { whole } from '../support/text.ts';

function notes(text: string): string[] {
  return splitNotes(...whole(text)).map((note) => note.text);
}

describe('splitNotes', () => {
  it.each([
    ['・検討中。', ['検討中。']],
    ['・一つ目。 ・二つ目。', ['一つ目。', '二つ目。']],
    ['・一つ目。\n・二つ目。', ['一つ目。', '二つ目。']],
    ['・検知・回復・予防を実施。', ['検知・回復・予防を実施。']],
    ['箇条書きでない一文。', ['箇条書きでない一文。']],
    ['前置き。 ・一つ目。', ['前置き。', '一つ目。']],
    ['・規格を制定。 ★JIS Q 1 第1部 ★JIS Q 2 第2部', ['規格を制定。 ★JIS Q 1 第1部 ★JIS Q 2 第2部']],
    ['<ul style="list-style-type: none;"> ・一つ目。 ・二つ目。 </ul>', ['一つ目。', '二つ目。']],
    ['<ul><li>一つ目。</li><li>二つ目。</li></ul>', ['一つ目。', '二つ目。']],
    ['- 一つ目\n- 二つ目', ['一つ目', '二つ目']],
    ['･半角の点。', ['半角の点。']],
    ['・ ・', []],
    ['', []],
  ])('%j → %j', (text, expected) => {
    expect(notes(text)).toEqual(expected);
  });

  it('takes its text from its own place', () => {
    const [source, range] = whole('<ul> ・一つ目。 ・二つ目。 </ul>');
    for (const note of splitNotes(source, range)) expect(source.text.slice(note.start, note.end)).toBe(note.text);
  });
});

describe('plainText', () => {
  it.each([
    ['情報\nセキュリティ', '情報セキュリティ'],
    ['open\nsource', 'open source'],
    ['国際的な\r\n  POC 機能', '国際的な POC 機能'],
    ['<b>太字</b>の語', '太字 の語'],
    ['<X>という変数', '<X>という変数'],
  ])('%j → %j', (text, expected) => {
    expect(plainText(text)).toBe(expected);
  });
});
