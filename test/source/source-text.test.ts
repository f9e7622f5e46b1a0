import { describe, expect, it } from 'vitest';
import { foldWidth } from '../../src/source/fold.ts';
import { lineAt, sourceText, spanOf, trimRange } from '../../src/source/source-text.ts';

describe('foldWidth', () => {
  it.each([
    ['ＡＢＣ（１２）', 'ABC(12)'],
    ['ｱ)ｲ･｢ｳ｣', 'ア)イ・「ウ」'],
    ['全角\u3000空白\u00a0', '全角 空白 '],
    ['①Ⅲ㈱～', '①Ⅲ㈱~'],
    ['ｶﾞ', 'カ゛'],
  ])('%s → %s, position by position', (text, folded) => {
    expect(foldWidth(text)).toBe(folded);
    expect(foldWidth(text)).toHaveLength(text.length);
  });
});

describe('sourceText', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\nb', ['a', 'b']],
    ['a\r\nb\rc\n\nd', ['a', 'b', 'c', '', 'd']],
  ])('splits %j', (text, lines) => {
    expect(sourceText(text).lines.map((line) => text.slice(line.start, line.end))).toEqual(lines);
  });

  it('keeps every code unit: lines with their terminators are the text', () => {
    const text = 'あ\r\n\n𠮷\rb\n';
    expect(
      sourceText(text)
        .lines.map((line) => text.slice(line.start, line.next))
        .join(''),
    ).toBe(text);
  });

  it('finds lines by offset and spans over lines', () => {
    const source = sourceText('ab\ncd\r\nef');
    expect([0, 2, 3, 6, 7, 9].map((at) => lineAt(source, at))).toEqual([1, 1, 2, 2, 3, 3]);
    expect(spanOf(source, { start: 1, end: 8 })).toEqual({ lineStart: 1, lineEnd: 3, charStart: 1, charEnd: 8 });
    expect(spanOf(source, { start: 0, end: 3 })).toMatchObject({ lineStart: 1, lineEnd: 1 });
  });

  it('trims full-width space too', () => {
    const source = sourceText('\u3000 a \u3000\n');
    expect(trimRange(source, { start: 0, end: 6 })).toEqual({ start: 2, end: 3 });
  });
});
