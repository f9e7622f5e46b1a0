import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentGraph } from '../../src/model/graph.ts';
import { importGraph } from '../../src/store/import.ts';
import { type Api, openTestApi, SLUG } from '../support/api.ts';
import { sketchGraph } from '../support/graphs.ts';

const id = (number: number): string => `sketch/measure/${String(number).padStart(7, '0')}`;
const note = (number: number): string => `${id(number)}/note/0001`;
type Reason = DocumentGraph['related'][0]['reasons'][0];
const reason = (kind: Reason['kind'], weight: number, nodes: Reason['nodes'], words: string[] = []): Reason => ({
  kind,
  weight,
  words,
  nodes,
});
const related = (from: number, to: number, position: number, reasons: Reason[]) => ({
  measureId: id(from),
  relatedId: id(to),
  position,
  score: reasons.reduce((sum, { weight }) => sum + weight, 0),
  reasons,
});

/** Measure 1 is related to six others, by each kind of bond. */
function sketch(): DocumentGraph {
  const long = 'この文はとても長いので、理由の文では途中で切られるはずである。'.repeat(3);
  const graph = sketchGraph({
    measures: [1, 2, 3, 4, 5, 6, 7].map((number) => ({
      number,
      ministries: ['総務省', '警察庁'],
      notes: number < 3 ? [long] : [`${number}を実施。`],
    })),
    relisted: [1, 3],
    links: { entities: [{ id: '協議会', name: '協議会', kind: 'MEETING', aliases: [] }] },
  });
  const section = { type: 'Section' as const, id: graph.sections[1]?.id ?? '' };
  const [own, other] = graph.relistings.map((row) => ({ type: 'Relisting' as const, id: row.id }));
  if (!own || !other) throw new Error('The sketch lists two measures again.');
  const ministries = ['総務省', '警察庁'].map((name) => ({ type: 'Ministry' as const, id: name }));
  return {
    ...graph,
    related: [
      related(1, 2, 1, [
        reason('REFERENCE', 1_000, [
          { type: 'ProgressNote', id: note(1) },
          { type: 'Measure', id: id(2) },
        ]),
        reason('SAME_TEXT', 600, [
          { type: 'ProgressNote', id: note(1) },
          { type: 'ProgressNote', id: note(2) },
        ]),
      ]),
      related(1, 3, 2, [
        reason('RELISTED_TOGETHER', 400, [section, own, other]),
        reason('SAME_SECTION', 120, [section]),
      ]),
      related(1, 4, 3, [
        reason('SHARED_ENTITY', 300, [{ type: 'Entity', id: '協議会' }]),
        reason('SAME_SECTION', 150, [section]),
      ]),
      related(1, 5, 4, [reason('SIMILAR_TEXT', 350, [], ['暗号', '電子署名'])]),
      related(1, 6, 5, [reason('SHARED_MINISTRIES', 150, ministries)]),
      related(1, 7, 6, [reason('RELISTED_TOGETHER', 140, [section, own])]),
      related(7, 1, 1, [reason('RELISTED_TOGETHER', 140, [section, own])]),
    ],
  };
}

let api: Api;
beforeAll(async () => {
  api = await openTestApi();
  await importGraph(api.store, sketch());
});
afterAll(() => api.close());

const REASONS = 'reasons { kind weight detail nodes { __typename id } }';
const of = async (number: number, args = '', fields = 'score node { number }') => {
  const list = `related${args && `(${args})`}`;
  const { measure } = await api.ask(
    `{ measure(number: ${number}, document: "sketch") { ${list} { totalCount edges { cursor ${fields} } pageInfo { hasNextPage hasPreviousPage endCursor } } } }`,
  );
  return measure.related;
};
const numbers = (page: { edges: { node: { number: number } }[] }) => page.edges.map(({ node }) => node.number);

