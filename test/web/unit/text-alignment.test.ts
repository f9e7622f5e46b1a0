import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/parser/markup.ts';
import { alignText, findText } from '../../../web/src/text/align.ts';
import { placeMarks } from '../../../web/src/text/place.ts';

/** What words of the source are in the cleaned text. */
function placed(source: string, words: string): string | null {
  const text = plainText(source);
  const start = source.indexOf(words);
  const place = alignText(text, source)?.toText({ start, end: start + words.length }) ?? null;
  return place && text.slice(place.start, place.end);
}

describe('laying a cleaned text on its source', () => {
  it.each([
    ['公表した', '平成19年8月に公表した。'],
    ['IPA', '<b>IPA</b>が公表。'],
    ['<X>', '<br><X>の<b>検討</b>'],
    ['Security by design', 'の確保(Security by design)<br/>を検討'],
  ])('finds %s', (words, source) => {
    expect(placed(source, words)).toBe(words);
  });

  it('does not take the letter of a tag for the text', () => {
    expect(alignText('b', '<b>b</b>')?.toText({ start: 3, end: 4 })).toEqual({ start: 0, end: 1 });
  });

  it('finds words that go over a line break or a tag', () => {
    expect(placed('内閣官\r\n房が検討。', '内閣官\r\n房')).toBe('内閣官房');
    expect(placed('the plan\nof 2007', 'plan\nof')).toBe('plan of');
    expect(placed('平成19<br>年度', '平成19<br>年度')).toBe('平成19 年度');
  });

  it('says so where the text is another, ends later, or is empty', () => {
    expect(alignText('公表', '実施')).toBeNull();
    expect(alignText('公表した', '公表')).toBeNull();
    expect(alignText('', '公表')).toBeNull();
  });

  it('has no place for what is not in the text', () => {
    expect(alignText('検討', '検討 <b>')?.toText({ start: 3, end: 6 })).toBeNull();
  });

  it('follows the reader through tags, line breaks and spaces: every word is found where it went', () => {
    const word = fc.stringMatching(/^[a-z0-9<>ア-ン一-龠①-④()]{1,6}$/);
    const gap = fc.constantFrom('', ' ', '　', '\n', '\r\n  ', '<br>', '</li>\n<li class="a">', ' <b>');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 8 }), (parts) => {
        const source = parts.flat().join('').trim();
        const text = plainText(source).trim();
        fc.pre(text !== '' && !/<[a-z0-9]/i.test(text));
        const alignment = alignText(text, source);
        expect(alignment).not.toBeNull();
        const whole = alignment?.toText({ start: 0, end: source.length });
        expect(whole && text.slice(whole.start, whole.end)).toBe(text);
        const bare = (words: string) => words.replace(/\s/g, '');
        for (let start = 0; start < source.length; start++) {
          const place = alignment?.toText({ start, end: start + 1 });
          if (place) expect(bare(text.slice(place.start, place.end))).toBe(bare(source.slice(start, start + 1)));
        }
      }),
    );
  });
});

describe('finding a name in its row', () => {
  const row = '21\tイ)\t次世代OS環境の\n開発\t内閣官房\t・次世代OS環境の開発に着手。\t②';

  it('finds it across a line break, as a whole cell', () => {
    const range = findText('次世代OS環境の開発', row)?.range;
    expect(range && row.slice(range.start, range.end)).toBe('次世代OS環境の\n開発');
  });

  it('does not find it within other words, nor what is not there', () => {
    expect(findText('環境', row)).toBeNull();
    expect(findText('評価', row)).toBeNull();
    expect(findText('', row)).toBeNull();
  });
});

describe('placing marks', () => {
  const source = '<ul> 平成19年度\n計画をIPAが公表</ul>';
  const text = '平成19年度計画をIPAが公表';
  const at = (words: string) => ({ words, start: source.indexOf(words), end: source.indexOf(words) + words.length });

  it('places what it can and keeps the rest', () => {
    const marks = [at('平成19年度'), at('平成19年度\n計画'), at('IPA'), at('<ul>')];
    const { placed: found, left } = placeMarks(marks, alignText(text, source));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['平成19年度計画', 'IPA']);
    expect(left.map(({ words }) => words)).toEqual(['平成19年度', '<ul>']);
  });

  it('keeps all of them where the text cannot be laid on its source', () => {
    const marks = [at('IPA')];
    expect(placeMarks(marks, null)).toEqual({ placed: [], left: marks });
  });
});
