import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentGraph } from '../../src/model/graph.ts';
import type { Diagnostic } from '../../src/parser/diagnostics.ts';
import { importGraph } from '../../src/store/import.ts';
import { type Api, openTestApi, SLUG } from '../support/api.ts';
import { sketchGraph } from '../support/graphs.ts';
import { realText } from '../support/text.ts';

/** 700 lines; the second heading goes over almost all of them, and remarks lie across each other. */
function longGraph(): DocumentGraph {
  const measures = Array.from({ length: 695 }, (_, index) => ({ number: index + 1 }));
  const graph = sketchGraph({ slug: 'long', measures });
  const spanOf = (first: number, last: number) => {
    const [from, to] = [graph.lines[first - 1], graph.lines[last - 1]];
    if (!from || !to) throw new Error(`no lines ${first} to ${last}`);
    return { lineStart: first, lineEnd: last, charStart: from.charStart, charEnd: to.charStart + to.text.length - 1 };
  };
  const remark = (message: string, first: number, last: number): Diagnostic => ({
    code: 'ROW_CONTINUED',
    severity: 'INFO',
    message,
    repaired: true,
    span: spanOf(first, last),
  });
  return {
    ...graph,
    sections: graph.sections.map((section, index) => (index === 1 ? { ...section, span: spanOf(4, 690) } : section)),
    diagnostics: [remark('all', 1, 700), remark('three', 10, 12), remark('two', 12, 13), remark('last', 700, 700)],
  };
}

let api: Api;
beforeAll(async () => {
  api = await openTestApi();
  expect((await importGraph(api.store, longGraph())).problems).toEqual([]);
});
afterAll(() => api.close());

type Line = { number: number; text: string; charStart: number; diagnostics: { code: string; message: string }[] };
type Source = { lineStart: number; lineEnd: number; charStart: number; charEnd: number; quote: string; lines: Line[] };

describe('the lines of a stretch', () => {
  it('hold its words where the offsets say', async () => {
    const span = 'source { quote charStart charEnd lineStart lineEnd lines { number text charStart } }';
    const { document } = await api.ask(`{ document(slug: "${SLUG}") {
      sections(first: 100) { edges { node { ${span} } } }
      measures(first: 100) { edges { node { ${span} responsibilities { ${span} } progressNotes { ${span} } } } }
      relistings { edges { node { ${span} } } } diagnostics(first: 100) { edges { node { ${span} } } }
    } }`);
    const sources: Source[] = [];
    JSON.stringify(document, (key, value) => {
      if (key === 'source') sources.push(value);
      return value;
    });
    expect(sources.length).toBeGreaterThan(400);
    for (const { lines, lineStart, lineEnd, charStart, charEnd, quote } of sources) {
      expect([lines[0]?.number, lines.at(-1)?.number]).toEqual([lineStart, lineEnd]);
      const start = lines[0]?.charStart ?? 0;
      const text = lines.map((line) => line.text).join('\n');
      expect(text.slice(charStart - start, charEnd - start)).toBe(quote);
    }
  });

  it('come with those around them, as far as the document goes', async () => {
    const text = realText().split('\n');
    const { document } = await api.ask(`{ document(slug: "${SLUG}") {
      sections(first: 1) { edges { node { source { lineStart lineEnd lines(around: 20) { number text } } } } }
      measure(number: 81) { source { lineStart lineEnd none: lines(around: null) { number } lines(around: 2) { number text } } }
      measures(last: 1) { edges { node { source { lineStart lineEnd lines(around: 20) { number text } } } } }
    } }`);
    const sources: (Source & { none?: Line[] })[] = [
      document.sections.edges[0].node.source,
      document.measure.source,
      document.measures.edges[0].node.source,
    ];
    for (const [at, around] of [20, 2, 20].entries()) {
      const { lineStart = 0, lineEnd = 0, lines } = sources[at] ?? {};
      const first = Math.max(1, lineStart - around);
      expect(lines).toEqual(
        text.slice(first - 1, lineEnd + around).map((line, index) => ({ number: first + index, text: line })),
      );
    }
    expect(sources[0]?.lines[0]?.number).toBe(1);
    expect(sources[1]?.lines).toHaveLength(5);
    expect(sources[1]?.none).toEqual([{ number: sources[1]?.lineStart }]);
    expect(sources[2]?.lines.at(-1)?.number).toBe(text.length);
  });

  it('are the first 500 of a longer stretch', async () => {
    const { section } = await api.ask(`{ section(document: "long", path: ["第1章", "第1節"]) { source {
      lineStart lineEnd lines { number } wider: lines(around: 3) { number } } } }`);
    const numbers = (lines: Line[]) => [lines.length, lines[0]?.number, lines.at(-1)?.number];
    expect([section.source.lineStart, section.source.lineEnd]).toEqual([4, 690]);
    expect(numbers(section.source.lines)).toEqual([500, 4, 503]);
    expect(numbers(section.source.wider)).toEqual([500, 1, 500]);
  });

  it.each([-1, 21, 1_000_000_000])('are refused with %i around', async (around) => {
    const query = `{ measure(number: 1, document: "long") { source { lines(around: ${around}) { text } } } }`;
    expect(await api.refusal(query)).toBe(`BAD_USER_INPUT: around must be from 0 to 20, got ${around}.`);
  });
});

