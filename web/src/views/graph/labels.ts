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
  /** How many of its edges leave to the right, to the left, down and up: where a text would stand on lines. */
  readonly lines: readonly [number, number, number, number];
  /** Whether the text stands there even where it must cover some marks. */
  readonly isImportant: boolean;
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

/** The part of the drawing that is seen, in its own units. */
export type Frame = Box;

const isWithin = (box: Box, frame: Frame, scale: number): boolean =>
  box.left >= frame.left * scale &&
  box.right <= frame.right * scale &&
  box.top >= frame.top * scale &&
  box.bottom <= frame.bottom * scale;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Where a text can stand: right of its mark, left, below, above. */
function candidates({ x, y }: Point, { width, radius, lines }: Wish) {
  const reach = radius + GAP;
  const beside = (anchor: Label['anchor'], left: number, top: number, crossed: number) => ({
    anchor,
    crossed,
    x: anchor === 'start' ? left : anchor === 'end' ? left + width : left + width / 2,
    y: top + LINE / 2,
    box: { left, top, right: left + width, bottom: top + LINE },
  });
  return [
    beside('start', x + reach, y - LINE / 2, lines[0]),
    beside('end', x - reach - width, y - LINE / 2, lines[1]),
    beside('middle', x - width / 2, y + reach - 1, lines[2]),
    beside('middle', x - width / 2, y - reach - LINE + 1, lines[3]),
  ];
}

/**
 * Places texts so that none covers another text or, unless it is important, a mark; those wished for first before the
 * others, and best where no line runs. What finds no room (within the frame, if there is one) is left out, until there
 * is more of it: the drawing is larger, or other texts are gone.
 */
export function placeLabels(
  wishes: readonly Wish[],
  places: Places,
  scale: number,
  frame: Frame | null,
): ReadonlyMap<string, Label> {
  const onScreen = (id: string): Point => {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    return { x: x * scale, y: y * scale };
  };
  const marks: Box[] = wishes.map(({ id, radius }) => {
    const { x, y } = onScreen(id);
    return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
  });
  const texts: Box[] = [];
  const labels = new Map<string, Label>();
  for (const wish of wishes) {
    const [best] = candidates(onScreen(wish.id), wish)
      .filter(({ box }) => !texts.some((text) => overlap(box, text)) && (!frame || isWithin(box, frame, scale)))
      .map((label) => ({ ...label, covered: marks.filter((mark) => overlap(label.box, mark)).length }))
      .sort((a, b) => a.covered - b.covered || a.crossed - b.crossed);
    if (!best || (best.covered > 0 && !wish.isImportant)) continue;
    texts.push(best.box);
    labels.set(wish.id, { x: best.x / scale, y: best.y / scale, anchor: best.anchor });
  }
  return labels;
}

/** Where a text stands that is wanted whatever it covers: right of its mark. */
export const besideMark = ({ x, y }: Point, radius: number, scale: number): Label => ({
  x: x + (radius + GAP) / scale,
  y,
  anchor: 'start',
});
