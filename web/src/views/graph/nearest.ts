import type { Places } from './layout.ts';

const DIRECTIONS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] } as const;
export type ArrowKey = keyof typeof DIRECTIONS;

export const isArrow = (key: string): key is ArrowKey => key in DIRECTIONS;

/** How much more a step aside costs than one ahead. */
const ASIDE = 2;

/** The nearest node in the direction of an arrow key: within 60 degrees of it, straight ahead before aside. */
export function nearest(places: Places, from: string, key: ArrowKey): string | null {
  const start = places.get(from);
  if (!start) return null;
  const [right, down] = DIRECTIONS[key];
  let best: { readonly id: string; readonly cost: number } | null = null;
  for (const [id, { x, y }] of places) {
    const ahead = (x - start.x) * right + (y - start.y) * down;
    const aside = Math.abs((x - start.x) * down + (y - start.y) * right);
    if (id === from || ahead <= 0 || aside > ahead * Math.sqrt(3)) continue;
    const cost = ahead + aside * ASIDE;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}
