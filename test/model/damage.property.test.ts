import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentGraph, MeasureNode } from '../../src/model/graph.ts';
import { decode } from '../../src/source/decode.ts';
import { foldWidth } from '../../src/source/fold.ts';
import { graphOf, read, realText } from '../support/text.ts';

const LINES = realText().split('\n');
const ORIGINAL = graphOf(realText());

type Damage =
  | { readonly kind: 'drop' | 'double' | 'blank'; readonly line: number }
  | { readonly kind: 'cut cell' | 'empty cell'; readonly line: number; readonly cell: number }
  | { readonly kind: 'cut line'; readonly line: number; readonly at: number }
  | { readonly kind: 'insert'; readonly line: number; readonly text: string };

const line = fc.nat(LINES.length - 1);
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ kind: fc.constantFrom('drop', 'double', 'blank'), line }),
  fc.record({ kind: fc.constantFrom('cut cell', 'empty cell'), line, cell: fc.nat(5) }),
  fc.record({ kind: fc.constant('cut line'), line, at: fc.nat(200) }),
  fc.record({
    kind: fc.constant('insert'),
    line,
    text: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('- 12 -', '（次頁に続く）', '資料2-1', 'a\tb\tc'),
    ),
  }),
);

/** Line numbers stay those of the undamaged text: each entry may become no line or several. */
function apply(damages: readonly Damage[]): { text: string; damaged: ReadonlySet<number> } {
  const lines = LINES.map((text) => [text]);
  for (const each of damages) lines[each.line] = (lines[each.line] ?? []).flatMap((text) => damageLine(text, each));
  return { text: lines.flat().join('\n'), damaged: new Set(damages.map((each) => each.line + 1)) };
}

function damageLine(text: string, each: Damage): string[] {
  switch (each.kind) {
    case 'drop':
      return [];
    case 'double':
      return [text, text];
    case 'blank':
      return [''];
    case 'cut line':
      return [text.slice(0, each.at)];
    case 'insert':
      return [each.text, text];
    case 'cut cell':
      return [
        text
          .split('\t')
          .filter((_, i) => i !== each.cell)
          .join('\t'),
      ];
    case 'empty cell':
      return [
        text
          .split('\t')
          .map((cell, i) => (i === each.cell ? '' : cell))
          .join('\t'),
      ];
  }
}

function expectSound(graph: DocumentGraph, text: string): void {
  expect(graph.lines.map((each) => each.text).join('')).toBe(text);
  const { lines, nodes, furniture, blank, unexplained } = graph.coverage;
  expect(nodes + furniture + blank + unexplained).toBe(lines);
  const remarked = new Set(
    graph.diagnostics.flatMap(({ span }) =>
      Array.from({ length: span.lineEnd - span.lineStart + 1 }, (_, i) => span.lineStart + i),
    ),
  );
  for (const each of graph.lines) if (each.role === 'UNEXPLAINED') expect(remarked.has(each.number)).toBe(true);
  for (const measure of graph.measures) expectWritten(measure, graph, text);
}

/** No measure is invented: its number and its name are written in the text, on its lines or where its origin says. */
function expectWritten(measure: MeasureNode, graph: DocumentGraph, text: string): void {
  const quote = foldWidth(text.slice(measure.span.charStart, measure.span.charEnd));
  if (measure.numberOrigin === 'STATED') expect(quote).toMatch(new RegExp(`(?<!\\d)0*${measure.number}(?!\\d)`));
  if (measure.numberOrigin === 'OWN_LINE') {
    const own = graph.lines.filter((each) => each.role === 'NUMBER' && each.node?.id === measure.id);
    expect(own.map((each) => Number(foldWidth(each.text)))).toEqual([measure.number]);
  }
  // A name that goes on in the next line is read without the line break.
  const unbroken = quote.replace(/[\r\n]+/g, '');
  if (measure.nameOrigin === 'STATED') expect(unbroken).toContain(foldWidth(measure.name?.split(/\s/)[0] ?? ''));
}

