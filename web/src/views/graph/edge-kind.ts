import type { TypeOf } from '../../api/graphql.ts';

type EdgeKind = TypeOf<'EdgeKind'>;

interface Look {
  /** Utilities for line and arrowhead. */
  readonly stroke: string;
  readonly fill: string;
  /** Dashes of the line; none: drawn through. */
  readonly dashes?: string;
  /** Whether it leads one way. */
  readonly arrow: boolean;
}

/** How each kind of edge is drawn: colour, dashes and arrowhead. */
export const EDGE_LOOKS: Record<EdgeKind, Look> = {
  CONTAINS: { stroke: 'stroke-node-section', fill: 'fill-node-section', arrow: true },
  RESPONSIBLE: { stroke: 'stroke-node-ministry', fill: 'fill-node-ministry', arrow: true },
  RELISTS: { stroke: 'stroke-node-relisting', fill: 'fill-node-relisting', dashes: '8 3', arrow: true },
  REFERS: { stroke: 'stroke-accent', fill: 'fill-accent', dashes: '12 3', arrow: true },
  MENTIONS: { stroke: 'stroke-node-entity', fill: 'fill-node-entity', dashes: '4 3', arrow: true },
  MEMBER_OF: { stroke: 'stroke-node-ministry', fill: 'fill-node-ministry', dashes: '2 4', arrow: true },
  HAS_STATUS: { stroke: 'stroke-node-other', fill: 'fill-node-other', dashes: '8 3 2 3', arrow: true },
  SAME_TEXT: { stroke: 'stroke-node-measure', fill: 'fill-node-measure', dashes: '2 3', arrow: false },
};
