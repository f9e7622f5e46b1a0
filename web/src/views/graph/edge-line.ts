import { EDGE_LOOKS } from './edge-kind.ts';
import type { Places, Point } from './layout.ts';
import type { GraphEdge } from './node.ts';

/** The line of an edge and its arrowhead, as SVG path data. */
export interface EdgeLine {
  readonly line: string;
  readonly head: string | null;
}

/** How far lines between the same two nodes lie apart. */
const APART = 16;
const HEAD = 9;

const round = (value: number): string => value.toFixed(1);
const at = ({ x, y }: Point): string => `${round(x)},${round(y)}`;

/** The point at a distance from one point towards another. */
function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + ((to.x - from.x) * distance) / length,
    y: from.y + ((to.y - from.y) * distance) / length,
  };
}

function headOf(tip: Point, before: Point): string {
  const back = towards(tip, before, HEAD);
  const side = { x: (back.y - tip.y) * 0.4, y: (tip.x - back.x) * 0.4 };
  const left = { x: back.x + side.x, y: back.y + side.y };
  const right = { x: back.x - side.x, y: back.y - side.y };
  return `M${at(tip)}L${at(left)}L${at(right)}Z`;
}

/** Lines from rim to rim of the nodes; several between the same two bend away from each other. */
export function edgeLines(
  edges: Iterable<GraphEdge>,
  places: Places,
  radiusOf: (id: string) => number,
): ReadonlyMap<string, EdgeLine> {
  const pairs = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    const pair = [edge.from.id, edge.to.id].sort().join('\n');
    pairs.set(pair, [...(pairs.get(pair) ?? []), edge]);
  }
  const lines = new Map<string, EdgeLine>();
  for (const parallel of pairs.values()) {
    parallel.forEach((edge, place) => {
      const from = places.get(edge.from.id);
      const to = places.get(edge.to.id);
      if (!from || !to) return;
      // Both directions bend by the same rule, as seen from the node that sorts first.
      const sign = edge.from.id < edge.to.id ? 1 : -1;
      const bend = (place - (parallel.length - 1) / 2) * APART * 2 * sign;
      const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
      const control = {
        x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * bend,
        y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * bend,
      };
      const { arrow } = EDGE_LOOKS[edge.kind];
      const first = towards(from, control, radiusOf(edge.from.id));
      const tip = towards(to, control, radiusOf(edge.to.id) + 1);
      const last = arrow ? towards(tip, control, HEAD - 1) : tip;
      lines.set(edge.id, {
        line: `M${at(first)}${bend === 0 ? 'L' : `Q${at(control)} `}${at(last)}`,
        head: arrow ? headOf(tip, control) : null,
      });
    });
  }
  return lines;
}
