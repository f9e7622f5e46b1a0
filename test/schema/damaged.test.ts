import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importGraph } from '../../src/store/import.ts';
import { type Api, openTestApi } from '../support/api.ts';
import { graphOf, realText } from '../support/text.ts';

/** The real document with damage of its own, each change saying what it is for. */
const DAMAGED = realText()
  .replace(/^(1\t.*)②$/m, '$1⑤') // a mark that the legend does not define
  .replace(/^(2\t.*)\t②$/m, '$1\t') // no mark at all
  .replace(/^(3\t.*)内閣官房 全府省庁/m, '$1内閣官房 宇宙開発戦略本部') // a body that the registry does not know
  .replace('再掲 (68)', '再掲 (999)') // points at nothing
  .replace('再掲 (21)', '再掲') // found by its name
  .replace(/^(再掲 \(24\).*)\t内閣官房\t/m, '$1\t総務省\t') // names another ministry than its measure
  .replace(/^5\t.*\n/m, '') // a gap
  .replace(/^(第3節 企業)$/m, '$1\nどの規則にも当たらない一行'); // a line that nothing reads

let api: Api;
beforeAll(async () => {
  api = await openTestApi();
  await importGraph(api.store, graphOf(DAMAGED, 'damaged'));
});
afterAll(() => api.close());

describe('a damaged document', () => {
  it('keeps marks that its legend does not define apart from the legend', async () => {
    const { document } = await api.ask(`{ document(slug: "damaged") {
      legend { mark } statuses { mark meaning stage rank defined source { quote } }
      m1: measure(number: 1) { status { mark } statusSource { quote } }
      m2: measure(number: 2) { status { mark stage defined } statusSource { quote } }
    } }`);
    expect(document.legend).toEqual(['①', '②', '③', '④'].map((mark) => ({ mark })));
    expect(document.statuses.slice(4)).toEqual([
      { mark: '⑤', meaning: '', stage: 'OTHER', rank: 5, defined: false, source: null },
      { mark: '', meaning: '', stage: 'OTHER', rank: 6, defined: false, source: null },
    ]);
    expect(document.m1).toEqual({ status: { mark: '⑤' }, statusSource: { quote: '⑤' } });
    expect(document.m2).toEqual({ status: { mark: '', stage: 'OTHER', defined: false }, statusSource: null });
  });

  it('keeps a body that the registry does not know', async () => {
    const { ministry, ministries } = await api.ask(`{
      ministry(name: "宇宙開発戦略本部") {
        name nameEn kind registered corporateNumber measures { totalCount edges { node { number } } }
      }
      ministries(kind: [OTHER], named: true) { edges { node { name } } }
    }`);
    expect(ministry).toEqual({
      name: '宇宙開発戦略本部',
      nameEn: null,
      kind: 'OTHER',
      registered: false,
      corporateNumber: null,
      measures: { totalCount: 1, edges: [{ node: { number: 3 } }] },
    });
    expect(ministries.edges).toEqual([{ node: { name: '宇宙開発戦略本部' } }]);
  });

  it('says of each 再掲 row how it was joined, and where it disagrees', async () => {
    const { relistings } = await api.ask(`{ relistings(document: "damaged", first: 3) {
      edges { node { statedNumber measure { number } resolvedBy agrees discrepancies } }
    } }`);
    expect(relistings.edges.map(({ node }: { node: object }) => node)).toEqual([
      { statedNumber: 999, measure: null, resolvedBy: null, agrees: false, discrepancies: [] },
      { statedNumber: null, measure: { number: 21 }, resolvedBy: 'NAME', agrees: true, discrepancies: [] },
      {
        statedNumber: 24,
        measure: { number: 24 },
        resolvedBy: 'NUMBER',
        agrees: false,
        discrepancies: ['the ministries are 総務省 here and 内閣官房 there'],
      },
    ]);
  });

  it('reports all of it, with the line', async () => {
    const { document } = await api.ask(`{ document(slug: "damaged") {
      coverage { lines nodes furniture blank unexplained }
      diagnostics(severity: [WARNING, ERROR], first: 100) { edges { node { code repaired source { lineStart quote } } } }
    } }`);
    const remarks = document.diagnostics.edges.map(({ node }: { node: { code: string } }) => node);
    const codes = new Set(remarks.map(({ code }: { code: string }) => code));
    expect([...codes].sort()).toEqual([
      'MEETING_DATES_DISAGREE',
      'MINISTRY_UNKNOWN',
      'NAME_MISSING',
      'NUMBER_GAP',
      'RELISTING_DANGLING',
      'RELISTING_DISAGREES',
      'STATUS_MISSING',
      'STATUS_UNDEFINED',
      'TEXT_UNEXPLAINED',
    ]);
    expect(remarks).toContainEqual(
      expect.objectContaining({
        code: 'TEXT_UNEXPLAINED',
        source: expect.objectContaining({ quote: 'どの規則にも当たらない一行' }),
      }),
    );
    expect(document.coverage.unexplained).toBe(1);
  });

  it('asks which document is meant, now that there are two', async () => {
    const refusal = await api.refusal('{ measure(number: 1) { name } }');
    expect(refusal).toContain('BAD_USER_INPUT');
    expect(refusal).toContain('damaged');
    expect(refusal).toContain('secure-japan-2007-h1');
    expect(await api.ask('{ measure(number: 1, document: "damaged") { status { mark } } }')).toEqual({
      measure: { status: { mark: '⑤' } },
    });
  });
});
