import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DateMentionNode, DateSense, EntityNode, MentionNode } from '../../src/model/text-links.ts';
import { importGraph } from '../../src/store/import.ts';
import { type Api, openTestApi } from '../support/api.ts';
import { sketchGraph } from '../support/graphs.ts';

const span = { lineStart: 1, lineEnd: 1, charStart: 0, charEnd: 1 };
const measureId = (number: number): string => `sketch/measure/000000${number}`;
const entityId = (id: string): string => Buffer.from(`Entity:${id}`).toString('base64');

const ENTITIES: readonly EntityNode[] = [
  '情報処理推進機構',
  '情報セキュリティ政策会議',
  '第1次情報セキュリティ基本計画',
].map((id) => ({ id, name: id, kind: 'OTHER', aliases: [] }));

/** Who names what, by number of the measure. The third entity is only pointed at, by measure 4. */
const MENTIONS: readonly MentionNode[] = [
  [1, 1, '情報処理推進機構'],
  [1, 2, '情報処理推進機構'],
  [2, 1, '情報処理推進機構'],
  [2, 2, '情報セキュリティ政策会議'],
].map(([number, position, id]) => ({
  measureId: measureId(Number(number)),
  noteId: null,
  position: Number(position),
  span,
  target: { type: 'Entity', id: String(id) },
  surface: String(id),
}));

const DATES: readonly (readonly [number: number, from: string, to: string, sense: DateSense])[] = [
  [1, '2007-08-03', '2007-08-03', 'HAPPENED'],
  [1, '2008-01-01', '2008-12-31', 'PLANNED'],
  [2, '2007-04-01', '2008-03-31', 'PLANNED'],
  [3, '2007-09-01', '2007-09-30', 'UNKNOWN'],
  [4, '2000-02-29', '2000-02-29', 'HAPPENED'],
];

let api: Api;
beforeAll(async () => {
  api = await openTestApi({ empty: true });
  const dates = DATES.map(
    ([number, from, to, sense], index): DateMentionNode => ({
      measureId: measureId(number),
      noteId: null,
      position: index + 1,
      span,
      surface: from,
      from,
      to,
      precision: 'RANGE',
      sense,
      resolvedBy: null,
    }),
  );
  const plan = { type: 'Entity', id: '第1次情報セキュリティ基本計画' } as const;
  await importGraph(
    api.store,
    sketchGraph({
      measures: [1, 2, 3, 4, 5].map((number) => ({ number })),
      links: {
        entities: ENTITIES,
        mentions: MENTIONS,
        dates,
        references: [{ measureId: measureId(4), noteId: null, position: 1, span, kind: 'CHAPTER', to: plan }],
      },
    }),
  );
});
afterAll(() => api.close());

const QUERY = `query ($filter: MeasureFilter) { measures(filter: $filter) { totalCount edges { node { number } } } }`;

async function find(filter: object): Promise<number[]> {
  const { measures } = await api.ask(QUERY, { filter });
  const numbers = measures.edges.map(({ node }: { node: { number: number } }) => node.number);
  expect(measures.totalCount).toBe(numbers.length);
  return numbers;
}

describe('the filter by entity', () => {
  it.each([
    [['情報処理推進機構'], [1, 2]],
    [['情報セキュリティ政策会議'], [2]],
    [
      ['情報処理推進機構', '第1次情報セキュリティ基本計画'],
      [1, 2, 4],
    ],
    [['誰も知らない'], []],
    [[], []],
  ])('%j finds the measures that name it or point at it', async (ids, numbers) => {
    expect(await find({ entity: ids.map(entityId) })).toEqual(numbers);
    expect(await find({ not: { entity: ids.map(entityId) } })).toEqual(
      [1, 2, 3, 4, 5].filter((number) => !numbers.some((one) => one === number)),
    );
  });

  it('counts what an entity\u2019s own list holds, a measure that names it twice once', async () => {
    const { node } = await api.ask(
      `query ($id: ID!) { node(id: $id) { ... on Entity { measures { totalCount facets { byStage { stage count } } } } } }`,
      { id: entityId('情報処理推進機構') },
    );
    expect(node.measures).toEqual({ totalCount: 2, facets: { byStage: [{ stage: 'DONE', count: 2 }] } });
  });

  it.each([
    ['nonsense', /^BAD_USER_INPUT: A global ID must be .*, got "nonsense"\.$/],
    ['TWVhc3VyZTp4', /^BAD_USER_INPUT: Expected the global ID of an Entity, got that of a Measure: "TWVhc3VyZTp4"\.$/],
  ])('refuses %s', async (id, message) => {
    expect(await api.refusal(QUERY, { filter: { entity: [id] } })).toMatch(message);
  });
});

const SENSES = ['HAPPENED', 'PLANNED', 'UNKNOWN'] as const;
const day = fc
  .date({ min: new Date('2006-12-01'), max: new Date('2009-02-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const edge = fc.constantFrom(...DATES.flatMap(([, from, to]) => [from, to]));
const end = fc.option(fc.oneof(day, edge));

describe('the filter by date', () => {
  it('finds measures with a date that has a day in common with the period, in one of the senses', async () => {
    const anyPeriod = fc.record({ from: end, to: end, sense: fc.option(fc.subarray([...SENSES])) });
    const period = anyPeriod.filter(({ from, to }) => from === null || to === null || from <= to);
    const property = fc.asyncProperty(period, async ({ from, to, sense }) => {
      const named = DATES.filter(
        ([, first, last, own]) =>
          (from === null || last >= from) && (to === null || first <= to) && (sense === null || sense.includes(own)),
      );
      expect(await find({ date: { from, to, sense } })).toEqual([...new Set(named.map(([number]) => number))]);
    });
    await fc.assert(property, { numRuns: 60 });
  });

  it.each([
    [{}, [1, 2, 3, 4]],
    [{ from: '2007-08-03', to: '2007-08-03' }, [1, 2]],
    [{ from: '2008-12-31' }, [1]],
    [{ from: '2009-01-01' }, []],
    [{ to: '2000-02-28' }, []],
    // One and the same date must fit: measure 1 did something in 2007 and plans something for 2008.
    [{ from: '2008-01-01', sense: ['HAPPENED'] }, []],
    [{ sense: [] }, []],
  ])('%j finds %j', async (date, numbers) => {
    expect(await find({ date })).toEqual(numbers);
  });

  it('refuses a period that ends before it begins', async () => {
    expect(await api.refusal(QUERY, { filter: { date: { from: '2007-08-03', to: '2007-08-02' } } })).toBe(
      'BAD_USER_INPUT: date.from must not be later than date.to, got from: "2007-08-03" and to: "2007-08-02".',
    );
  });

  it.each([['2007-02-29'], ['2007-8-3'], ['0000-01-01'], ['19.8.3'], ['2007-08-03T00:00:00Z'], [20070803]])(
    'refuses %j as a day, as a variable and in the query',
    async (from) => {
      const expected = `A Date must be a day of the calendar such as "2007-08-03", got ${JSON.stringify(from)}.`;
      expect(await api.refusal(QUERY, { filter: { date: { from } } })).toContain(expected);
      const literal = `{ measures(filter: { date: { from: ${JSON.stringify(from)} } }) { totalCount } }`;
      expect(await api.refusal(literal)).toContain(expected);
    },
  );
});
