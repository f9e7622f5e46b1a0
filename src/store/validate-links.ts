import type { DocumentGraph, NodeType } from '../model/graph.ts';
import { MINISTRIES } from '../parser/ministries/registry.ts';
import type { Span } from '../source/span.ts';

/** A thing that stands at a place in a measure's text. */
interface InText {
  readonly measureId: string;
  readonly noteId: string | null;
  readonly position: number;
  readonly span: Span;
}

/** Everything that stands in the texts, with what to call it in a complaint. */
export const inTexts = ({ mentions, dates, references }: DocumentGraph): [what: string, rows: readonly InText[]][] => [
  ['mention', mentions],
  ['date', dates],
  ['reference', references],
];

/** What is wrong with the links between the nodes of a graph, one English sentence each: all must lead from and to nodes. */
export function* links(graph: DocumentGraph): Generator<string> {
  const known = nodesOf(graph);
  const missing = (from: string, type: NodeType, id: string): string[] =>
    known[type].has(id) ? [] : [`${from} names ${type} ${id}, which is not in the graph.`];
  const noteOwner = new Map(graph.measures.flatMap(({ id, notes }) => notes.map((note) => [note.id, id] as const)));

  for (const [what, rows] of inTexts(graph)) {
    const places = new Set<string>();
    for (const { measureId, noteId, position } of rows) {
      const name = `${what} ${position} of ${measureId}`;
      yield* missing(name, 'Measure', measureId);
      if (noteId !== null && noteOwner.get(noteId) !== measureId) yield `${name} is in ${noteId}, no note of it.`;
      if (places.has(name)) yield `Expected each once, came twice: ${name}.`;
      places.add(name);
    }
  }
  for (const { measureId, position, target } of graph.mentions) {
    yield* missing(`mention ${position} of ${measureId}`, target.type, target.id);
  }
  for (const { measureId, position, to } of graph.references) {
    yield* missing(`reference ${position} of ${measureId}`, to.type, to.id);
  }
  for (const { measureId, position, from, to } of graph.dates) {
    if (from > to) yield `date ${position} of ${measureId} ends on ${to}, before it begins on ${from}.`;
  }
  yield* related(graph, missing);
}

function* related(
  { related }: DocumentGraph,
  missing: (from: string, type: NodeType, id: string) => string[],
): Generator<string> {
  const places = new Set<string>();
  for (const { measureId, relatedId, position, score, reasons } of related) {
    const name = `related measure ${position} of ${measureId}`;
    for (const id of [measureId, relatedId]) yield* missing(name, 'Measure', id);
    if (measureId === relatedId) yield `${name} is itself.`;
    if (places.has(name)) yield `Expected each once, came twice: ${name}.`;
    places.add(name);
    const sum = reasons.reduce((total, { weight }) => total + weight, 0);
    if (score !== sum) yield `${name} has the score ${score}, its reasons add up to ${sum}.`;
    for (const { nodes } of reasons) for (const { type, id } of nodes) yield* missing(name, type, id);
  }
}

/** The ids of all nodes by type; a link may lead to any ministry of the registry, which is always stored. */
function nodesOf(graph: DocumentGraph): Record<NodeType, ReadonlySet<string>> {
  const ids = (nodes: readonly { readonly id: string }[]) => new Set(nodes.map(({ id }) => id));
  return {
    Document: new Set([graph.slug]),
    Status: ids(graph.statuses),
    Section: ids(graph.sections),
    Measure: ids(graph.measures),
    ProgressNote: ids(graph.measures.flatMap(({ notes }) => notes)),
    Relisting: ids(graph.relistings),
    Ministry: new Set([...MINISTRIES.map(({ name }) => name), ...graph.ministries.map(({ id }) => id)]),
    Entity: ids(graph.entities),
  };
}
