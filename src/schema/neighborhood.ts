import { EDGES_PER_NODE, type Neighborhood } from '../loaders/graph/neighborhood.ts';
import { numberArgument } from '../loaders/user-error.ts';
import { builder } from './builder.ts';
import { GraphEdge, kindsOf, nodeArgument, nodeOf } from './graph-edge.ts';
import { EdgeKind } from './graph-info.ts';

const DEPTH = { default: 1, bounds: [1, 3] } as const;
const LIMIT = { default: 200, bounds: [1, 500] } as const;

/** What the whole may cost is counted by the nodes that it may hold; there are about as many edges. */
const COUNTED = { field: 1, multiplier: 1 } as const;

const Subgraph = builder.objectRef<Neighborhood>('Subgraph').implement({
  description: 'A part of the graph (部分グラフ): nodes, and the edges among them.',
  fields: (t) => ({
    nodes: t.field({
      type: [builder.nodeInterfaceRef()],
      description: 'The node asked for, then the others, the nearest and strongest first.',
      complexity: COUNTED,
      resolve: ({ nodes }, _, context) => Promise.all(nodes.map((key) => nodeOf(key, context))),
    }),
    edges: t.field({
      type: [GraphEdge],
      description:
        'All edges of the chosen kinds among these nodes, those of the first nodes first; two nodes may be joined by several kinds.',
      complexity: COUNTED,
      resolve: ({ edges }) => edges,
    }),
    truncated: t.exposeBoolean('truncated', {
      description: `Whether anything was left out: nodes beyond the limit, or more edges than ${EDGES_PER_NODE} times the nodes.`,
    }),
  }),
});

builder.queryField('neighborhood', (t) =>
  t.field({
    type: Subgraph,
    description:
      'What surrounds a node, for drawing (周辺): every node within so many steps, edges taken in either direction. Where the limit leaves some out, it keeps the nearest; among equally near ones those joined by a stronger kind of edge (RELISTS, REFERS, SAME_TEXT, RESPONSIBLE, MENTIONS, CONTAINS, MEMBER_OF, HAS_STATUS), then those joined to a node with fewer neighbours of their sort, then by ID.',
    args: {
      of: t.arg.id({ required: true, description: 'Global ID of the node in the middle.' }),
      depth: t.arg.int({
        defaultValue: DEPTH.default,
        description: `How many steps away, ${DEPTH.bounds.join(' to ')}.`,
      }),
      kinds: t.arg({
        type: [EdgeKind],
        description: 'Kinds of edges to take; all but HAS_STATUS without it, none with an empty list.',
      }),
      limit: t.arg.int({
        defaultValue: LIMIT.default,
        description: `Most nodes, the one in the middle included, ${LIMIT.bounds.join(' to ')}.`,
      }),
    },
    complexity: ({ limit }) => ({ field: 20, multiplier: Math.max(1, limit ?? LIMIT.default) }),
    resolve: async (_, { of, depth, kinds, limit }, context) =>
      context.loaders.neighborhood({
        kinds: kindsOf(kinds),
        depth: numberArgument('depth', depth ?? DEPTH.default, DEPTH.bounds),
        limit: numberArgument('limit', limit ?? LIMIT.default, LIMIT.bounds),
        of: await nodeArgument('of', of, context),
      }),
  }),
);