describe('the remarks of a line', () => {
  it('are those that touch it, in the order of the text', async () => {
    const { document } = await api.ask(`{ document(slug: "long") {
      some: lines(from: 9, to: 14) { number diagnostics { message source { lineStart lineEnd } } }
      ends: lines(from: 699, to: 700) { number diagnostics { message } }
    } }`);
    const said = (lines: Line[]) => lines.map(({ number, diagnostics }) => [number, diagnostics.map((d) => d.message)]);
    expect(said(document.some)).toEqual([
      [9, ['all']],
      [10, ['all', 'three']],
      [11, ['all', 'three']],
      [12, ['all', 'three', 'two']],
      [13, ['all', 'two']],
      [14, ['all']],
    ]);
    expect(said(document.ends)).toEqual([
      [699, ['all']],
      [700, ['all', 'last']],
    ]);
    expect(document.some[1].diagnostics[1].source).toEqual({ lineStart: 10, lineEnd: 12 });
  });

  it('are, all lines together, those of the document', async () => {
    const { document } = await api.ask(`{ document(slug: "${SLUG}") {
      lines(from: 1, to: 500) { number diagnostics { code message } }
      diagnostics(first: 100) { totalCount edges { node { code message source { lineStart lineEnd } } } }
    } }`);
    expect(document.diagnostics.edges).toHaveLength(document.diagnostics.totalCount);
    for (const { number, diagnostics } of document.lines) {
      const touching = document.diagnostics.edges
        .map(({ node }: { node: { source: Source } }) => node)
        .filter(({ source }: { source: Source }) => source.lineStart <= number && number <= source.lineEnd)
        .map(({ code, message }: { code: string; message: string }) => ({ code, message }));
      expect(diagnostics, `line ${number}`).toEqual(touching);
    }
    const remarked = document.lines.filter(({ diagnostics }: Line) => diagnostics.length > 0);
    expect(remarked.length).toBeGreaterThan(10);
    expect(remarked.length).toBeLessThan(document.lines.length);
  });
});

describe('statements', () => {
  const count = async (query: string) => {
    const { statements, errors } = await api.request(query);
    expect(errors).toEqual([]);
    return statements.length;
  };

  it('are one for the remarks of all lines, of several documents as well', async () => {
    const lines = 'lines(from: 1, to: 500) { text diagnostics { code severity message source { quote } } }';
    // Documents, lines, remarks, quotes.
    expect(await count(`{ documents(first: 2) { edges { node { ${lines} } } } }`)).toBe(4);
    expect(await count(`{ document(slug: "long") { ${lines.replace('500', '1')} } }`)).toBe(4);
  });

  it('are one for the lines of all stretches, however far around each', async () => {
    const query = (first: number) => `{ measures(first: ${first}) { edges { node {
      source { lines(around: 2) { text charStart diagnostics { code } } }
      progressNotes { source { lines { text } wider: lines(around: 10) { number } } }
    } } } }`;
    // Measures; notes; the lines of measures; their remarks; the lines of notes.
    expect(await count(query(5))).toBeLessThanOrEqual(5);
    expect(await count(query(50))).toBe(await count(query(5)));
  });
});
