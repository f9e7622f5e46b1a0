import { type GraphEdge, type NodeKey, refOf, STRONGEST_FIRST } from '../../src/loaders/graph/edge-kinds.ts';
import type { EdgeKind } from '../../src/loaders/graph-info.ts';
import type { DocumentGraph } from '../../src/model/graph.ts';
import { MINISTRIES } from '../../src/parser/ministries/registry.ts';

// The graph in memory, and what paths and neighbourhoods are, said as plainly as can be: for comparing what SQL finds.

const key = (type: string, id: string): NodeKey => `${type}:${id}`;

/** All edges of these documents, and of the registry. */
export function edgesOf(graphs: readonly DocumentGraph[]): GraphEdge[] {
  const edges = new Map<string, GraphEdge>();
  const add = (kind: EdgeKind, from: NodeKey, to: NodeKey) => {
    if (from !== to) edges.set([kind, from, to].join(' '), { kind, from, to });
  };
  for (const { name, members } of MINISTRIES)
    for (const member of members) add('MEMBER_OF', key('Ministry', member), key('Ministry', name));
  for (const graph of graphs) {
    for (const { id, parentId } of graph.sections)
      add('CONTAINS', parentId ? key('Section', parentId) : key('Document', graph.slug), key('Section', id));
    for (const { id, sectionId, statusId, notes, responsibilities } of graph.measures) {
      add('CONTAINS', key('Section', sectionId), key('Measure', id));
      add('HAS_STATUS', key('Measure', id), key('Status', statusId));
      for (const note of notes) add('CONTAINS', key('Measure', id), key('ProgressNote', note.id));
      for (const { ministryId } of responsibilities)
        add('RESPONSIBLE', key('Measure', id), key('Ministry', ministryId));
    }
    for (const { id, sectionId, measureId } of graph.relistings) {
      add('CONTAINS', key('Section', sectionId), key('Relisting', id));
      if (measureId) add('RELISTS', key('Relisting', id), key('Measure', measureId));
    }
    for (const { measureId, target } of graph.mentions)
      add('MENTIONS', key('Measure', measureId), key(target.type, target.id));
    for (const { measureId, to } of graph.references)
      if (to.type !== 'Relisting') add('REFERS', key('Measure', measureId), key(to.type, to.id));
  }
  const notes = graphs.flatMap(({ measures }) => measures.flatMap((measure) => measure.notes));
  for (const one of notes)
    for (const other of notes)
      if (one.id < other.id && one.textKey === other.textKey)
        add('SAME_TEXT', key('ProgressNote', one.id), key('ProgressNote', other.id));
  return [...edges.values()];
}

interface Arc {
  readonly edge: GraphEdge;
  readonly other: NodeKey;
  readonly reversed: boolean;
}

const weakness = (kind: EdgeKind): number => STRONGEST_FIRST.indexOf(kind) + 1;

/** By code point, as COLLATE "C" does. */
const before = (a: NodeKey, b: NodeKey): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

export class Reference {
  readonly arcs = new Map<NodeKey, Arc[]>();

  constructor(edges: readonly GraphEdge[], kinds: readonly EdgeKind[]) {
    const add = (node: NodeKey, arc: Arc) => this.arcs.set(node, [...this.at(node), arc]);
    for (const edge of edges.filter(({ kind }) => kinds.includes(kind))) {
      add(edge.from, { edge, other: edge.to, reversed: false });
      add(edge.to, { edge, other: edge.from, reversed: true });
    }
  }

  at(node: NodeKey): Arc[] {
    return this.arcs.get(node) ?? [];
  }

  /** The strongest edge from one node to another; of two as strong, the one that leads that way. */
  private link(from: NodeKey, to: NodeKey): Arc | undefined {
    return this.at(from)
      .filter(({ other }) => other === to)
      .sort((a, b) => weakness(a.edge.kind) - weakness(b.edge.kind) || Number(a.reversed) - Number(b.reversed))[0];
  }