const facts = ({ number, label, name, nameOrigin, responsibilities, notes }: MeasureNode) => ({
  number,
  label,
  name: nameOrigin === 'STATED' ? name : null,
  ministries: responsibilities.map((each) => each.ministryId),
  notes: notes.map((note) => note.text),
});

describe('random damage to the real document', { timeout: 120_000 }, () => {
  it('never fails, never loses a line, never invents a measure, and spares the rows that it did not hit', () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 12 }), (damages) => {
        const { text, damaged } = apply(damages);
        const graph = graphOf(text);
        expectSound(graph, decode(new TextEncoder().encode(text)).text);
        const after = new Set(graph.measures.map((measure) => JSON.stringify(facts(measure))));
        const ownLineHit = damaged.has(368) || damages.some((each) => each.line >= 362 && each.line <= 369);
        for (const measure of ORIGINAL.measures) {
          const { lineStart } = measure.span;
          // A row may swallow the line below it where its own end was cut off; and 155 has its number elsewhere.
          if (damaged.has(lineStart) || damaged.has(lineStart - 1) || damaged.has(lineStart + 1)) continue;
          if (measure.numberOrigin === 'OWN_LINE' && ownLineHit) continue;
          expect(after, `measure ${measure.number}`).toContain(JSON.stringify(facts(measure)));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('never fails on flipped bytes', () => {
    const bytes = new TextEncoder().encode(realText());
    const flips = fc.array(fc.record({ at: fc.nat(bytes.length - 1), to: fc.nat(255) }), {
      minLength: 1,
      maxLength: 200,
    });
    fc.assert(
      fc.property(flips, (all) => {
        const copy = bytes.slice();
        for (const { at, to } of all) copy[at] = to;
        const { graph } = read(copy);
        if (graph) expectSound(graph, decode(copy).text);
      }),
      { numRuns: 100 },
    );
  });

  it('never fails on any bytes, and says what it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array({ maxLength: 500 }), fc.string({ unit: 'binary', maxLength: 500 })),
        (content) => {
          const { graph, diagnostics } = read(content);
          expect(graph === null ? diagnostics.some((each) => each.severity === 'ERROR') : true).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never fails on lines made of the very signs it looks for', () => {
    const token = fc.constantFrom(
      '\t',
      '|',
      '\n',
      ' ',
      '1',
      '12',
      'ア)',
      'a)',
      '再掲',
      '(68)',
      '【',
      '】',
      '①',
      '…',
      '凡例',
      '：',
      '第1章',
      '第2節',
      '施策名',
      '担当省庁',
      '進捗状況',
      '総務省',
      '・',
      '<ul>',
      '</ul>',
      '"',
      '。',
      '#',
      '---',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 120 }), (tokens) => {
        const text = tokens.join('');
        const { graph } = read(text);
        if (graph) expectSound(graph, text);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what cannot be a report is refused with a reason', () => {
  it.each([
    ['an empty file', '', 'EMPTY_DOCUMENT'],
    ['white space', ' \n\t\u3000\n', 'EMPTY_DOCUMENT'],
    ['a PDF', '%PDF-1.4\n1 0 obj', 'NOT_TEXT'],
    ['an archive', Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256), 'NOT_TEXT'],
    ['a novel', '吾輩は猫である。名前はまだ無い。'.repeat(1000), 'NO_MEASURES'],
    ['a table of other things', '品名\t値段\nりんご\t100\nみかん\t50\n', 'NO_MEASURES'],
    ['more lines than a report has', '\n'.repeat(5_000_001).concat('x'), 'TOO_MANY_LINES'],
  ] as const)('%s', (_, content, code) => {
    const { graph, diagnostics } = read(content);
    expect(graph).toBeNull();
    expect(diagnostics[0]).toMatchObject({ code, severity: 'ERROR' });
  });
});
