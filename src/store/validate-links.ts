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
  const noteOwner = new Map(graph.measures.flatMap(({ id, notes }) => notes.map((note) => [note.id, id] as const)));

  for (const [what, rows] of inTexts(graph)) {
    yield* repeatedPlaces(what, rows);
    for (const { measureId, noteId, position } of rows) {
      if (!known.Measure.has(measureId)) yield missing(`${what} ${position} of ${measureId}`, 'Measure', measureId);
      if (noteId !== null && noteOwner.get(noteId) !== measureId) {
        yield `${what} ${position} of ${measureId} is in ${noteId}, no note of it.`;
      }
    }
  }
  for (const { measureId, position, target } of graph.mentions) {
    if (!known[target.type].has(target.id))
      yield missing(`mention ${position} of ${measureId}`, target.type, target.id);
  }
  for (const { measureId, position, to } of graph.references) {
    if (!known[to.type].has(to.id)) yield missing(`reference ${position} of ${measureId}`, to.type, to.id);
  }
  for (const { measureId, position, from, to } of graph.dates) {
    if (from > to) yield `date ${position} of ${measureId} ends on ${to}, before it begins on ${from}.`;
  }
  yield* related(graph, known);
}

function* related({ related }: DocumentGraph, known: Record<NodeType, ReadonlySet<string>>): Generator<string> {
  yield* repeatedPlaces('related measure', related);
  for (const { measureId, relatedId, position, score, reasons } of related) {
    for (const id of [measureId, relatedId]) {
      if (!known.Measure.has(id)) yield missing(`related measure ${position} of ${measureId}`, 'Measure', id);
    }
    if (measureId === relatedId) yield `related measure ${position} of ${measureId} is itself.`;
    let sum = 0;
    for (const { weight, nodes } of reasons) {
      sum += weight;
      for (const { type, id } of nodes) {
        if (!known[type].has(id)) yield missing(`related measure ${position} of ${measureId}`, type, id);
      }
    }
    if (score !== sum) {
      yield `related measure ${position} of ${measureId} has the score ${score}, its reasons add up to ${sum}.`;
    }
  }
}

const missing = (from: string, type: NodeType, id: string): string =>
  `${from} names ${type} ${id}, which is not in the graph.`;

function* repeatedPlaces(
  what: string,
  rows: readonly { readonly measureId: string; readonly position: number }[],
): Generator<string> {
  const taken = new Map<string, Set<number>>();
  for (const { measureId, position } of rows) {
    const positions = taken.get(measureId);
    if (!positions) taken.set(measureId, new Set([position]));
    else if (positions.has(position)) yield `Expected each once, came twice: ${what} ${position} of ${measureId}.`;
    else positions.add(position);
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
