import { Link, type LinkProps } from '@tanstack/react-router';
import { scaleLinear, scaleSqrt } from '@visx/scale';
import { useRef } from 'react';
import type { MeasuresSearch } from '../views/measures/address.ts';
import { emsOf, wrapLabel } from './label.ts';
import { layoutNetwork, type Place, type Size } from './network-layout.ts';
import { useWidth } from './use-width.ts';

export interface NetworkNode {
  readonly id: string;
  /** Short enough to be drawn. */
  readonly label: string;
  /** What it is called when it is read aloud. */
  readonly name: string;
  readonly lang: 'ja' | 'en';
  readonly value: number;
  /** Drawn as a ring: it stands for several. */
  readonly hollow: boolean;
  readonly page: Pick<LinkProps, 'to' | 'params'>;
}

export interface NetworkBond {
  /** IDs of nodes. */
  readonly source: string;
  readonly target: string;
  readonly value: number;
  readonly name: string;
  readonly search: MeasuresSearch;
}

interface Props {
  readonly label: string;
  /** The most important first; where there is no room for all, the last ones are left out. */
  readonly nodes: readonly NetworkNode[];
  /** The strongest first. */
  readonly bonds: readonly NetworkBond[];
  /** Says how many nodes are drawn, where it is not all of them. */
  readonly note: (shown: number) => string;
}

const FONT = 14;
const LINE = 18;
/** Ems of a line of a label, and lines; Latin words need more of both. */
const LABEL = { ja: { ems: 8, lines: 3 }, en: { ems: 10, lines: 4 } };

/** Things and how often they come together, as discs and lines; each is a link. Drawn anew for the width there is. */
export function Network({ label, nodes, bonds, note }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const width = useWidth(element);
  const drawing = width === null ? null : draw(nodes, bonds, frameOf(width));
  return (
    <div ref={element} className="min-h-96">
      {drawing ? (
        // biome-ignore lint/a11y/useSemanticElements: a drawing of links, not a set of form fields
        <svg
          role="group"
          aria-label={label}
          width={drawing.frame.width}
          height={drawing.frame.height}
          viewBox={`0 0 ${drawing.frame.width} ${drawing.frame.height}`}
          className="mx-auto block max-w-full"
        >
          {drawing.lines.map((line) => (
            <Line key={`${line.bond.source} ${line.bond.target}`} {...line} />
          ))}
          {drawing.discs.map((disc) => (
            <Disc key={disc.node.id} {...disc} />
          ))}
        </svg>
      ) : null}
      {drawing && drawing.discs.length < nodes.length ? (
        <p className="mt-2 text-sm text-muted">{note(drawing.discs.length)}</p>
      ) : null}
    </div>
  );
}

/** A landscape where there is room, a portrait on a phone. */
const frameOf = (width: number): Size => ({ width, height: width < 480 ? 480 : Math.min(560, width * 0.75) });

/** More lines would be a ball of wool. */
const MOST_BONDS = 40;

/** So many nodes are legible in a frame. */
const roomOf = ({ width, height }: Size): number => Math.max(6, Math.min(20, Math.floor((width * height) / 18_000)));

interface DiscProps {
  readonly node: NetworkNode;
  readonly place: Place;
  readonly radius: number;
  readonly lines: readonly string[];
}

interface LineProps {
  readonly bond: NetworkBond;
  readonly from: Place;
  readonly to: Place;
  readonly thickness: number;
}

function draw(nodes: readonly NetworkNode[], bonds: readonly NetworkBond[], frame: Size) {
  const candidates = nodes.slice(0, roomOf(frame)).map(({ id }) => id);
  const drawn = bonds
    .filter(({ source, target }) => candidates.includes(source) && candidates.includes(target))
    .slice(0, MOST_BONDS);
  const bound = new Set(drawn.flatMap(({ source, target }) => [source, target]));
  const shown = nodes.filter(({ id }) => bound.has(id));
  const radius = scaleSqrt<number>({
    domain: [0, Math.max(1, ...shown.map(({ value }) => value))],
    range: [5, frame.width < 480 ? 22 : 30],
  });
  const thickness = scaleLinear<number>({
    domain: [1, Math.max(2, ...drawn.map(({ value }) => value))],
    range: [1.5, 9],
  });
  const boxes = shown.map(({ id, label, lang, value }) => {
    const lines = wrapLabel(label, LABEL[lang].ems, LABEL[lang].lines);
    const size = { width: Math.max(...lines.map(emsOf)) * FONT, height: lines.length * LINE + 4 };
    return { id, radius: radius(value), label: size, lines };
  });
  const places = layoutNetwork(boxes, drawn, frame);
  const discs = shown.flatMap((node, index): DiscProps[] => {
    const [place, box] = [places.get(node.id), boxes[index]];
    return place && box ? [{ node, place, radius: box.radius, lines: box.lines }] : [];
  });
  const lines = drawn.flatMap((bond): LineProps[] => {
    const [from, to] = [places.get(bond.source), places.get(bond.target)];
    return from && to ? [{ bond, from, to, thickness: thickness(bond.value) }] : [];
  });
  return { frame, discs, lines };
}

function Line({ bond, from, to, thickness }: LineProps) {
  const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  return (
    <Link to="/measures" search={bond.search} className="group outline-none">
      <title>{bond.name}</title>
      {/* Wide enough to be hit; the halo of the focus. */}
      <line
        {...ends}
        strokeWidth={Math.max(14, thickness + 6)}
        className="stroke-transparent group-focus-visible:stroke-focus-halo"
      />
      <line
        {...ends}
        strokeWidth={thickness}
        className="stroke-other-fill opacity-70 group-hover:stroke-accent group-hover:opacity-100 group-focus-visible:stroke-focus group-focus-visible:opacity-100"
      />
    </Link>
  );
}

function Disc({ node, place, radius, lines }: DiscProps) {
  return (
    <Link {...node.page} className="group outline-none">
      <title>{node.name}</title>
      <circle
        cx={place.x}
        cy={place.y}
        r={radius + 5}
        className="fill-transparent group-focus-visible:fill-focus-halo group-focus-visible:stroke-2 group-focus-visible:stroke-focus"
      />
      <circle
        cx={place.x}
        cy={place.y}
        r={radius}
        className={`stroke-node-ministry stroke-2 group-hover:stroke-accent ${node.hollow ? 'fill-raised [stroke-dasharray:4_3]' : 'fill-node-ministry group-hover:fill-accent'}`}
      />
      <text
        lang={node.lang}
        textAnchor="middle"
        fontSize={FONT}
        className="fill-ink stroke-raised stroke-[4px] font-bold [paint-order:stroke] [stroke-linejoin:round] group-hover:underline"
      >
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place in the label
          <tspan key={index} x={place.x} y={place.y + radius + LINE * (index + 1)}>
            {line}
          </tspan>
        ))}
      </text>
    </Link>
  );
}
