import { beforeAll, describe, expect, it } from 'vitest';
import type { DocumentGraph } from '../../src/model/graph.ts';
import { fixtureRows, graphOf, realText } from '../support/text.ts';

// The fixtures were cut from the source by a script of their own, with other rules than the parser's.
const MEASURES = fixtureRows('secure-japan-2007-h1.measures.tsv');
const RELISTINGS = fixtureRows('secure-japan-2007-h1.relistings.tsv');

let graph: DocumentGraph;
beforeAll(() => {
  graph = graphOf(realText(), 'secure-japan-2007-h1');
});

describe('the whole document', () => {
  it('has its title, period and legend', () => {
    expect(graph.title).toBe('「セキュア・ジャパン2007」に盛り込まれた施策の実施状況(上半期)');
    expect(graph.period).toBe('上半期');
    expect(graph.statuses.map(({ mark, meaning, stage }) => [mark, meaning, stage])).toEqual([
      ['①', '既に実施済み', 'DONE'],
      [
        '②',
        '既に具体的な検討や実施に向けた準備を進めており、年度内(又はSJ2007に記載されている予定内。以下同じ。)に実施できる予定。',
        'ON_TRACK',
      ],
      ['③', '今後具体的な検討や実施に向けた作業を開始する予定だが、年度内に実施できる見込み。', 'TO_START'],
      ['④', '現時点では、年度内に実施できるかどうか不明', 'UNCERTAIN'],
    ]);
  });

  it('has 159 measures with every field', () => {
    expect(graph.measures).toHaveLength(159);
    const read = graph.measures.map((measure) => ({
      line: String(measure.span.lineStart),
      number: String(measure.number),
      label: measure.label,
      name: measure.nameOrigin === 'STATED' ? (measure.name ?? '') : '',
      ministries: measure.responsibilities.map((each) => each.ministryId).join(' '),
      status: graph.statuses.find((status) => status.id === measure.statusId)?.mark ?? '',
      notes: String(measure.notes.length),
      'first note begins': measure.notes[0]?.text.slice(0, 12) ?? '',
      'last note ends': measure.notes.at(-1)?.text.slice(-12) ?? '',
    }));
    expect(read).toEqual(MEASURES);
  });

  it('has 11 再掲 rows, each joined to its measure and agreeing with it', () => {
    const read = graph.relistings.map((relisting) => ({
      line: String(relisting.span.lineStart),
      number: String(relisting.statedNumber),
      label: relisting.label,
      name: relisting.statedName ?? '',
      ministries: relisting.ministries.map((each) => each.ministryId).join(' '),
    }));
    expect(read).toEqual(RELISTINGS);
    for (const relisting of graph.relistings) {
      const measure = graph.measures.find((each) => each.id === relisting.measureId);
      expect([measure?.number, relisting.resolvedBy, relisting.agrees]).toEqual([
        relisting.statedNumber,
        'NUMBER',
        true,
      ]);
    }
  });

  it('takes the one name it can from a 再掲 row and leaves thirteen absent', () => {
    const without = graph.measures.filter((measure) => measure.nameOrigin !== 'STATED');
    expect(without.map((measure) => measure.number)).toEqual(Array.from({ length: 14 }, (_, i) => 49 + i));
    expect(without.filter((measure) => measure.nameOrigin === 'RELISTING')).toMatchObject([
      { number: 62, name: '「重要インフラの情報セキュリティ対策に係る行動計画」の見直し' },
    ]);
    expect(without[0]?.displayName).toContain('49 ア) a)');
    expect(without[0]?.displayName).toContain('「安全基準等」の整備');
  });

  it('has the section tree: repeated chapters are one', () => {
    const paths = graph.sections.map((section) => section.path.join('/'));
    expect(paths.filter((path) => !path.includes('/'))).toEqual(['第3章', '第4章', '第5章']);
    expect(paths.filter((path) => /^第.章\/第.節$/.test(path))).toHaveLength(11);
    expect(paths).toContain('第3章/第1節/ア/③/(エ)');
    expect(paths).toContain('第5章/第3節/(3)');
    expect(new Set(paths).size).toBe(57);
    const levels = Object.fromEntries(graph.sections.map((section) => [section.path.length, section.level]));
    expect(levels[1]).toBe('CHAPTER');
    expect(graph.sections.find((section) => section.path.join('/') === '第3章/第1節/ア/③/(ア)')?.level).toBe(
      'SUBHEADING',
    );
    expect(graph.sections.find((section) => section.path.join('/') === '第5章/第1節/(1)')?.level).toBe('HEADING');
  });

  it('cuts every quote from the source', () => {
    const text = realText();
    for (const measure of graph.measures) {
      for (const note of measure.notes) expect(text.slice(note.span.charStart, note.span.charEnd)).toBe(note.text);
      for (const { ministryId, span } of measure.responsibilities)
        expect(text.slice(span.charStart, span.charEnd)).toBe(ministryId);
      const status = graph.statuses.find((each) => each.id === measure.statusId);
      expect(text.slice(measure.statusSpan?.charStart, measure.statusSpan?.charEnd)).toBe(status?.mark);
      const quote = text.slice(measure.span.charStart, measure.span.charEnd);
      expect(
        text
          .split('\n')
          .slice(measure.span.lineStart - 1, measure.span.lineEnd)
          .join('\n'),
      ).toContain(quote);
    }
    for (const section of graph.sections)
      expect(text.slice(section.span.charStart, section.span.charEnd)).toBe(section.heading);
    for (const { span, mark } of graph.statuses)
      expect(text.slice(span?.charStart, span?.charEnd).startsWith(mark)).toBe(true);
  });

  it('accounts for every line and says what it repaired', () => {
    expect(graph.coverage).toEqual({ lines: 392, nodes: 241, furniture: 40, blank: 111, unexplained: 0 });
    expect(graph.lines.map((line) => line.text).join('')).toBe(realText());
    const counts: Record<string, number> = {};
    for (const { code, repaired } of graph.diagnostics) {
      const key = repaired ? `${code} repaired` : code;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    expect(counts).toEqual({
      'COLUMNS_DISAGREE repaired': 15,
      'ENTITY_VARIANT repaired': 1,
      'HEADING_REPEATED repaired': 8,
      'MARKUP_REMOVED repaired': 9,
      MEETING_DATES_DISAGREE: 1,
      NAME_MISSING: 13,
      'NAME_MISSING repaired': 1,
      'NUMBER_ON_OWN_LINE repaired': 1,
    });
  });

  it('gives the ids that every import gives', () => {
    expect(graph.measures[61]?.id).toBe('secure-japan-2007-h1/measure/0000062');
    expect(graph.relistings[10]?.id).toBe('secure-japan-2007-h1/relisting/第5章/第3節/(1)/ウ)');
    const ids = [...graph.measures, ...graph.sections, ...graph.relistings, ...graph.statuses].map((node) => node.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...graph.measures.map((measure) => measure.id)].sort()).toEqual(
      graph.measures.map((measure) => measure.id),
    );
  });
});
