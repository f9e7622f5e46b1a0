import { describe, expect, it } from 'vitest';
import type { DocumentGraph } from '../../../src/model/graph.ts';
import { relate } from '../../../src/model/related/relate.ts';
import type { CrossReferenceNode, MentionNode } from '../../../src/model/text-links.ts';
import { type GraphSketch, sketchGraph } from '../../support/graphs.ts';

/** So many measures that have nothing in common with anything: a document that gives rarity a meaning. */
const FILLERS = 60;
const LETTERS = '亜伊宇江尾加木久毛古佐志須世曽多千津手都';
const filler = (i: number): string => `${LETTERS[i % 20]}${LETTERS[Math.floor(i / 20)]}`;

/** The measures to look at stand far from each other, with fillers between: no one is a neighbour. */
function apart(sketch: GraphSketch): DocumentGraph {
  const others = Array.from({ length: FILLERS }, (_, i) => ({
    number: 100 + i,
    name: `${filler(i)}`,
    ministries: ['内閣官房'],
    notes: [`${filler(i)}ノ`],
  }));
  const gap = Math.floor(FILLERS / sketch.measures.length);
  const measures = sketch.measures.flatMap((measure, i) => [measure, ...others.slice(i * gap, (i + 1) * gap)]);
  return sketchGraph({ ...sketch, measures });
}

const id = (number: number): string => `sketch/measure/${String(number).padStart(7, '0')}`;
const note = (number: number): string => `${id(number)}/note/0001`;
const place = { noteId: null, position: 1, span: { lineStart: 1, lineEnd: 1, charStart: 0, charEnd: 1 } };
const mention = (number: number, target: MentionNode['target']): MentionNode => ({
  ...place,
  measureId: id(number),
  surface: target.id,
  target,
});

/** What ties two measures together, by number. */
function bond(graph: DocumentGraph, a: number, b: number) {
  const found = relate(graph).find(({ measureId, relatedId }) => measureId === id(a) && relatedId === id(b));
  return found ?? null;
}
const kinds = (graph: DocumentGraph, a: number, b: number) => bond(graph, a, b)?.reasons.map(({ kind }) => kind) ?? [];

const ONE = { number: 1, name: '第一', ministries: ['内閣官房'], notes: ['イロ'] };
const TWO = { number: 2, name: '第二', ministries: ['内閣官房'], notes: ['ハニ'] };

