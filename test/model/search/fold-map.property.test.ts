import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../src/model/search/excerpt.ts';
import { foldText } from '../../../src/model/search/fold.ts';
import { foldWithMap } from '../../../src/model/search/fold-map.ts';
import { gramsOf, gramsOfTerm } from '../../../src/model/search/grams.ts';

/** What the texts are made of, with what folds to less or to more than itself. */
const character = fc.oneof(
  fc.constantFrom(...'暗号技術とセキュリティのＩＰＶ６ｖｅｒIPV6ﾃﾞｼﾞﾀﾙﾊﾟ㈱①㌘ﬁΣςİß𠮷👍🏽 　\t\r\n。、「」'),
  fc.constantFrom('か\u3099', 'e\u0301', '각', '\u1112\u1161\u11ab', 'ﾜﾞ', '゛', '👨‍👩‍👧', 'ㇷ゚'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);
const text = fc.array(character, { maxLength: 60 }).map((parts) => parts.join(''));

describe('folding with a way back', () => {
  it('folds as foldText does', () => {
    fc.assert(
      fc.property(text, (original) => {
        expect(foldWithMap(original).folded).toBe(foldText(original));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['ﾃﾞｼﾞﾀﾙ化', 'デ', 'ﾃﾞ'],
    ['ﾃﾞｼﾞﾀﾙ化', 'ル化', 'ﾙ化'],
    ['(㈱東京)', '株', '㈱'],
    ['情報\n　セキュリティ', '報セ', '報\n　セ'],
    ['ＩＰ Ｖ６対応', 'ipv6', 'ＩＰ Ｖ６'],
    ['か\u3099く', 'が', 'か\u3099'],
    ['𠮷野家', '野', '野'],
  ])('%j: %j stands at %j', (original, term, place) => {
    const { folded, original: back } = foldWithMap(original);
    const at = folded.indexOf(term);
    const { start, end } = back({ start: at, end: at + term.length });
    expect(original.slice(start, end)).toBe(place);
  });

  it('leaves out what lies between pieces', () => {
    const original = '暗<br />号の技術';
    const pieces = [
      { start: 0, end: 1 },
      { start: 7, end: original.length },
    ];
    const { folded, original: back } = foldWithMap(original, pieces);
    expect(folded).toBe('暗号の技術');
    expect(back({ start: 0, end: 2 })).toEqual({ start: 0, end: 8 });
  });
});

/** Half of a surrogate pair. */
const HALF = /\p{Surrogate}/u;

/** Any stretch of the folded text, as a term that occurs. */
const textWithTerms = text
  .filter((original) => foldText(original).length > 0)
  .chain((original) => {
    const folded = foldText(original);
    const stretch = fc
      .tuple(fc.nat(folded.length - 1), fc.integer({ min: 1, max: 8 }))
      .map(([start, length]) => folded.slice(start, start + length));
    return fc.tuple(fc.constant(original), fc.array(stretch, { minLength: 1, maxLength: 4 }));
  });

describe('an excerpt', () => {
  it('highlights places that fold to the terms, in order and without overlap, and cuts no character', () => {
    fc.assert(
      fc.property(textWithTerms, ([original, terms]) => {
        const excerpt = excerptOf(original, terms);
        if (!excerpt) throw new Error('A term that occurs was not found.');
        const snippet = original.slice(excerpt.start, excerpt.end);
        expect(excerpt.highlights.length).toBeGreaterThan(0);
        let last = 0;
        for (const { start, end } of excerpt.highlights) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(snippet.length);
          const folded = foldText(snippet.slice(start, end));
          expect(terms.some((term) => folded.includes(term))).toBe(true);
          last = end;
        }
        if (!HALF.test(original)) expect(snippet).not.toMatch(HALF);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is the term and nothing else where the term begins and ends with characters', () => {
    const whole = fc.array(fc.constantFrom(...'暗号ＩＰipﾃﾀﾙ セ　の'), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(whole, fc.nat(), fc.nat(), (characters, from, length) => {
        const original = characters.join('');
        const start = from % original.length;
        const term = foldText(original.slice(start, start + 1 + (length % 6)));
        fc.pre(term !== '');
        const excerpt = excerptOf(original, [term]);
        const [first] = excerpt?.highlights ?? [];
        if (!excerpt || !first) throw new Error('A term that occurs was not found.');
        const snippet = original.slice(excerpt.start, excerpt.end);
        // Two that overlap are shown as one, so the first holds the term as often as it touches itself.
        expect(foldText(snippet.slice(first.start, first.end)).startsWith(term)).toBe(true);
      }),
    );
  });

  it('shows what stands around the first hit, of a long text only a part', () => {
    const original = `${'あ'.repeat(100)}暗号${'い'.repeat(200)}暗号`;
    expect(excerptOf(original, ['暗号'])).toEqual({ start: 70, end: 190, highlights: [{ start: 30, end: 32 }] });
  });

  it('is never shorter than its first hit', () => {
    const term = 'う'.repeat(150);
    const original = `ああ${term}い`;
    expect(excerptOf(original, [term])).toEqual({ start: 0, end: 152, highlights: [{ start: 2, end: 152 }] });
  });

  it('stays in the piece that the hit is in, unless the hit does not', () => {
    const original = 'ああ暗号<br>いい暗<b>号</b>う';
    const pieces = [
      { start: 0, end: 4 },
      { start: 8, end: 11 },
      { start: 14, end: 15 },
      { start: 19, end: 20 },
    ];
    expect(excerptOf(original, ['暗号'], pieces)).toEqual({ start: 0, end: 4, highlights: [{ start: 2, end: 4 }] });
    expect(excerptOf(original, ['い暗号'], pieces)).toEqual({ start: 8, end: 15, highlights: [{ start: 1, end: 7 }] });
  });

  it('is none where nothing occurs', () => {
    expect(excerptOf('暗号', ['鍵'])).toBeNull();
  });
});

describe('the numbers of a text', () => {
  it('have those of every term that it contains, and without them it does not contain it', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [whole, term] = [foldText(a), foldText(b).slice(0, 5)];
        fc.pre(term !== '' && !`${whole}${term}`.includes('\0'));
        const grams = gramsOf([whole]);
        const sought = gramsOfTerm(term);
        const has =
          'from' in sought
            ? grams.some((gram) => gram >= sought.from && gram <= sought.to)
            : sought.all.every((gram) => grams.includes(gram));
        if (whole.includes(term)) expect(has).toBe(true);
        else if ('from' in sought || sought.exact) expect(has).toBe(false);
      }),
    );
  });

  it('are 32-bit, each once, in order, and do not cross from part to part', () => {
    expect([...gramsOf(['ab', 'ab'], [7, 7])]).toEqual([7, 0x00610062, 0x00620000]);
    expect([...gramsOf(['暗号'])]).toEqual([0x53f70000, 0x66970000 | 0x53f7]);
    expect([...gramsOf(['龠龠'])]).toEqual([0x9fa0 << 16, (0x9fa0 << 16) | 0x9fa0]);
    expect(gramsOf(['龠龠']).every((gram) => gram >= -(2 ** 31) && gram < 0)).toBe(true);
  });
});
