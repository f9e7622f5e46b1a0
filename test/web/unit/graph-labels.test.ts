import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Label, LINE, placeLabels, type Wish } from '../../../web/src/views/graph/labels.ts';

const wish = (id: string, more: Partial<Wish> = {}): Wish => ({
  id,
  width: 80,
  radius: 10,
  lines: [0, 0, 0, 0],
  isImportant: false,
  ...more,
});

const leftOf = ({ anchor, x }: Label, width: number): number =>
  anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;

describe('the texts of a drawing', () => {
  it('stand to the right, or where no line runs', () => {
    const places = new Map([['a', { x: 0, y: 0 }]]);
    expect(placeLabels([wish('a')], places, 1, null).get('a')).toMatchObject({ anchor: 'start', y: 0 });
    const aside = placeLabels([wish('a', { lines: [1, 1, 0, 1] })], places, 1, null).get('a');
    expect(aside).toMatchObject({ anchor: 'middle' });
    expect(aside?.y).toBeGreaterThan(0);
  });

  it('are left out without room, unless they are important', () => {
    const crowd = Array.from({ length: 49 }, (_, place) => `n${place}`);
    const places = new Map(crowd.map((id, place) => [id, { x: (place % 7) * 24, y: Math.floor(place / 7) * 24 }]));
    const inner = 'n24';
    const wishes = (isImportant: boolean) => [
      wish(inner, { isImportant }),
      ...crowd.filter((id) => id !== inner).map((id) => wish(id)),
    ];
    expect(placeLabels(wishes(false), places, 1, null).has(inner)).toBe(false);
    expect(placeLabels(wishes(true), places, 1, null).has(inner)).toBe(true);
    expect(placeLabels(wishes(false), places, 8, null).size).toBe(crowd.length);
  });

  it('stay within the frame', () => {
    const places = new Map([['a', { x: 90, y: 0 }]]);
    const frame = { left: -100, right: 100, top: -100, bottom: 100 };
    expect(placeLabels([wish('a')], places, 1, frame).get('a')).toMatchObject({ anchor: 'end' });
    expect(placeLabels([wish('a', { width: 300 })], places, 1, frame).size).toBe(0);
  });

  it('never cover each other', () => {
    const coordinate = fc.integer({ min: -200, max: 200 });
    const point = fc.record({ x: coordinate, y: coordinate });
    fc.assert(
      fc.property(fc.array(fc.tuple(point, fc.boolean()), { maxLength: 40 }), (nodes) => {
        const places = new Map(nodes.map(([place], index) => [`n${index}`, place]));
        const wishes = nodes.map(([, isImportant], index) => wish(`n${index}`, { isImportant }));
        const labels = [...placeLabels(wishes, places, 1, null).values()];
        labels.forEach((one, index) => {
          for (const other of labels.slice(index + 1)) {
            const apart = Math.abs(leftOf(one, 80) - leftOf(other, 80)) >= 80 || Math.abs(one.y - other.y) >= LINE;
            expect(apart).toBe(true);
          }
        });
      }),
    );
  });
});
