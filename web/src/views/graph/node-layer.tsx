import { memo } from 'react';
import type { Point } from './layout.ts';
import type { GraphNode } from './node.ts';
import { NODE_LOOKS } from './node-type.ts';
import { RING } from './scene.ts';

export interface NodeMarkProps extends Point {
  readonly node: GraphNode;
  /** What is said of it to those who do not see it. */
  readonly label: string;
  readonly radius: number;
  /** Radius of the place that can be tapped. */
  readonly reach: number;
  readonly selected: boolean;
  readonly faded: boolean;
  /** The middle of the drawing, or an end of a path. */
  readonly marked: boolean;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
}

/** A measure is known by its number: it stands in its mark as long as it fits. */
const numberOf = (node: GraphNode): string | null =>
  node.__typename === 'Measure' && node.number < 10_000 ? String(node.number) : null;

/** A node of the drawing: a button in the form of its kind. */
export const NodeMark = memo(function NodeMark(props: NodeMarkProps) {
  const { node, label, radius, reach, selected, faded, marked, isStop, x, y } = props;
  const { fill, icon: Icon, outline } = NODE_LOOKS[node.__typename];
  const number = numberOf(node);
  const icon = radius * 1.15;
  return (
    // biome-ignore lint/a11y/useSemanticElements: HTML has no buttons inside a drawing
    <g
      role="button"
      data-node={node.id}
      tabIndex={isStop ? 0 : -1}
      aria-label={label}
      aria-pressed={selected}
      transform={`translate(${x.toFixed(1)},${y.toFixed(1)})`}
      opacity={faded ? 0.22 : 1}
      className="group cursor-pointer outline-none"
    >
      <circle r={Math.max(radius, reach)} className="fill-transparent" />
      <path
        d={outline}
        transform={`scale(${radius * 1.75})`}
        className="hidden fill-focus-halo stroke-focus group-focus-visible:block"
        strokeWidth={0.16}
      />
      <path
        d={outline}
        transform={`scale(${radius * RING})`}
        className={selected || marked ? 'fill-ink' : 'fill-page'}
      />
      <path d={outline} transform={`scale(${radius * 1.2})`} className="fill-page" />
      <path d={outline} transform={`scale(${radius})`} className={fill} />
      {number === null ? (
        <Icon x={-icon / 2} y={-icon / 2} width={icon} height={icon} className="stroke-on-accent" strokeWidth={2.2} />
      ) : (
        <text
          textAnchor="middle"
          dominantBaseline="central"
          fontSize={radius * (number.length < 3 ? 1.05 : number.length < 4 ? 0.85 : 0.65)}
          className="fill-on-accent font-bold"
        >
          {number}
        </text>
      )}
    </g>
  );
});
