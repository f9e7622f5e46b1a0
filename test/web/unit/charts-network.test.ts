import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bond, type Box, layoutNetwork, type Place, type Size } from '../../../web/src/charts/network-layout.ts';

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Disc and label below it, as the drawing has them. */
const areaOf = ({ radius, label }: Box, { x, y }: Place): Area => {
  const half = Math.max(radius, label.width / 2);
  return { left: x - half, right: x + half, top: y - radius, bottom: y + radius + label.height };
};

const overlap = (one: Area, other: Area): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const box = fc.record({
  radius: fc.integer({ min: 4, max: 30 }),
  label: fc.record({ width: fc.integer({ min: 10, max: 130 }), height: fc.integer({ min: 18, max: 72 }) }),
});
const network = fc
  .array(box, { minLength: 1, maxLength: 20 })
  .map((all) => all.map((one, place): Box => ({ ...one, id: String(place) })))
  .chain((boxes) => {
    const id = fc.constantFrom(...boxes.map((one) => one.id));
    const bond = fc.record({ source: id, target: id, value: fc.integer({ min: 1, max: 50 }) });
    return fc.record({ boxes: fc.constant(boxes), bonds: fc.array(bond, { maxLength: 40 }) });
  });
const frame = fc.record({ width: fc.integer({ min: 280, max: 900 }), height: fc.integer({ min: 400, max: 560 }) });

function expectLegible(boxes: readonly Box[], places: ReadonlyMap<string, Place>, { width, height }: Size): void {
  const areas = boxes.flatMap((one) => {
    const place = places.get(one.id);
    return place ? [areaOf(one, place)] : [];
  });
  for (const [index, area] of areas.entries()) {
    expect(area.left).toBeGreaterThanOrEqual(0);
    expect(area.top).toBeGreaterThanOrEqual(0);
    expect(area.right).toBeLessThanOrEqual(width);
    expect(area.bottom).toBeLessThanOrEqual(height);
    for (const other of areas.slice(index + 1)) expect(overlap(area, other)).toBe(false);
  }
}

describe('the layout of a network', () => {
  it('lets nothing overlap or leave the frame, and leaves out the last nodes first', () => {
    fc.assert(
      fc.property(network, frame, ({ boxes, bonds }, size) => {
        const places = layoutNetwork(boxes, bonds, size);
        expect([...places.keys()]).toEqual(boxes.slice(0, places.size).map(({ id }) => id));
        expectLegible(boxes, places, size);
      }),
      { numRuns: 60 },
    );
  });

  it('finds room for twenty ministries at a desk and eight on a phone', () => {
    const boxes = Array.from({ length: 20 }, (_, place): Box => {
      return { id: String(place), radius: 30 - place, label: { width: 84, height: 22 } };
    });
    const bonds = boxes.slice(1).map(({ id }): Bond => ({ source: '0', target: id, value: 3 }));
    expect(layoutNetwork(boxes, bonds, { width: 720, height: 540 }).size).toBe(20);
    expect(layoutNetwork(boxes.slice(0, 8), bonds, { width: 300, height: 480 }).size).toBe(8);
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(network, frame, ({ boxes, bonds }, size) => {
        expect(layoutNetwork(boxes, bonds, size)).toEqual(layoutNetwork(boxes, bonds, size));
      }),
      { numRuns: 10 },
    );
  });

  it('draws nothing where there is nothing, and leaves out what is larger than the frame', () => {
    expect(layoutNetwork([], [], { width: 300, height: 300 }).size).toBe(0);
    const wide: Box = { id: 'wide', radius: 5, label: { width: 400, height: 20 } };
    expect(layoutNetwork([wide], [], { width: 300, height: 300 }).size).toBe(0);
  });
});
