import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText } from '../../../web/src/text/cut.ts';
import { settle } from '../../../web/src/text/settle.ts';

const range = fc
  .tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: -3, max: 40 }))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const ranges = fc.array(range, { maxLength: 12 });

describe('cutting a text', () => {
  it('cuts where a range begins or ends, the widest first in each piece', () => {
    const row = { key: 'row', start: 0, end: 6 };
    const name = { key: 'name', start: 2, end: 4 };
    expect(cutText('12名称①。', [name, row]).map(({ text, of }) => [text, of.map(({ key }) => key)])).toEqual([
      ['12', ['row']],
      ['名称', ['row', 'name']],
      ['①。', ['row']],
    ]);
  });

  it('leaves a text without ranges whole, and an empty one without pieces', () => {
    expect(cutText('全文', [])).toEqual([{ start: 0, end: 2, text: '全文', of: [] }]);
    expect(cutText('', [{ start: 0, end: 4 }])).toEqual([]);
  });

  it('loses nothing, whatever the ranges: joined, the pieces are the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), ranges, (text, some) => {
        const pieces = cutText(text, some);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const { start, end, of } of pieces) {
          expect(start).toBeLessThan(end);
          expect(new Set(of)).toEqual(new Set(some.filter((one) => one.start <= start && end <= one.end)));
        }
      }),
    );
  });
});

describe('settling what overlaps', () => {
  it('keeps a name and leaves the year in it, wherever they were given', () => {
    const year = { start: 0, end: 6 };
    const project = { start: 0, end: 20 };
    expect(settle([year, project])).toEqual({ placed: [project], left: [year] });
  });

  it('keeps the first of two that take the same words', () => {
    const reference = { start: 1, end: 3, what: 'reference' };
    const mention = { start: 1, end: 3, what: 'mention' };
    expect(settle([reference, mention])).toEqual({ placed: [reference], left: [mention] });
  });

  it('keeps neighbours', () => {
    const both = [
      { start: 0, end: 3 },
      { start: 3, end: 5 },
    ];
    expect(settle(both)).toEqual({ placed: both, left: [] });
  });

  it('places or leaves each, in order, and none over another', () => {
    fc.assert(
      fc.property(ranges, (some) => {
        const { placed, left } = settle(some);
        expect(new Set([...placed, ...left])).toEqual(new Set(some));
        expect(placed.length + left.length).toBe(some.length);
        const filled = placed.filter(({ start, end }) => start < end);
        for (const [i, one] of filled.slice(1).entries()) {
          expect(filled[i]?.end).toBeLessThanOrEqual(one.start);
        }
      }),
    );
  });
});
