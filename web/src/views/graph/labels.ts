import type { Places, Point } from './layout.ts';

/** A text beside a node: where it begins or ends, in the drawing's own units. */
export interface Label extends Point {
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface Wish {
  readonly id: string;
  /** Width of the text on the screen, in pixels. */
  readonly width: number;
  /** Radius of the node's mark on the screen. */
  readonly radius: number;
}

/** Height of a line of text on the screen. */
export const LINE = 17;
const GAP = 4;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Where a text can stand: right of its mark, left, below, above. */
function candidates({ x, y }: Point, { width, radius }: Wish): readonly (Label & { readonly box: Box })[] {
  const reach = radius + GAP;
  const beside = (anchor: Label['anchor'], left: number, top: number) => ({
    anchor,
    x: anchor === 'start' ? left : anchor === 'end' ? left + width : left + width / 2,
    y: top + LINE / 2,
    box: { left, top, right: left + width, bottom: top + LINE },
  });
  return [
    beside('start', x + reach, y - LINE / 2),
    beside('end', x - reach - width, y - LINE / 2),
    beside('middle', x - width / 2, y + reach - 1),
    beside('middle', x - width / 2, y - reach - LINE + 1),
  ];
}

/**
 * Places texts so that none covers a node or another text, those wished for first before the others; what finds no room
 * is left out, until there is more of it: the drawing is larger, or other texts are gone.
 */
export function placeLabels(wishes: readonly Wish[], places: Places, scale: number): ReadonlyMap<string, Label> {
  const onScreen = (id: string): Point => {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    return { x: x * scale, y: y * scale };
  };
  const taken: Box[] = wishes.map(({ id, radius }) => {
    const { x, y } = onScreen(id);
    return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
  });
  const labels = new Map<string, Label>();
  for (const wish of wishes) {
    const free = candidates(onScreen(wish.id), wish).find(({ box }) => !taken.some((other) => overlap(box, other)));
    if (!free) continue;
    taken.push(free.box);
    labels.set(wish.id, { x: free.x / scale, y: free.y / scale, anchor: free.anchor });
  }
  return labels;
}

/** Where a text stands that is wanted whatever it covers: right of its mark. */
export const besideMark = ({ x, y }: Point, radius: number, scale: number): Label => ({
  x: x + (radius + GAP) / scale,
  y,
  anchor: 'start',
});