describe('Measure.related', () => {
  it('gives the related measures, best first, with scores', async () => {
    const { totalCount, edges } = await of(1);
    expect(totalCount).toBe(6);
    expect(edges.map(({ node, score }: { node: { number: number }; score: number }) => [node.number, score])).toEqual([
      [2, 1.6],
      [3, 0.52],
      [4, 0.45],
      [5, 0.35],
      [6, 0.15],
      [7, 0.14],
    ]);
    expect((await of(4)).totalCount).toBe(0);
  });

  it('says why in a Japanese sentence, with the things in common', async () => {
    const { edges } = await of(1, '', REASONS);
    const told = edges.map((edge: { reasons: { kind: string; detail: string; nodes: { __typename: string }[] }[] }) =>
      edge.reasons.map(({ kind, detail, nodes }) => [kind, detail, nodes.map((node) => node.__typename).join(' ')]),
    );
    expect(told).toEqual([
      [
        [
          'REFERENCE',
          expect.stringMatching(
            /^施策1の進捗状況「この文は.{56}…」が施策2を指している、施策2の施策名が施策1を指している$/,
          ),
          'ProgressNote Measure',
        ],
        [
          'SAME_TEXT',
          expect.stringMatching(/^どちらの進捗状況にも「この文は.{56}…」とある$/),
          'ProgressNote ProgressNote',
        ],
      ],
      [
        ['RELISTED_TOGETHER', 'どちらも「第1節 見出し2」に再掲されている', 'Section Relisting Relisting'],
        ['SAME_SECTION', 'どちらも「第1節 見出し2」に載っている', 'Section'],
      ],
      [
        ['SHARED_ENTITY', 'どちらも「協議会」に触れている', 'Entity'],
        ['SAME_SECTION', 'どちらも「第1節 見出し2」に載っている', 'Section'],
      ],
      [['SIMILAR_TEXT', 'どちらにも「暗号」「電子署名」という語がある', '']],
      [['SHARED_MINISTRIES', 'どちらも総務省、警察庁が担当している', 'Ministry Ministry']],
      [['RELISTED_TOGETHER', '施策1が、施策7の載っている「第1節 見出し2」に再掲されている', 'Section Relisting']],
    ]);
    const back = await of(7, '', REASONS);
    expect(back.edges[0].reasons[0].detail).toBe('施策1が、施策7の載っている「第1節 見出し2」に再掲されている');
  });

  it('keeps to the kinds asked for, in scores, reasons and order', async () => {
    const page = await of(1, 'by: [SAME_SECTION, SHARED_MINISTRIES, SAME_SECTION]', `score node { number } ${REASONS}`);
    expect(page.totalCount).toBe(3);
    expect(
      page.edges.map(
        (edge: { score: number; node: { number: number }; reasons: { kind: string; weight: number }[] }) => [
          edge.node.number,
          edge.score,
          edge.reasons.map(({ kind, weight }) => `${kind} ${weight}`).join(),
        ],
      ),
    ).toEqual([
      [4, 0.15, 'SAME_SECTION 0.15'],
      [6, 0.15, 'SHARED_MINISTRIES 0.15'],
      [3, 0.12, 'SAME_SECTION 0.12'],
    ]);
    expect(await of(1, 'by: []')).toMatchObject({ totalCount: 0, edges: [] });
    expect((await of(1, 'by: null')).totalCount).toBe(6);
  });

  it.each(['', ', by: [SAME_SECTION, SHARED_ENTITY, SIMILAR_TEXT, RELISTED_TOGETHER]'])(
    'pages forwards and backwards%s',
    async (by) => {
      const all = await of(1, `first: 100${by}`);
      const first = await of(1, `first: 2${by}`);
      expect(numbers(first)).toEqual(numbers(all).slice(0, 2));
      expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
      const after = `after: "${first.pageInfo.endCursor}"`;
      expect(numbers(await of(1, `first: 100, ${after}${by}`))).toEqual(numbers(all).slice(2));
      expect(numbers(await of(1, `last: 2${by}`))).toEqual(numbers(all).slice(-2));
      expect(numbers(await of(1, `last: 1, before: "${first.pageInfo.endCursor}"${by}`))).toEqual(
        numbers(all).slice(0, 1),
      );
      expect((await of(1, `first: 0${by}`)).edges).toEqual([]);
    },
  );

  it('refuses page arguments and cursors that make no sense here', async () => {
    const { endCursor } = (await of(1, 'first: 1')).pageInfo;
    const refusal = (args: string) =>
      api.refusal(`{ measure(number: 1, document: "sketch") { related(${args}) { totalCount } } }`);
    expect(await refusal('first: 101')).toBe('BAD_USER_INPUT: first must be from 0 to 100, got 101.');
    expect(await refusal(`by: [SAME_TEXT], after: "${endCursor}"`)).toContain(
      'is a cursor of "related measures by position" and cannot be used for "related measures (SAME_TEXT) by score desc, position"',
    );
    expect(await refusal('by: [SIMILAR]')).toContain('"SIMILAR" does not exist in "RelationReason" enum');
  });
});

describe('of the real document', () => {
  const query = (first: number, by: string) =>
    `{ measures(first: ${first}, filter: { document: ["${SLUG}"] }) { edges { node { number
      related${by} { totalCount edges { score node { number status { mark } } ${REASONS} } } } } } }`;

  // The measures, pages and counts, statuses, and one for each type of what they have in common (and for numbers).
  it.each(['', '(by: [SAME_TEXT, SHARED_ENTITY, RELISTED_TOGETHER])'])(
    'takes at most ten statements, however many measures%s',
    async (by) => {
      for (const first of [20, 100]) {
        const { data, errors, statements } = await api.request(query(first, by));
        expect(errors).toEqual([]);
        expect(statements.length).toBeLessThanOrEqual(10);
        for (const { node } of data.measures.edges) {
          expect(node.related.totalCount).toBe(node.related.edges.length);
          for (const { score, reasons } of node.related.edges) {
            const sum = reasons.reduce((total: number, { weight }: { weight: number }) => total + weight, 0);
            expect(sum).toBeCloseTo(score, 9);
          }
        }
      }
    },
  );

  it('knows measures that report one piece of work', async () => {
    const { measure } = await api.ask(
      `{ measure(number: 3, document: "${SLUG}") { related(first: 1) { edges { node { number } ${REASONS} } } } }`,
    );
    const [{ node, reasons }] = measure.related.edges;
    expect(node.number).toBe(4);
    expect(reasons[0]).toMatchObject({
      kind: 'SAME_TEXT',
      weight: 0.6,
      detail: expect.stringContaining('どちらの進捗状況にも「内閣官房において、平成19年度上半期に、'),
    });
  });

  it('knows what a text points at, both ways', async () => {
    for (const [from, to] of [
      [31, 32],
      [32, 31],
    ]) {
      const { measure } = await api.ask(
        `{ measure(number: ${from}, document: "${SLUG}") { related(by: [REFERENCE]) { edges { score node { number } ${REASONS} } } } }`,
      );
      expect(measure.related.edges).toMatchObject([{ score: 1, node: { number: to } }]);
      expect(measure.related.edges[0].reasons[0].detail).toMatch(/^施策31の進捗状況「.+…?」が施策32を指している$/);
    }
  });
});
