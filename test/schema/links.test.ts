import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, openTestApi } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

interface Place {
  readonly surface: string;
  readonly source: { readonly lineStart: number; readonly quote: string };
}

/** A field of every measure of the document. */
async function ofAllMeasures<Value>(selection: string): Promise<Value[]> {
  const found: Value[] = [];
  for (let after: string | null = null; ; ) {
    const { measures } = await api.ask(
      `query ($after: String) { measures(first: 100, after: $after) { edges { node { ${selection} } } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    found.push(...measures.edges.map((edge: { node: Value }) => edge.node));
    if (!measures.pageInfo.hasNextPage) return found;
    after = measures.pageInfo.endCursor;
  }
}

describe('mentions', () => {
  it('quote the source word for word, note by note', async () => {
    const measures = await ofAllMeasures<{ mentions: Place[]; progressNotes: { mentions: Place[] }[] }>(
      'mentions { surface source { lineStart quote } } progressNotes { mentions { surface source { lineStart quote } } }',
    );
    const all = measures.flatMap(({ mentions }) => mentions);
    expect(all.length).toBeGreaterThan(300);
    for (const { surface, source } of all) expect(surface).toBe(source.quote);
    for (const { mentions, progressNotes } of measures) {
      const inNotes = progressNotes.flatMap((note) => note.mentions);
      expect(mentions.slice(mentions.length - inNotes.length)).toEqual(inNotes);
    }
  });

  it('name the same body by any of its names, the variant that the text defines among them', async () => {
    const { measure } = await api.ask(`{ measure(number: 15) { progressNotes { mentions {
      surface measure { number } note { position } target { __typename ... on Entity { name kind aliases } } } } } }`);
    const [note] = measure.progressNotes;
    const ipa = {
      __typename: 'Entity',
      name: '独立行政法人情報処理推進機構',
      kind: 'ORGANISATION',
      aliases: expect.arrayContaining(['IPA', '独立行政法人情報処理振興機構']),
    };
    const naming = note.mentions.filter(({ target }: { target: { name?: string } }) => target.name === ipa.name);
    expect(naming).toEqual(
      ['独立行政法人情報処理振興機構', 'IPA'].map((surface) =>
        expect.objectContaining({ surface, target: ipa, measure: { number: 15 }, note: { position: 1 } }),
      ),
    );
  });

  it('lead from an entity back to the measures that name it', async () => {
    const { measure } = await api.ask(
      '{ measure(number: 15) { mentions { surface target { ... on Entity { id } } } } }',
    );
    const { id } = measure.mentions.find(({ surface }: Place) => surface === 'IPA').target;
    const { node } = await api.ask(
      `query ($id: ID!) { node(id: $id) { ... on Entity {
        name mentions(first: 100) { totalCount edges { node { surface measure { number } } } }
        measures(first: 100) { totalCount edges { node { number } } }
        few: measures(first: 2, filter: { number: { gt: 0 } }) { totalCount } } } }`.replace('gt: 0', 'gte: 60'),
      { id },
    );
    const numbers = node.measures.edges.map((edge: { node: { number: number } }) => edge.node.number);
    const naming = node.mentions.edges.map(
      (edge: { node: { measure: { number: number } } }) => edge.node.measure.number,
    );
    expect(node.name).toBe('独立行政法人情報処理推進機構');
    expect(node.mentions.totalCount).toBe(naming.length);
    expect(numbers).toEqual([...new Set(naming)]);
    expect(numbers).toContain(15);
    expect(node.few.totalCount).toBe(numbers.filter((number: number) => number >= 60).length);
  });
});

describe('dates', () => {
  it('quote the source word for word and are intervals', async () => {
    const measures = await ofAllMeasures<{ dates: (Place & { from: string; to: string })[] }>(
      'dates { surface from to source { lineStart quote } }',
    );
    const all = measures.flatMap(({ dates }) => dates);
    expect(all.length).toBeGreaterThan(150);
    for (const { surface, from, to, source } of all) {
      expect(surface).toBe(source.quote);
      expect(from <= to).toBe(true);
    }
  });

  it('say what the words leave out, and by which rule', async () => {
    const { measure } = await api.ask(`{ measure(number: 22) { progressNotes { dates {
      surface from to precision sense resolvedBy measure { number } note { position } } } } }`);
    expect(measure.progressNotes[0].dates).toEqual([
      expect.objectContaining({ surface: '平成19年度', from: '2007-04-01', to: '2008-03-31', resolvedBy: null }),
      expect.objectContaining({ surface: '本年6月末', from: '2007-06-30', to: '2007-06-30', sense: 'HAPPENED' }),
      expect.objectContaining({ surface: '8月末', from: '2007-08-31', to: '2007-08-31', sense: 'HAPPENED' }),
    ]);
    for (const date of measure.progressNotes[0].dates.slice(1)) expect(date.resolvedBy).toMatch(/^[A-Z_]+$/);
  });
});

describe('references', () => {
  it('lead to the sibling measure, and back', async () => {
    const { measure } = await api.ask(`{ measure(number: 31) { references {
      kind from { number } to { __typename ... on Measure { number referencedBy { kind from { number } } } } source { quote } } } }`);
    expect(measure.references).toEqual([
      {
        kind: 'SEE',
        from: { number: 31 },
        to: { __typename: 'Measure', number: 32, referencedBy: [{ kind: 'SEE', from: { number: 31 } }] },
        source: { quote: 'ウ）' },
      },
    ]);
  });

  it('lead to a chapter that only the plan has as an entity', async () => {
    const { measure } = await api.ask(`{ measure(number: 150) { references {
      kind to { __typename ... on Entity { name } } note { position } source { quote } } } }`);
    expect(measure.references).toEqual([
      {
        kind: 'CHAPTER',
        to: { __typename: 'Entity', name: 'セキュア・ジャパン2007 第2章' },
        note: { position: 2 },
        source: { quote: '第2章' },
      },
    ]);
  });

  it('lead to the row that lists a measure again', async () => {
    const { measure } = await api.ask(`{ measure(number: 62) { references {
      kind to { __typename ... on Relisting { statedNumber } } note { id } source { lineStart } } } }`);
    expect(measure.references).toEqual([
      { kind: 'RELISTED', to: { __typename: 'Relisting', statedNumber: 62 }, note: null, source: { lineStart: 382 } },
    ]);
  });
});

describe('notes of the same text', () => {
  it('find each other', async () => {
    const { measure } = await api.ask(
      '{ measure(number: 18) { progressNotes { text sameTextIn { text measure { number } } } } }',
    );
    for (const { text, sameTextIn } of measure.progressNotes) {
      expect(sameTextIn).toEqual([{ text, measure: { number: 20 } }]);
    }
  });
});

it('everything in the texts of many measures takes a fixed number of statements', async () => {
  const query = (first: number) => `{ measures(first: ${first}) { edges { node { number
    mentions { surface target { ... on Entity { name aliases } ... on Ministry { name } } source { quote } }
    dates { surface from sense } references { kind to { __typename } }
    progressNotes { sameTextIn { measure { number } } } } } } }`;
  await api.ask(query(1));
  const few = await api.request(query(60));
  const many = await api.request(query(100));
  expect(many.errors).toEqual([]);
  expect(many.statements).toHaveLength(few.statements.length);
  expect(many.statements.length).toBeLessThanOrEqual(14);
});
