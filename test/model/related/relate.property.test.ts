import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentGraph } from '../../../src/model/graph.ts';
import { bondsOf, partnersAfter, relate } from '../../../src/model/related/relate.ts';
import type { RelatedNode } from '../../../src/model/text-links.ts';
import { sketchGraph } from '../../support/graphs.ts';

const WORDS = ['暗号', '監査', 'サイバー攻撃', '電子署名', 'IPv6', '人材', '研修', '調査', '端末', '地方公共団体'];
const MINISTRIES = ['内閣官房', '総務省', '防衛省', '全府省庁'];
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
  .map((words) => `${words.join('の')}。`);
const measure = fc.record({
  name: fc.option(text),
  ministries: fc.uniqueArray(fc.constantFrom(...MINISTRIES), { minLength: 1 }),
  notes: fc.array(text, { maxLength: 3 }),
});
const place = fc.nat({ max: 1_000 });

/** Documents in which a good deal is shared: few words, few entities, pointers and repeated rows anywhere. */
const documents = fc
  .record({
    measures: fc.array(measure, { minLength: 1, maxLength: 40 }),
    relisted: fc.array(place, { maxLength: 6 }),
    named: fc.array(fc.tuple(place, fc.constantFrom('A', 'B', 'C')), { maxLength: 20 }),
    pointing: fc.array(fc.tuple(place, place), { maxLength: 10 }),
  })
  .map(({ measures, relisted, named, pointing }): DocumentGraph => {
    const any = (at: number): number => 1 + (at % measures.length);
    const idOf = (at: number): string => `sketch/measure/${String(any(at)).padStart(7, '0')}`;
    const span = { lineStart: 1, lineEnd: 1, charStart: 0, charEnd: 1 };
    return sketchGraph({
      measures: measures.map((each, i) => ({ ...each, number: i + 1 })),
      relisted: [...new Set(relisted.map(any))],
      links: {
        mentions: named.map(([at, id], i) => ({
          measureId: idOf(at),
          noteId: null,
          position: i,
          span,
          surface: id,
          target: { type: 'Entity', id },
        })),
        references: pointing.map(([from, to], i) => ({
          measureId: idOf(from),
          noteId: null,
          position: i,
          span,
          kind: 'SEE',
          to: { type: 'Measure', id: idOf(to) },
        })),
      },
    });
  });

const byMeasure = (related: readonly RelatedNode[]): Map<string, RelatedNode[]> => {
  const groups = new Map<string, RelatedNode[]>();
  for (const each of related) groups.set(each.measureId, [...(groups.get(each.measureId) ?? []), each]);
  return groups;
};

describe('related measures of any document', () => {
  it('are others, at most ten, each once, best first, and their scores are the sums of their reasons', () => {
    fc.assert(
      fc.property(documents, (graph) => {
        for (const [measureId, list] of byMeasure(relate(graph))) {
          expect(list.length).toBeLessThanOrEqual(10);
          expect(new Set(list.map(({ relatedId }) => relatedId)).size).toBe(list.length);
          for (const [i, { relatedId, position, score, reasons }] of list.entries()) {
            expect(relatedId).not.toBe(measureId);
            expect(position).toBe(i + 1);
            expect(score).toBe(reasons.reduce((sum, { weight }) => sum + weight, 0));
            const before = list[i - 1];
            expect(!before || before.score > score || (before.score === score && before.relatedId < relatedId)).toBe(
              true,
            );
            for (const { weight, nodes, words } of reasons) {
              expect(Number.isSafeInteger(weight) && weight > 0).toBe(true);
              expect(nodes.length + words.length).toBeGreaterThan(0);
            }
          }
        }
      }),
    );
  });

  it('hold both ways with the same score and kinds, unless ten others are nearer', () => {
    fc.assert(
      fc.property(documents, (graph) => {
        const lists = byMeasure(relate(graph));
        for (const [measureId, list] of lists) {
          for (const { relatedId, score, reasons } of list) {
            const back = lists.get(relatedId) ?? [];
            const same = back.find((each) => each.relatedId === measureId);
            if (!same) {
              expect(back).toHaveLength(10);
              expect(back.at(-1)?.score).toBeGreaterThanOrEqual(score);
            } else {
              const kinds = (of: RelatedNode['reasons']) => of.map(({ kind, weight }) => `${kind} ${weight}`);
              expect([same.score, kinds(same.reasons)]).toEqual([score, kinds(reasons)]);
            }
          }
        }
      }),
    );
  });

  it('do not depend on the order of repeated rows, mentions, references and ministries', () => {
    fc.assert(
      fc.property(documents, (graph) => {
        const turned = {
          ...graph,
          relistings: [...graph.relistings].reverse(),
          mentions: [...graph.mentions].reverse(),
          references: [...graph.references].reverse(),
          ministries: [...graph.ministries].reverse(),
        };
        expect(relate(turned)).toEqual(relate(graph));
      }),
    );
  });
});

describe('the work for a measure', () => {
  /** Words by Zipf's law, as in real texts; the same numbers each time. */
  function corpus(count: number): DocumentGraph {
    let state = 1;
    const random = (): number => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647;
    };
    const kanji = '安全情報通信技術開発研究利用推進検討実施計画評価基準政府機関対策強化体制整備調査報告連携協力';
    const zipf = (size: number): number => Math.floor(size ** random());
    const word = (): string => {
      const rank = zipf(20_000);
      return [0, 1, 2].map((digit) => kanji[Math.floor(rank / 40 ** digit) % 40]).join('');
    };
    const span = { lineStart: 1, lineEnd: 1, charStart: 0, charEnd: 1 };
    const graph = sketchGraph({
      measures: Array.from({ length: count }, (_, i) => ({
        number: i + 1,
        name: word(),
        ministries: [MINISTRIES[zipf(4)] ?? '内閣官房'],
        notes: [Array.from({ length: 25 }, word).join('の')],
      })),
      relisted: Array.from({ length: count / 20 }, (_, i) => 1 + ((i * 37) % count)),
    });
    const mentions = graph.measures.map(({ id }) => ({
      measureId: id,
      noteId: null,
      position: 1,
      span,
      surface: '',
      target: { type: 'Entity' as const, id: `事物${zipf(count)}` },
    }));
    return { ...graph, mentions };
  }

  /** How many measures a measure is compared with. */
  function comparisons(graph: DocumentGraph): number {
    const partnersOf = partnersAfter(bondsOf(graph), graph.measures.length);
    return graph.measures.reduce((sum, _, place) => sum + partnersOf(place).length, 0) / graph.measures.length;
  }

  it('does not grow with the document', () => {
    const [small, middle, large] = [1_000, 2_000, 4_000].map((count) => comparisons(corpus(count))) as [
      number,
      number,
      number,
    ];
    expect(small).toBeGreaterThan(10);
    expect(middle).toBeLessThan(1.2 * small);
    expect(large).toBeLessThan(1.2 * small);
  });

  it('has a bound where all measures say the same', () => {
    const same = (count: number): DocumentGraph =>
      sketchGraph({
        measures: Array.from({ length: count }, (_, i) => ({ number: i + 1, name: '同じ', notes: ['暗号の監査'] })),
        relisted: [1, 2, 3],
      });
    expect(comparisons(same(4_000))).toBeLessThan(6);
  });
});
