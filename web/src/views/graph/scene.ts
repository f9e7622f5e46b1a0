import { type EdgeLine, edgeLines } from './edge-line.ts';
import { type Frame, type Label, placeLabels, type Wish } from './labels.ts';
import type { Places } from './layout.ts';
import { type Graph, neighborsOf, otherEnd } from './model.ts';

/** What is pointed out; everything else steps back. null: nothing is, all are alike. */
export interface Emphasis {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** A graph with its places, at a size of the drawing. */
export interface Scene {
  /** Pixels to a unit of the drawing, in steps, so that not every turn of the wheel draws everything again. */
  readonly scale: number;
  /** Radius of a node's mark, in the drawing's own units. */
  readonly radiusOf: (id: string) => number;
  readonly lines: ReadonlyMap<string, EdgeLine>;
}

/** Sizes of the drawing come in thirds of a doubling. */
export const stepOf = (scale: number): number => 2 ** (Math.round(Math.log2(scale) * 3) / 3);

/** The radius of a node's mark at full size: larger for what has many neighbours, drawn or not. */
export function baseRadius(graph: Graph, id: string): number {
  const degree = neighborsOf(graph, id).length + (graph.hidden.get(id) ?? 0);
  return (id === graph.center?.id ? 14 : 11) + Math.min(7, Math.sqrt(degree) / 1.6);
}

/** Marks grow more slowly than the drawing, so that they stay visible far off and leave room nearby. */
export function makeScene(graph: Graph, places: Places, scale: number): Scene {
  const radii = new Map([...places.keys()].map((id) => [id, baseRadius(graph, id) / Math.sqrt(scale)]));
  const radiusOf = (id: string): number => radii.get(id) ?? 0;
  return { scale, radiusOf, lines: edgeLines(graph.edges.values(), places, radiusOf) };
}

/** Both, or the one that there is. */
export const together = (one: Emphasis | null, other: Emphasis | null): Emphasis | null =>
  one && other
    ? { nodes: new Set([...one.nodes, ...other.nodes]), edges: new Set([...one.edges, ...other.edges]) }
    : (one ?? other);

/** A node with its edges and neighbours, or an edge with its ends. */
export function emphasisOf(graph: Graph, selected: string | undefined): Emphasis | null {
  if (selected === undefined) return null;
  const edge = graph.edges.get(selected);
  if (edge) return { nodes: new Set([edge.from.id, edge.to.id]), edges: new Set([edge.id]) };
  if (!graph.nodes.has(selected)) return null;
  const touching = graph.touching.get(selected) ?? [];
  return {
    nodes: new Set([selected, ...touching.map((one) => otherEnd(one, selected))]),
    edges: new Set(touching.map(({ id }) => id)),
  };
}

/** The ring around what is marked, in radii of its mark. */
export const RING = 1.38;
/** A node with so many edges is a hub; without the names of its hubs a drawing says little. */
const HUB = 10;

/** How many edges of a node lead to the right, to the left, down and up. */
function linesOf(graph: Graph, places: Places, id: string): Wish['lines'] {
  const lines: [number, number, number, number] = [0, 0, 0, 0];
  const here = places.get(id);
  for (const edge of graph.touching.get(id) ?? []) {
    const there = places.get(otherEnd(edge, id));
    if (!here || !there) continue;
    const [right, down] = [there.x - here.x, there.y - here.y];
    if (Math.abs(right) > Math.abs(down)) lines[right > 0 ? 0 : 1] += 1;
    else lines[down > 0 ? 2 : 3] += 1;
  }
  return lines;
}

/** Texts for as many nodes as there is room for: what is marked, then those with most neighbours. */
export function labelsOf(
  graph: Graph,
  places: Places,
  { scale, radiusOf }: Scene,
  emphasis: Emphasis | null,
  marked: ReadonlySet<string>,
  frame: Frame | null,
  widthOf: (id: string) => number,
): ReadonlyMap<string, Label> {
  const rank = (id: string): number => (marked.has(id) ? 1e6 : 0) + baseRadius(graph, id);
  const wishes = [...places.keys()]
    .filter((id) => !emphasis || emphasis.nodes.has(id))
    .sort((a, b) => rank(b) - rank(a))
    .map((id) => ({
      id,
      width: widthOf(id),
      radius: radiusOf(id) * scale * (marked.has(id) ? RING : 1.1),
      lines: linesOf(graph, places, id),
      isImportant: marked.has(id) || (!emphasis && (graph.touching.get(id)?.length ?? 0) >= HUB),
    }));
  return placeLabels(wishes, places, scale, frame);
}
