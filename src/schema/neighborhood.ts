import { type HiddenNeighbors as Hidden, MAX_HIDDEN } from '../loaders/graph/hidden-neighbors.ts';
import { EDGES_PER_NODE, type Neighborhood } from '../loaders/graph/neighborhood.ts';
import { badInput, numberArgument } from '../loaders/user-error.ts';
import { builder } from './builder.ts';
import { GraphEdge, kindsOf, nodeArgument, nodeOf } from './graph-edge.ts';
import { EdgeKind } from './graph-info.ts';

const DEPTH = { default: 1, bounds: [1, 3] } as const;
const LIMIT = { default: 200, bounds: [1, 500] } as const;

/** Most nodes that one request may expand. */
const MAX_EXPANDED = 20;

/** What the whole may cost is counted by the nodes that it may hold; there are about as many edges. */
const COUNTED = { field: 1, multiplier: 1 } as const;

const HiddenNeighbors = builder.objectRef<Hidden>('HiddenNeighbors').implement({
  description: 'A node of a part of the graph, with how many of its neighbours that part leaves out (非表示の隣接).',
  fields: (t) => ({
    node: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'The node, one of those shown.',
      resolve: ({ node }, _, context) => nodeOf(node, context),
    }),
    count: t.exposeInt('count', {
      description: `How many neighbours by the chosen kinds of edges are not shown, each counted once; ${MAX_HIDDEN} stands for that many and more.`,
    }),
  }),
});

const Subgraph = builder.objectRef<Neighborhood>('Subgraph').implement({
  description: 'A part of the graph (部分グラフ): nodes, and the edges among them.',
  fields: (t) => ({
    nodes: t.field({
      type: [builder.nodeInterfaceRef()],
      description: 'The node asked for, then the others, the nearest and strongest first; then what `expand` adds.',
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
    hidden: t.field({
      type: [HiddenNeighbors],
      description:
        'Which of these nodes have neighbours that are not among them, and how many: what `expand` would bring. Nodes without any are left out; in the order of the nodes.',
      complexity: { field: 20, multiplier: 1 },
      resolve: (part, _, { loaders }) => loaders.hiddenNeighbors(part),
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
      'What surrounds a node, for drawing (周辺): every node within so many steps, edges taken in either direction. Where the limit leaves some out, it keeps the nearest; among equally near ones those joined by a stronger kind of edge (RELISTS, REFERS, SAME_TEXT, RESPONSIBLE, MENTIONS, CONTAINS, MEMBER_OF, HAS_STATUS), then those joined to a node with fewer neighbours of their sort, then by ID. With `expand`, the nodes that somebody opened one by one and their direct neighbours belong in as well.',
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
      expand: t.arg.idList({
        description: `Global IDs of at most ${MAX_EXPANDED} further nodes, near or far, that belong in with their direct neighbours (展開). They come behind the nodes within \`depth\`, in the order given: each itself, then its neighbours in the order described above, whatever is there already left out. The limit holds for the whole.`,
      }),
    },
    complexity: ({ limit, expand }) => ({
      field: 20 + (expand?.length ?? 0),
      multiplier: Math.max(1, limit ?? LIMIT.default),
    }),
    resolve: async (_, { of, depth, kinds, limit, expand }, context) => {
      const opened = expand ?? [];
      if (opened.length > MAX_EXPANDED)
        throw badInput(`expand may name at most ${MAX_EXPANDED} nodes, got ${opened.length}.`);
      const bounds = {
        depth: numberArgument('depth', depth ?? DEPTH.default, DEPTH.bounds),
        limit: numberArgument('limit', limit ?? LIMIT.default, LIMIT.bounds),
      };
      const [middle, ...others] = await Promise.all([
        nodeArgument('of', of, context),
        ...opened.map((id) => nodeArgument('expand', id, context)),
      ]);
      return context.loaders.neighborhood({ ...bounds, kinds: kindsOf(kinds), of: middle, expand: others });
    },
  }),
);
