import { readFragment } from '../../api/graphql.ts';
import { type GraphEdge, type GraphNode, graphEdgeFragment, graphNodeFragment } from './node.ts';
import type { GraphAnswer } from './query.ts';

/** One step of a path (経路): over which edge, which way, to which node. */
export interface Step {
  readonly edge: GraphEdge;
  readonly node: GraphNode;
  readonly reversed: boolean;
}

export interface Path {
  readonly sentence: string;
  readonly steps: readonly Step[];
}

/** Nodes that come into the drawing together; later groups leave the earlier where they are. */
export interface Group {
  /** The node whose neighbours were opened; null for what is there from the start. */
  readonly opener: string | null;
  readonly ids: readonly string[];
}

/** An answer of the API as a graph: nodes by ID, edges by node, how it came together. */
export interface Graph {
  /** The node in the middle; null where only paths are drawn. */
  readonly center: GraphNode | null;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  /** The edges that touch a node. */
  readonly touching: ReadonlyMap<string, readonly GraphEdge[]>;
  /** How many neighbours of a node are not drawn; 100 stands for that many and more. */
  readonly hidden: ReadonlyMap<string, number>;
  readonly truncated: boolean;
  readonly from: GraphNode | null;
  readonly to: GraphNode | null;
  readonly paths: readonly Path[];
}

export const otherEnd = (edge: GraphEdge, id: string): string => (edge.from.id === id ? edge.to.id : edge.from.id);

/** The nodes joined to one by an edge, each once. */
export const neighborsOf = (graph: Graph, id: string): readonly string[] => [
  ...new Set((graph.touching.get(id) ?? []).map((edge) => otherEnd(edge, id))),
];

function byNode(edges: Iterable<GraphEdge>): Map<string, GraphEdge[]> {
  const touching = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    for (const id of new Set([edge.from.id, edge.to.id])) {
      const known = touching.get(id);
      if (known) known.push(edge);
      else touching.set(id, [edge]);
    }
  }
  return touching;
}

/** Puts what surrounds the middle and the paths together: whatever both have is there once. */
export function readGraph(answer: GraphAnswer): Graph {
  const around = answer.neighborhood;
  const read = {
    nodes: readFragment(graphNodeFragment, around?.nodes ?? []),
    edges: readFragment(graphEdgeFragment, around?.edges ?? []),
  };
  const [center = null] = read.nodes;
  const from = answer.from ? readFragment(graphNodeFragment, answer.from) : null;
  const to = answer.to ? readFragment(graphNodeFragment, answer.to) : null;
  const paths = (answer.paths ?? []).map(({ sentence, steps }) => ({
    sentence,
    steps: steps.map(({ edge, node, reversed }) => ({
      edge: readFragment(graphEdgeFragment, edge),
      node: readFragment(graphNodeFragment, node),
      reversed,
    })),
  }));

  const steps = paths.flatMap((path) => path.steps);
  // An end without a path hangs on nothing: it is named, but drawn only where nothing else is.
  const ends = paths.length > 0 || !center ? [from, to].filter((node) => node !== null) : [];
  const nodes = new Map([...read.nodes, ...ends, ...steps.map(({ node }) => node)].map((node) => [node.id, node]));
  const edges = new Map(
    [...read.edges, ...steps.map(({ edge }) => edge)]
      .filter((edge) => nodes.has(edge.from.id) && nodes.has(edge.to.id))
      .map((edge) => [edge.id, edge]),
  );
  return {
    center,
    nodes,
    edges,
    touching: byNode(edges.values()),
    hidden: new Map((around?.hidden ?? []).map(({ node, count }) => [node.id, count])),
    truncated: around?.truncated ?? false,
    from,
    to,
    paths,
  };
}

/** The nodes that can be reached from one within so many steps. */
function within(graph: Graph, start: string, depth: number): readonly string[] {
  const found = new Set([start]);
  let edge = [start];
  for (let step = 0; step < depth; step += 1) {
    edge = edge.flatMap((id) => neighborsOf(graph, id)).filter((id) => !found.has(id));
    for (const id of edge) found.add(id);
  }
  return [...found];
}

/**
 * The order in which the drawing grows: what surrounds the middle, then what each opened node brings, then the rest
 * (paths). It follows from the address alone, so a shared address gives the same picture that its sender saw.
 */
export function growth(graph: Graph, depth: number, expanded: readonly string[]): readonly Group[] {
  const placed = new Set<string>();
  const take = (opener: string | null, ids: readonly string[]): Group => {
    const fresh = ids.filter((id) => !placed.has(id));
    for (const id of fresh) placed.add(id);
    return { opener, ids: fresh };
  };
  const groups = [
    take(null, graph.center ? within(graph, graph.center.id, depth) : []),
    ...expanded.filter((id) => graph.nodes.has(id)).map((id) => take(id, [id, ...neighborsOf(graph, id)])),
  ];
  return [...groups, take(null, [...graph.nodes.keys()])].filter(({ ids }) => ids.length > 0);
}

/** The paths that are pointed out: all, or the chosen one. */
export function pathParts(graph: Graph, chosen: number | undefined): { nodes: Set<string>; edges: Set<string> } {
  const paths = graph.paths.filter((_, place) => chosen === undefined || place === chosen - 1);
  const steps = paths.flatMap((path) => path.steps);
  return {
    nodes: new Set(
      [graph.from?.id, graph.to?.id, ...steps.map(({ node }) => node.id)].filter((id) => id !== undefined),
    ),
    edges: new Set(steps.map(({ edge }) => edge.id)),
  };
}