describe('bonds', () => {
  it('none between measures that have nothing in common but a ministry that all have', () => {
    expect(kinds(apart({ measures: [ONE, TWO] }), 1, 2)).toEqual([]);
  });

  it('SAME_TEXT: notes that say the same, widths aside; a set phrase says little', () => {
    const text = '端末とウェブサーバーに関する対策の状況を重点的に検査し、その結果の総合評価を会議において実施した。';
    const same = apart({
      measures: [
        { ...ONE, notes: [text] },
        { ...TWO, notes: ['ホヘ', text.replace('。', '｡')] },
      ],
    });
    const reason = bond(same, 1, 2)?.reasons.find(({ kind }) => kind === 'SAME_TEXT');
    expect(reason).toEqual({
      kind: 'SAME_TEXT',
      weight: 600,
      words: [],
      nodes: [
        { type: 'ProgressNote', id: note(1) },
        { type: 'ProgressNote', id: `${id(2)}/note/0002` },
      ],
    });
    const phrase = apart({
      measures: [
        { ...ONE, notes: ['した。'] },
        { ...TWO, notes: ['した。'] },
      ],
    });
    expect(kinds(phrase, 1, 2)).toEqual([]);
  });

  it('REFERENCE: the text of one points at the other, and both are told', () => {
    const see: CrossReferenceNode = {
      ...place,
      measureId: id(1),
      noteId: note(1),
      kind: 'SEE',
      to: { type: 'Measure', id: id(2) },
    };
    for (const links of [
      { references: [see] },
      { mentions: [{ ...mention(1, { type: 'Measure', id: id(2) }), noteId: note(1) }] },
    ]) {
      const graph = apart({ measures: [ONE, TWO], links });
      const reasons = [{ kind: 'REFERENCE', weight: 1_000, words: [], nodes: [{ type: 'ProgressNote', id: note(1) }] }];
      expect(bond(graph, 1, 2)).toMatchObject({ score: 1_000, position: 1, reasons });
      expect(bond(graph, 2, 1)).toMatchObject({ score: 1_000, position: 1, reasons });
    }
  });

  it('SHARED_ENTITY: the same entity; the fewer name it, the more', () => {
    const naming = (count: number) =>
      apart({
        measures: [ONE, TWO],
        links: {
          mentions: [1, 2, ...Array.from({ length: count - 2 }, (_, i) => 100 + i)].map((number) =>
            mention(number, { type: 'Entity', id: '協議会' }),
          ),
        },
      });
    const weights = [2, 4, 8].map((count) => bond(naming(count), 1, 2)?.score ?? 0);
    expect(weights).toEqual([300, 192, 107]);
    expect(bond(naming(2), 1, 2)?.reasons[0]?.nodes).toEqual([{ type: 'Entity', id: '協議会' }]);
    expect(kinds(naming(31), 1, 2)).toEqual([]);
  });

  it('SHARED_MINISTRIES: rare ones count, and a rare one may suggest a measure by itself', () => {
    const graph = apart({
      measures: [
        { ...ONE, ministries: ['防衛省'] },
        { ...TWO, ministries: ['防衛省'] },
      ],
    });
    expect(bond(graph, 1, 2)?.reasons).toEqual([
      { kind: 'SHARED_MINISTRIES', weight: 150, words: [], nodes: [{ type: 'Ministry', id: '防衛省' }] },
    ]);
    const collective = apart({
      measures: [
        { ...ONE, ministries: ['全府省庁'] },
        { ...TWO, ministries: ['全府省庁'] },
      ],
    });
    expect(kinds(collective, 1, 2)).toEqual([]);
  });

  it('SIMILAR_TEXT: rare words in common, said best first; what all say does not count', () => {
    const graph = apart({
      measures: [
        { ...ONE, name: '暗号モジュールの評価', notes: ['電子署名を検証'] },
        { ...TWO, name: '暗号モジュールの普及', notes: ['電子署名の検証'] },
      ],
    });
    const [reason] = bond(graph, 1, 2)?.reasons ?? [];
    expect(reason).toMatchObject({ kind: 'SIMILAR_TEXT', words: ['暗号モジュール', '電子署名', '検証'], nodes: [] });
    expect(reason?.weight).toBeGreaterThan(300);
    const common = sketchGraph({
      measures: Array.from({ length: 60 }, (_, i) => ({ number: i + 1, name: `計画の推進${filler(i)}` })),
    });
    expect(relate(common).flatMap(({ reasons }) => reasons.map(({ kind }) => kind))).not.toContain('SIMILAR_TEXT');
  });

  it('SAME_SECTION: neighbours under a heading, the nearer the more', () => {
    const graph = sketchGraph({
      measures: Array.from({ length: 30 }, (_, i) => ({ number: i + 1, name: filler(i), notes: [`${filler(i)}ノ`] })),
    });
    const near = relate(graph).filter(({ measureId }) => measureId === id(10));
    expect(near.map(({ relatedId, score }) => [relatedId, score])).toEqual([
      [id(9), 150],
      [id(11), 150],
      [id(8), 120],
      [id(12), 120],
    ]);
    expect(near[0]?.reasons[0]?.nodes).toEqual([{ type: 'Section', id: graph.measures[0]?.sectionId }]);
  });

  it('RELISTED_TOGETHER: both again under one heading, or one where the other stands', () => {
    const sketch = apart({
      measures: [ONE, TWO, { ...TWO, number: 3, name: '第三', notes: ['トチ'] }],
      relisted: [1, 2],
    });
    const [first, second] = sketch.relistings.map((row, i) => ({ ...row, sectionId: 'elsewhere', position: i + 1 }));
    if (!first || !second) throw new Error('The sketch lists two measures again.');
    const elsewhere = sketch.measures.map((each) =>
      each.id === id(3) ? { ...each, sectionId: 'elsewhere', position: 3 } : each,
    );
    const graph = { ...sketch, relistings: [first, second], measures: elsewhere };
    expect(bond(graph, 1, 2)?.reasons[0]).toEqual({
      kind: 'RELISTED_TOGETHER',
      weight: 397,
      words: [],
      nodes: [
        { type: 'Section', id: 'elsewhere' },
        { type: 'Relisting', id: first.id },
        { type: 'Relisting', id: second.id },
      ],
    });
    expect(bond(graph, 3, 2)?.reasons[0]?.nodes).toEqual([
      { type: 'Section', id: 'elsewhere' },
      { type: 'Relisting', id: second.id },
    ]);
  });
});
