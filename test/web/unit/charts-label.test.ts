import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emsOf, wrapLabel } from '../../../web/src/charts/label.ts';

describe('the label of a node', () => {
  it.each([
    { text: '総務省', ems: 8, lines: ['総務省'] },
    { text: '重要インフラ所管省庁', ems: 8, lines: ['重要インフラ', '所管省庁'] },
    { text: 'All ministries and agencies', ems: 10, lines: ['All ministries', 'and agencies'] },
    { text: 'International', ems: 4, lines: ['Inter', 'natio', 'nal'] },
  ])('has $text in lines of about equal width, broken between words', ({ text, ems, lines }) => {
    expect(wrapLabel(text, ems, 3)).toEqual(lines);
  });

  it('cuts off what is too much, and says so', () => {
    const lines = wrapLabel('独立行政法人宇宙航空研究開発機構等所管府省庁', 6, 2);
    expect(lines).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/…$/);
  });

  it('keeps to its room, whatever the text, and says all of it where there is no ellipsis', () => {
    const texts = fc.string({
      unit: fc.constantFrom('省', '庁', 'A', 'b', ' ', '、', '研'),
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(texts, fc.integer({ min: 3, max: 12 }), fc.integer({ min: 1, max: 4 }), (text, ems, most) => {
        const lines = wrapLabel(text, ems, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(emsOf(line)).toBeLessThanOrEqual(ems);
        const joined = lines.join('').replaceAll(' ', '');
        const whole = text.replaceAll(' ', '');
        if (joined.endsWith('…')) expect(whole.startsWith(joined.slice(0, -1))).toBe(true);
        else expect(joined).toBe(whole);
      }),
    );
  });
});
