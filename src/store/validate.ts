import type { DocumentGraph, MinistryRef } from '../model/graph.ts';
import { checkSlug } from '../model/slug.ts';
import { MINISTRIES } from '../parser/ministries/registry.ts';
import type { Span } from '../source/span.ts';
import { unstorable } from './storable.ts';
import { inTexts, links } from './validate-links.ts';

/** More complaints than these say nothing new. */
const MAX_PROBLEMS = 20;

/**
 * Why a graph cannot be stored, one English sentence each; empty where it can. It guards the database against a fault of
 * the reader: what the text lacks or contradicts is a diagnostic and no problem here.
 */
export function problemsOf(graph: DocumentGraph): string[] {
  const slug = checkSlug(graph.slug);
  const problems = [
    ...(slug ? [`Expected a slug: ${slug}.`] : []),
    ...duplicates(graph),
    ...dangling(graph),
    ...links(graph),
    ...lines(graph),
    ...spans(graph),
    ...unstorable(graph),
  ];
  const more = problems.length - MAX_PROBLEMS;
  return more > 0 ? [...problems.slice(0, MAX_PROBLEMS), `And ${more} more.`] : problems;
}

function* duplicates(graph: DocumentGraph): Generator<string> {
  const { statuses, sections, measures, relistings, ministries, entities } = graph;
  const notes = measures.flatMap((measure) => measure.notes);
  for (const nodes of [statuses, sections, measures, relistings, notes, ministries, entities]) {
    yield* repeated(nodes.map(({ id }) => `id ${id}`));
  }
  yield* repeated(statuses.map(({ markKey }) => `status mark ${JSON.stringify(markKey)}`));
  yield* repeated(sections.map(({ ordinal }) => `section ordinal ${ordinal}`));
  yield* repeated(relistings.map(({ ordinal }) => `relisting ordinal ${ordinal}`));
  for (const { id, responsibilities, notes } of measures) {
    yield* repeated(notes.map(({ position }) => `note position ${position} in ${id}`));
    yield* repeatedRefs(responsibilities, id);
  }
  for (const { id, ministries } of relistings) yield* repeatedRefs(ministries, id);
}

function* repeatedRefs(refs: readonly MinistryRef[], id: string): Generator<string> {
  yield* repeated(refs.map(({ ministryId }) => `ministry ${ministryId} in ${id}`));
  yield* repeated(refs.map(({ position }) => `ministry position ${position} in ${id}`));
}

function* repeated(things: readonly string[]): Generator<string> {
  const seen = new Set<string>();
  for (const thing of things) {
    if (seen.has(thing)) yield `Expected each once, came twice: ${thing}.`;
    seen.add(thing);
  }
}

function* dangling(graph: DocumentGraph): Generator<string> {
  const known = (nodes: readonly { id: string }[]) => new Set<string | null>([null, ...nodes.map(({ id }) => id)]);
  const statuses = known(graph.statuses);
  const sections = known(graph.sections);
  const measures = known(graph.measures);
  const ministries = known(graph.ministries);
  const registry = new Set(MINISTRIES.map(({ name }) => name));
  const missing = (id: string, what: string, target: string) =>
    `${id} names ${what} ${target}, which is not in the graph.`;

  const before = new Set<string | null>([null]);
  for (const { id, parentId } of graph.sections) {
    if (!before.has(parentId)) yield `${id} names parent ${parentId}, which does not come before it.`;
    before.add(id);
  }
  for (const { id, sectionId, statusId, responsibilities } of graph.measures) {
    if (!sections.has(sectionId)) yield missing(id, 'section', sectionId);
    if (!statuses.has(statusId)) yield missing(id, 'status', statusId);
    for (const { ministryId } of responsibilities)
      if (!ministries.has(ministryId)) yield missing(id, 'ministry', ministryId);
  }
  for (const { id, sectionId, measureId, ministries: refs } of graph.relistings) {
    if (!sections.has(sectionId)) yield missing(id, 'section', sectionId);
    if (!measures.has(measureId)) yield missing(id, 'measure', String(measureId));
    for (const { ministryId } of refs) if (!ministries.has(ministryId)) yield missing(id, 'ministry', ministryId);
  }
  for (const { id, registered } of graph.ministries) {
    if (registered !== registry.has(id)) yield `Ministry ${id} is ${registered ? 'not ' : ''}in the registry.`;
  }
}

function* lines({ lines, coverage }: DocumentGraph): Generator<string> {
  let charStart = 0;
  for (const [index, line] of lines.entries()) {
    if (line.number !== index + 1 || line.charStart !== charStart) {
      yield `Expected line ${index + 1} to start at character ${charStart}, came line ${line.number} at ${line.charStart}.`;
      return; // every later line is off, too
    }
    charStart += line.text.length;
  }
  const { nodes, furniture, blank, unexplained } = coverage;
  if (coverage.lines !== lines.length || nodes + furniture + blank + unexplained !== lines.length) {
    yield `Expected the coverage to add up to ${lines.length} lines, came ${JSON.stringify(coverage)}.`;
  }
}

function* spans(graph: DocumentGraph): Generator<string> {
  const last = graph.lines.at(-1);
  const end = last ? last.charStart + last.text.length : 0;
  const check = (what: string, span: Span | null) =>
    !span ||
    (0 <= span.charStart && span.charStart <= span.charEnd && span.charEnd <= end && span.lineStart <= span.lineEnd)
      ? []
      : [`${what} has a span outside of the text: ${JSON.stringify(span)}.`];
  for (const { id, span } of [...graph.statuses, ...graph.sections, ...graph.measures, ...graph.relistings]) {
    yield* check(id, span);
  }
  for (const { id, statusSpan, notes, responsibilities } of graph.measures) {
    yield* check(`The status of ${id}`, statusSpan);
    for (const note of notes) yield* check(note.id, note.span);
    for (const { ministryId, span } of responsibilities) yield* check(`${ministryId} in ${id}`, span);
  }
  for (const [what, rows] of inTexts(graph)) {
    for (const { measureId, position, span } of rows) yield* check(`${what} ${position} of ${measureId}`, span);
  }
  for (const { code, span } of graph.diagnostics) yield* check(`Diagnostic ${code}`, span);
}
