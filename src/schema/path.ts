import { keyOf } from '../loaders/graph/edge-kinds.ts';
import { namesOf } from '../loaders/graph/node-names.ts';
import { COMMON_TEXT, type Path as FoundPath, HUB, MAX_PARTIAL, MAX_PATHS, type Step } from '../loaders/graph/paths.ts';
import { sentenceOf } from '../loaders/graph/sentence.ts';
import { present } from '../loaders/present.ts';
import { numberArgument } from '../loaders/user-error.ts';
import { builder } from './builder.ts';
import { GraphEdge, kindsOf, nodeArgument, nodeOf } from './graph-edge.ts';
import { EdgeKind } from './graph-info.ts';

const LENGTH = { default: 4, bounds: [1, 6] } as const;
const FIRST = { default: 3, bounds: [0, MAX_PATHS] } as const;

/**
 * What the search itself costs, by the steps from each end: it reads what lies around, however short the answer. One
 * operation may ask for a hundred paths of the usual length, and for few of the longest.
 */
const COST = [500, 2_500, 25_000] as const;
const costOf = (maxLength: number): number => COST[Math.ceil(maxLength / 2) - 1] ?? 0;

const PathStep = builder.objectRef<Step>('PathStep').implement({
  description: 'One step of a path (経路の一歩).',
  fields: (t) => ({
    edge: t.field({
      type: GraphEdge,
      description: 'The edge that it takes; where several kinds join the two nodes, the strongest.',
      resolve: ({ edge }) => edge,
    }),
    node: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'Where it leads.',
      resolve: ({ node }, _, context) => nodeOf(node, context),
    }),
    reversed: t.exposeBoolean('reversed', {
      description: 'Whether it goes against its edge: from a ministry to a measure that it answers for, say.',
    }),
  }),
});

const Path = builder.objectRef<FoundPath>('Path').implement({
  description:
    'A route between two nodes (経路) on which no node comes twice and no step can be left out: no two nodes of it are joined by an edge but those that follow each other.',
  fields: (t) => ({
    length: t.int({ description: 'Number of steps.', resolve: ({ steps }) => steps.length }),
    steps: t.field({
      type: [PathStep],
      description: 'The steps from the first node to the last.',
      resolve: ({ steps }) => steps,
    }),
    sentence: t.string({
      description:
        'One Japanese sentence that walks the route: 施策「A」(12)は経済産業省が担当し、同省は施策「B」(34)も担当する。 For reading aloud, not for parsing.',
      resolve: async (path, _, { loaders }) => {
        const names = await namesOf(loaders, [path.start, ...path.steps.map(({ node }) => node)]);
        return sentenceOf(path, (key) => present(names.get(key) ?? null));
      },
    }),
  }),
});

builder.queryField('paths', (t) =>
  t.field({
    type: [Path],
    description: `How two nodes hang together (経路): the shortest routes between them, edges taken in either direction. Of one sequence of nodes one path. Among paths of a length, those of stronger kinds of edges (RELISTS, REFERS, SAME_TEXT, RESPONSIBLE, MENTIONS, CONTAINS, MEMBER_OF, HAS_STATUS) and of nodes with fewer neighbours come first. Empty when nothing joins the two so closely, and from a node to itself. Nodes with more than ${HUB} edges of one kind to one type of nodes (${COMMON_TEXT} for SAME_TEXT) are hubs: of these edges the first by ID are followed, the others are found from their other ends. So a route past a hub is there whenever its next node is near the other end; between two hubs, and where more than ${MAX_PARTIAL} partial routes lead on from one end, one can be missing.`,
    args: {
      from: t.arg.id({ required: true, description: 'Global ID of the node to start from.' }),
      to: t.arg.id({ required: true, description: 'Global ID of the node to come to.' }),
      kinds: t.arg({
        type: [EdgeKind],
        description: 'Kinds of edges to take; all but HAS_STATUS without it, none with an empty list.',
      }),
      maxLength: t.arg.int({
        defaultValue: LENGTH.default,
        description: `Most steps of a path, ${LENGTH.bounds.join(' to ')}.`,
      }),
      first: t.arg.int({
        defaultValue: FIRST.default,
        description: `How many paths, ${FIRST.bounds.join(' to ')}.`,
      }),
    },
    complexity: ({ first, maxLength }) => ({
      field: costOf(maxLength ?? LENGTH.default),
      multiplier: Math.max(1, first ?? FIRST.default),
    }),
    resolve: async (_, { from, to, kinds, maxLength, first }, context) => {
      const query = {
        kinds: kindsOf(kinds),
        maxLength: numberArgument('maxLength', maxLength ?? LENGTH.default, LENGTH.bounds),
        first: numberArgument('first', first ?? FIRST.default, FIRST.bounds),
      };
      const [start, end] = await Promise.all([nodeArgument('from', from, context), nodeArgument('to', to, context)]);
      return keyOf(start) === keyOf(end) ? [] : context.loaders.paths({ ...query, from: start, to: end });
    },
  }),
);
