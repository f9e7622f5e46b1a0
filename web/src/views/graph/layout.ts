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

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly radius: number;
}

/** Steps until the forces have come to rest. */
const TICKS = 260;
/** The angle by which each further body turns, so that they fill a disc evenly (as the seeds of a sunflower). */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Where a body of a group starts: around the middle, or around the node that was opened, on the side away from the middle. */
function start(place: number, opener: Point | undefined): Point {
  if (!opener) {
    const distance = 26 * Math.sqrt(place);
    return { x: distance * Math.cos(place * GOLDEN_ANGLE), y: distance * Math.sin(place * GOLDEN_ANGLE) };
  }
  const outward = Math.atan2(opener.y, opener.x);
  const side = (place % 2 === 0 ? 1 : -1) * Math.ceil(place / 2) * 0.35;
  return { x: opener.x + 60 * Math.cos(outward + side), y: opener.y + 60 * Math.sin(outward + side) };
}

/** Bodies push each other away, edges pull; who is placed already does not move. */
function settle(bodies: Body[], links: SimulationLinkDatum<Body>[]): void {
  forceSimulation(bodies)
    .force('charge', forceManyBody().strength(-260).distanceMax(500))
    .force(
      'link',
      forceLink<Body, SimulationLinkDatum<Body>>(links)
        .id(({ id }) => id)
        .distance(70),
    )
    .force('collide', forceCollide<Body>(({ radius }) => radius + 8).iterations(2))
    .force('x', forceX(0).strength(0.045))
    .force('y', forceY(0).strength(0.065))
    .stop()
    .tick(TICKS);
}

/**
 * A place for each node, group after group: those of earlier groups stay where they are, so that opening a node does not
 * make the picture jump. The same graph gives the same places everywhere: the library brings its own seeded chance.
 */
export function layOut(graph: Graph, groups: readonly Group[], radiusOf: (id: string) => number): Places {
  const bodies = new Map<string, Body>();
  for (const { opener, ids } of groups) {
    const earlier = [...bodies.values()];
    for (const body of earlier) Object.assign(body, { fx: body.x, fy: body.y });
    const around = opener === null ? undefined : (bodies.get(opener) as Point | undefined);
    ids.forEach((id, place) => {
      const middle = id === graph.center?.id ? { fx: 0, fy: 0 } : {};
      bodies.set(id, { id, radius: radiusOf(id), ...start(place, around), ...middle });
    });
    const links = [...graph.edges.values()]
      .filter(({ from, to }) => bodies.has(from.id) && bodies.has(to.id))
      .map(({ from, to }) => ({ source: from.id, target: to.id }));
    settle([...bodies.values()], links);
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