  /** Sequences of nodes without a repetition and without a chord, of at most so many steps. */
  private routes(from: NodeKey, to: NodeKey, maxLength: number): NodeKey[][] {
    const found: NodeKey[][] = [];
    const walk = (route: NodeKey[]) => {
      const last = route.at(-1) ?? from;
      if (last === to) {
        if (route.length > 1) found.push(route);
        return;
      }
      if (route.length > maxLength) return;
      for (const next of new Set(this.at(last).map(({ other }) => other))) {
        if (route.includes(next) || route.slice(0, -1).some((node) => this.link(node, next))) continue;
        walk([...route, next]);
      }
    };
    walk([from]);
    return found;
  }

  private cost(route: readonly NodeKey[]): number {
    const steps = route
      .slice(1)
      .map((node, at) => weakness(this.link(route[at] ?? node, node)?.edge.kind ?? 'CONTAINS'));
    const passed = route.slice(1, -1).map((node) => Math.floor(Math.log2(this.at(node).length)));
    return [...steps, ...passed].reduce((sum, each) => sum + each, 0);
  }

  /** As long as no node has so many edges that it is a hub. */
  paths(from: NodeKey, to: NodeKey, maxLength: number, first: number) {
    return this.routes(from, to, maxLength)
      .map((route) => ({ route, cost: this.cost(route) }))
      .sort((a, b) => a.route.length - b.route.length || a.cost - b.cost || compareAll(a.route, b.route))
      .slice(0, first)
      .map(({ route }) => ({
        start: from,
        steps: route.slice(1).map((node, at) => {
          const arc = this.link(route[at] ?? from, node);
          return { edge: arc?.edge, node, reversed: arc?.reversed };
        }),
      }));
  }

  /** All nodes within so many steps, in order. */
  private ball(of: NodeKey, depth: number, limit: number): NodeKey[] {
    const rank = new Map<NodeKey, readonly [distance: number, weakness: number, siblings: number]>([[of, [0, 0, 0]]]);
    for (let distance = 0; distance < depth; distance++) {
      for (const node of [...rank].filter(([, [at]]) => at === distance).map(([node]) => node)) {
        for (const { edge, other, reversed } of this.at(node)) {
          const siblings = this.at(node).filter(
            (arc) =>
              arc.edge.kind === edge.kind &&
              arc.reversed === reversed &&
              refOf(arc.other).typename === refOf(other).typename,
          ).length;
          const place = [distance + 1, weakness(edge.kind), Math.min(siblings, limit + 1)] as const;
          const known = rank.get(other);
          if (!known || compareNumbers(place, known) < 0) rank.set(other, place);
        }
      }
    }
    return [...rank].sort(([a, x], [b, y]) => compareNumbers(x, y) || before(a, b)).map(([node]) => node);
  }

  neighborhood(of: NodeKey, depth: number, limit: number, expand: readonly NodeKey[]) {
    const opened = expand.flatMap((node) => this.ball(node, 1, limit));
    const nodes = [...new Set([...this.ball(of, depth, limit), ...opened])];
    const kept = nodes.slice(0, limit);
    const edges = new Set(
      kept.flatMap((node) =>
        this.at(node)
          .filter(({ other }) => kept.includes(other))
          .map((arc) => arc.edge),
      ),
    );
    const hidden = kept.flatMap((node) => {
      const others = new Set(this.at(node).flatMap(({ other }) => (kept.includes(other) ? [] : [other])));
      return others.size > 0 ? [{ node, count: others.size }] : [];
    });
    return { nodes: kept, edges: [...edges], truncated: nodes.length > limit, hidden };
  }
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  return a.map((value, at) => value - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function compareAll(a: readonly NodeKey[], b: readonly NodeKey[]): number {
  return a.map((node, at) => before(node, b[at] ?? '')).find((order) => order !== 0) ?? 0;
}
