import { readFileSync } from 'node:fs';
import type { DocumentGraph, ReadResult } from '../../src/model/graph.ts';
import { readDocument } from '../../src/model/read.ts';
import type { Row } from '../../src/parser/ast.ts';
import { parse } from '../../src/parser/parse.ts';
import { type Range, type SourceText, sourceText } from '../../src/source/source-text.ts';

export const REAL_FILE = new URL('../../data/secure-japan-2007-h1.txt', import.meta.url);

export function realText(): string {
  return readFileSync(REAL_FILE, 'utf8');
}

export function read(text: string | Uint8Array, slug = 'doc'): ReadResult {
  return readDocument(typeof text === 'string' ? new TextEncoder().encode(text) : text, { slug });
}

/** The graph of a text that must have one; otherwise the test fails with the diagnostics. */
export function graphOf(text: string | Uint8Array, slug = 'doc'): DocumentGraph {
  const { graph, diagnostics } = read(text, slug);
  if (!graph) throw new Error(`no graph: ${JSON.stringify(diagnostics.slice(0, 5))}`);
  return graph;
}

/** A text as a source with the range of the whole, for trying a construct by itself. */
export function whole(text: string): [SourceText, Range] {
  return [sourceText(text), { start: 0, end: text.length }];
}

export function rowsOf(text: string): Row[] {
  return parse(sourceText(text)).blocks.flatMap((block) => (block.kind === 'row' ? [block.row] : []));
}

/** A table file of the fixtures: one object a line, keyed by its first line. */
export function fixtureRows(name: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const keys = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, i) => [keys[i] ?? '', cell])));
}

/** What a document says, without what depends on its layout: for comparing two layouts of the same document. */
export function factsOf(graph: DocumentGraph) {
  return {
    title: graph.title,
    legend: graph.statuses
      .filter((status) => status.defined)
      .map(({ markKey, meaning, stage }) => ({ markKey, meaning, stage })),
    sections: graph.sections.map(({ path, title, level }) => ({ path, title, level })),
    measures: graph.measures.map((measure) => ({
      number: measure.number,
      label: measure.label,
      name: measure.name,
      section: measure.sectionId,
      status: measure.statusId,
      ministries: measure.responsibilities.map((each) => each.ministryId),
      notes: measure.notes.map((note) => note.text),
    })),
    relistings: graph.relistings.map((relisting) => ({
      section: relisting.sectionId,
      label: relisting.label,
      name: relisting.statedName,
      measure: relisting.measureId,
      agrees: relisting.agrees,
      ministries: relisting.ministries.map((each) => each.ministryId),
    })),
  };
}
