import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A node with what it takes on the drawing: a disc, and its label centred below. */
export interface Box {
  readonly id: string;
  readonly radius: number;
  readonly label: Size;
}

export interface Bond {
  readonly source: string;
  readonly target: string;
  readonly value: number;
}

/** The middle of a node's disc. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Between boxes, and between them and the frame. */
const GAP = 6;
const TICKS = 300;
const ROUNDS = 400;

interface Body extends SimulationNodeDatum {
  readonly box: Box;
  x: number;
  y: number;
}

const widthOf = ({ radius, label }: Box) => Math.max(2 * radius, label.width) + GAP;
const heightOf = ({ radius, label }: Box) => 2 * radius + label.height + GAP;
/** From the middle of the disc down to that of the box. */
const middleOf = ({ label }: Box) => label.height / 2;

/**
 * Places nodes by their bonds so that neither discs nor labels overlap or leave the frame; the same input gives the same
 * places. Nodes come with the most important first: where they do not all fit, the last ones are left out.
 */
export function layoutNetwork(boxes: readonly Box[], bonds: readonly Bond[], frame: Size): ReadonlyMap<string, Place> {
  for (let count = boxes.length; count > 0; count--) {
    const bodies = attract(boxes.slice(0, count), bonds, frame);
    stretch(bodies, frame);
    if (separate(bodies, frame)) {
      return new Map(bodies.map(({ box, x, y }) => [box.id, { x, y: y - middleOf(box) }]));
    }
  }
  return new Map();
}

/** Bonds pull, nodes push; bodies are the middles of whole boxes. */
function attract(boxes: readonly Box[], bonds: readonly Bond[], frame: Size): Body[] {
  const bodies = boxes.map((box, place): Body => {
    // The most important in the middle, the others around it on a spiral: d3's own start, but of the frame's shape.
    const [distance, angle] = [Math.sqrt(place / boxes.length) / 2, place * Math.PI * (3 - Math.sqrt(5))];
    return { box, x: distance * frame.width * Math.cos(angle), y: distance * frame.height * Math.sin(angle) };
  });
  const known = new Set(boxes.map(({ id }) => id));
  const links = bonds
    .filter(({ source, target }) => known.has(source) && known.has(target))
    .map((bond) => ({ ...bond }));
  const most = Math.max(1, ...links.map(({ value }) => value));
  forceSimulation(bodies)
    .force('push', forceManyBody().strength(-400))
    .force(
      'pull',
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ box }) => box.id)
        .distance(({ value }) => 180 - 90 * (value / most))
        .strength(({ value }) => 0.1 + 0.3 * (value / most)),
    )
    .force('x', forceX().strength(0.08 * Math.min(1, frame.height / frame.width)))
    .force('y', forceY().strength(0.08 * Math.min(1, frame.width / frame.height)))
    .force(
      'room',
      forceCollide<Body>(({ box }) => Math.max(widthOf(box), heightOf(box)) / 2),
    )
    .stop()
    .tick(TICKS);
  return bodies;
}

/** Fills the frame, each direction by itself. */
function stretch(bodies: readonly Body[], frame: Size): void {
  for (const [axis, extent, sizeOf] of [
    ['x', frame.width, widthOf],
    ['y', frame.height, heightOf],
  ] as const) {
    const low = Math.min(...bodies.map((body) => body[axis] - sizeOf(body.box) / 2));
    const high = Math.max(...bodies.map((body) => body[axis] + sizeOf(body.box) / 2));
    for (const body of bodies) {
      const half = sizeOf(body.box) / 2;
      const share = (body[axis] - half - low) / Math.max(1, high - low - 2 * half);
      body[axis] = half + share * (extent - 2 * half);
    }
  }
}

/** Moves overlapping boxes apart and back into the frame, until nothing overlaps; says whether it came to that. */
function separate(bodies: readonly Body[], frame: Size): boolean {
  if (bodies.some(({ box }) => widthOf(box) > frame.width || heightOf(box) > frame.height)) return false;
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const [place, one] of bodies.entries()) {
      for (const other of bodies.slice(place + 1)) {
        const dx = other.x - one.x;
        const dy = other.y - one.y;
        const overX = (widthOf(one.box) + widthOf(other.box)) / 2 - Math.abs(dx);
        const overY = (heightOf(one.box) + heightOf(other.box)) / 2 - Math.abs(dy);
        if (overX <= 0.01 || overY <= 0.01) continue;
        moved = true;
        if (overX < overY) push(one, other, 'x', overX, dx);
        else push(one, other, 'y', overY, dy);
        keepWithin(one, frame);
        keepWithin(other, frame);
      }
    }
    if (!moved) return true;
  }
  return false;
}

function push(one: Body, other: Body, axis: 'x' | 'y', overlap: number, difference: number): void {
  const step = (difference < 0 ? -1 : 1) * (overlap / 2);
  one[axis] -= step;
  other[axis] += step;
}

function keepWithin(body: Body, frame: Size): void {
  const [halfWidth, halfHeight] = [widthOf(body.box) / 2, heightOf(body.box) / 2];
  body.x = Math.min(Math.max(body.x, halfWidth), frame.width - halfWidth);
  body.y = Math.min(Math.max(body.y, halfHeight), frame.height - halfHeight);
}
