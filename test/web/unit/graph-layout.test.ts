import { describe, expect, it } from 'vitest';
import { type LayoutTask, layOut, type Point } from '../../../web/src/views/graph/layout.ts';

/** A middle with so many neighbours. */
const star = (count: number): LayoutTask => {
  const ids = Array.from({ length: count }, (_, place) => `n${place}`);
  return {
    center: 'middle',
    links: ids.map((id) => ['middle', id] as const),
    groups: [{ opener: null, ids: ['middle', ...ids] }],
  };
};

/** The same with some more that were opened at one of the neighbours. */
const opened = (task: LayoutTask, opener: string, ids: readonly string[]): LayoutTask => ({
  ...task,
  links: [...task.links, ...ids.map((id) => [opener, id] as const)],
  groups: [...task.groups, { opener, ids }],
});

const distance = (a: Point | undefined, b: Point | undefined): number =>
  a && b ? Math.hypot(a.x - b.x, a.y - b.y) : Number.NaN;

describe('the layout of a graph', () => {
  it('gives the same places for the same graph', () => {
    expect(layOut(star(40))).toEqual(layOut(star(40)));
  });

  it('keeps the middle in the middle, and nodes apart', () => {
    const places = layOut(star(60));
    expect(places.get('middle')).toEqual({ x: 0, y: 0 });
    const points = [...places.values()];
    const gaps = points.flatMap((a, place) => points.slice(place + 1).map((b) => distance(a, b)));
    expect(Math.min(...gaps)).toBeGreaterThan(30);
  });

  it('leaves everything in its place when neighbours are opened, and puts them near their node', () => {
    const before = layOut(star(20));
    const after = layOut(opened(star(20), 'n3', ['x', 'y', 'z']));
    for (const [id, place] of before) expect(after.get(id)).toEqual(place);
    for (const id of ['x', 'y', 'z']) {
      expect(distance(after.get(id), after.get('n3'))).toBeLessThan(distance(after.get(id), after.get('middle')));
    }
  });
});
