import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Graph, Group } from './model.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Places = ReadonlyMap<string, Point>;

/** What the layout must know of a graph; plain values, so that it can be sent to a worker. */
export interface LayoutTask {
  /** The node in the middle. */
  readonly center: string | null;
  /** Pairs of nodes that an edge joins. */
  readonly links: readonly (readonly [string, string])[];
  readonly groups: readonly Group[];
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
}

type Link = SimulationLinkDatum<Body> & { readonly length: number };

/** Radius of the room around a node that no other comes into. */
const ROOM = 26;
/** Steps until the forces have come to rest: of the first group, and of the few nodes that come in later. */
const TICKS = 280;
const LATER_TICKS = 120;
/** The angle by which each further body turns, so that they fill a disc evenly (as the seeds of a sunflower). */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Where a body of a group starts: around the middle, or around the node that was opened, on the side away from the middle. */
function start(place: number, opener: Point | undefined): Point {
  if (!opener) {
    const distance = 30 * Math.sqrt(place);
    return { x: distance * Math.cos(place * GOLDEN_ANGLE), y: distance * Math.sin(place * GOLDEN_ANGLE) };
  }
  const outward = Math.atan2(opener.y, opener.x);
  const side = (place % 2 === 0 ? 1 : -1) * Math.ceil(place / 2) * 0.35;
  return { x: opener.x + 60 * Math.cos(outward + side), y: opener.y + 60 * Math.sin(outward + side) };
}

/** Bodies push each other away, links pull; who is placed already does not move. */
function settle(bodies: Body[], links: Link[], ticks: number): void {
  forceSimulation(bodies)
    .force('charge', forceManyBody().strength(-260).distanceMax(450))
    .force(
      'link',
      forceLink<Body, Link>(links)
        .id(({ id }) => id)
        .distance(({ length }) => length),
    )
    .force('collide', forceCollide(ROOM))
    .force('x', forceX(0).strength(0.03))
    .force('y', forceY(0).strength(0.08))
    .stop()
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .tick(ticks);
}

/** What has many neighbours needs room for a ring of them. */
function withLengths(links: LayoutTask['links']): Link[] {
  const degrees = new Map<string, number>();
  for (const id of links.flat()) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return links.map(([a, b]) => ({
    source: a,
    target: b,
    length: 44 + 13 * Math.sqrt(Math.max(degrees.get(a) ?? 0, degrees.get(b) ?? 0)),
  }));
}

/**
 * A place for each node, group after group: those of earlier groups stay where they are, so that opening a node does not
 * make the picture jump. The same graph gives the same places everywhere: the library brings its own seeded chance.
 */
export function layOut({ center, links, groups }: LayoutTask): Places {
  const bodies = new Map<string, Body>();
  for (const { opener, ids } of groups) {
    const isFirst = bodies.size === 0;
    for (const body of bodies.values()) Object.assign(body, { fx: body.x, fy: body.y });
    const around = opener === null ? undefined : (bodies.get(opener) as Point | undefined);
    ids.forEach((id, place) => {
      const middle = id === center ? { fx: 0, fy: 0 } : {};
      bodies.set(id, { id, ...start(place, around), ...middle });
    });
    const present = links.filter(([a, b]) => bodies.has(a) && bodies.has(b));
    settle([...bodies.values()], withLengths(present), isFirst ? TICKS : LATER_TICKS);
  }
  return new Map([...bodies.values()].map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
}

const COLUMN = 190;
const ROW = 96;

/** Paths alone, from left to right: a column for each step, the two ends at the sides. */
export function layOutPaths(graph: Graph): Places {
  const longest = Math.max(1, ...graph.paths.map(({ steps }) => steps.length));
  const columns = new Map<string, number>();
  for (const { steps } of graph.paths) {
    steps.forEach(({ node }, place) => {
      if (!columns.has(node.id)) columns.set(node.id, place + 1);
    });
  }
  if (graph.from) columns.set(graph.from.id, 0);
  if (graph.to) columns.set(graph.to.id, longest);
  const places = new Map<string, Point>();
  for (let column = 0; column <= longest; column += 1) {
    const ids = [...columns].filter(([, own]) => own === column).map(([id]) => id);
    ids.forEach((id, row) => {
      places.set(id, { x: (column - longest / 2) * COLUMN, y: (row - (ids.length - 1) / 2) * ROW });
    });
  }
  return places;
}
