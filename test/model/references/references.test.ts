import { describe, expect, it } from 'vitest';
import { extractReferences } from '../../../src/model/references/extract-references.ts';
import { labels } from '../../support/labels.ts';
import { passagesIn, reportWith } from '../../support/link-texts.ts';
import { describeScore, scoreOf } from '../../support/scores.ts';
import { realText } from '../../support/text.ts';

function referencesIn(text: string) {
  const read = passagesIn(text);
  return { ...read, ...extractReferences(read.passages, read) };
}

/** What the note of measure `from` points at: `KIND surface → place`, without the row that lists measure 3 again. */
function pointed(note: string, from = 1, title?: string): string[] {
  const { source, references, sections, measures } = referencesIn(reportWith({ [from]: note }, title));
  return references
    .filter(({ to }) => to.type !== 'Relisting')
    .map(({ kind, span, to }) => {
      const number = measures.find(({ id }) => id === to.id)?.number;
      const place = number ?? sections.find(({ id }) => id === to.id)?.path.join(' ') ?? to.id;
      return `${kind} ${source.text.slice(span.charStart, span.charEnd)} → ${place}`;
    });
}

const codes = (note: string, from = 1): string[] =>
  referencesIn(reportWith({ [from]: note })).diagnostics.map(({ code, severity }) => `${code} ${severity}`);

describe('参照', () => {
  it.each<[string, number, string[]]>([
    // Labels: the sibling first, then up the tree
    ['対応は、イ）を参照。', 1, ['SEE イ） → 3']],
    ['(対応については、ア) b)を参照)', 3, ['SEE ア) b) → 2']],
    ['b)参照', 1, ['SEE b) → 2']],
    ['ウ)を参照。', 1, ['SEE ウ) → 4', 'SEE ウ) → 5']],
    ['イ)を参照。', 6, ['SEE イ) → 7']],
    ['イ)を参照。', 8, ['SEE イ) → 3']],
    ['②を参照。', 1, ['SEE ② → 第3章 第1節 ②']],
    ['上記①のとおり実施。', 6, ['SEE ① → 第3章 第1節 ①']],
    ['イ)及びウ) a)を参照。', 1, ['SEE イ) → 3', 'SEE ウ) a) → 4']],
    ['（イ）と同様に実施。', 1, ['SEE （イ） → 3']],
    // Numbers
    ['No.12、No.７を参照。', 1, ['SEE No.７ → 7']],
    ['施策番号5のとおり', 1, ['SEE 施策番号5 → 5']],
    ['施策番号４～６を参照', 1, ['SEE 施策番号４ → 4', 'SEE ６ → 5', 'SEE ６ → 6']],
    ['(9)を併せて参照。', 1, ['SEE (9) → 9']],
    ['施策番号 3 及び 7', 1, ['SEE 施策番号 3 → 3', 'SEE 7 → 7']],
    // A text that counts its own points means those
    ['①調査。②公表。上記①を踏まえて実施。', 6, []],
    ['下記(1)のとおり。(1)調査、(2)公表。', 6, []],
    ['①を参照。上記①のとおり。', 6, ['SEE ① → 第3章 第1節 ①', 'SEE ① → 第3章 第1節 ①']],
    // Names
    ['「施策その7」の項を参照。', 1, ['SEE 「施策その7」 → 7']],
    ['「機関」を参照。', 1, ['SEE 「機関」 → 第3章 第1節 ②']],
  ])('%s (in measure %i)', (note, from, expected) => {
    expect(pointed(note, from)).toEqual(expected);
  });

  it.each(['ケ)を参照。', 'No.99を参照。', '上記⑨のとおり', '「別の施策」の項を参照。', '再掲 (77)', '第9節を参照'])(
    'points at nothing: %s',
    (note) => {
      expect(pointed(note)).toEqual([]);
      expect(codes(note)).toEqual(['REFERENCE_DANGLING WARNING']);
    },
  );

  it('points at nothing where the label is that of a crowd', () => {
    const read = passagesIn(reportWith({ 1: 'ウ)を参照。' }));
    const crowd = Array.from({ length: 21 }, (_, i) => ({
      ...(read.measures[3] as (typeof read.measures)[0]),
      id: `x${i}`,
    }));
    const { references, diagnostics } = extractReferences(read.passages, {
      ...read,
      relistings: [],
      measures: [...read.measures, ...crowd],
    });
    expect(references).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['REFERENCE_AMBIGUOUS']);
  });

  it.each([
    'これを参照して作成される予定のガイドライン',
    '「情報白書」を参照。',
    'ア)指針、イ)手引を作成。',
    '①計画、②実行を進め、12件を公表。',
    '第25条の2、第163回国会、第1部:仕様',
    'No.1の実績を公表',
    'ア) a)を参照。',
  ])('no reference: %s', (note) => {
    expect(pointed(note)).toEqual([]);
    expect(codes(note)).toEqual([]);
  });
});

describe('chapters of the plan', () => {
  it.each([
    ['第4章に掲載した施策を推進。', ['CHAPTER 第4章 → 第4章']],
    ['第四章及び第３章第１節②を', ['CHAPTER 第四章 → 第4章', 'CHAPTER 第３章第１節② → 第3章 第1節 ②']],
    ['第1節の施策を', ['CHAPTER 第1節 → 第3章 第1節']],
    ['第2章に掲載した施策を推進。', ['CHAPTER 第2章 → 安全計画2007 第2章']],
    ['第2章第1節のとおり', ['CHAPTER 第2章第1節 → 安全計画2007 第2章第1節']],
    ['「安全計画2007」第2章に', ['CHAPTER 第2章 → 安全計画2007 第2章']],
    ['本計画第2章に', ['CHAPTER 第2章 → 安全計画2007 第2章']],
    // An item there, not the one of this label next to the measure
    ['第３章第１節②イ）を参照。', ['CHAPTER 第３章第１節②イ） → 7']],
    ['第4章第1節(1)のウ)', ['CHAPTER 第4章第1節(1)のウ) → 9']],
    ['第3章第1節①のウ) b)を参照。', ['CHAPTER 第3章第1節①のウ) b) → 5']],
    ['第4章第1節(1)ケ)', ['CHAPTER 第4章第1節(1)ケ) → 第4章 第1節 (1)']],
    ['第2章ウ)を参照。', ['CHAPTER 第2章ウ) → 安全計画2007 第2章']],
  ])('%s', (note, expected) => {
    expect(pointed(note)).toEqual(expected);
  });

  it.each(['「情報白書」第2章に', '行動計画第2章に', '基本計画第2章に', '同白書(改訂版)第3章に'])(
    'of another text: %s',
    (note) => {
      expect(pointed(note)).toEqual([]);
    },
  );

  it('a chapter that the document lacks is an entity, once, of the kind of the plan', () => {
    const entitiesOf = (title?: string) => referencesIn(reportWith({ 1: '第2章に', 2: '第2章に' }, title)).entities;
    expect(entitiesOf()).toEqual([
      { id: '安全計画2007 第2章', name: '安全計画2007 第2章', kind: 'PROGRAMME', aliases: [] },
    ]);
    expect(entitiesOf('令和5年度 年次報告')).toMatchObject([{ id: '令和5年度 年次報告 第2章', kind: 'PUBLICATION' }]);
  });
});

describe('再掲', () => {
  it('from the measure to each row that lists it again', () => {
    const { source, references, relistings } = referencesIn(reportWith({ 3: '第4章に' }));
    expect(
      references.map(({ measureId, noteId, position, kind, to }) => ({ measureId, noteId, position, kind, to })),
    ).toEqual([
      {
        measureId: 'doc/measure/0000003',
        noteId: 'doc/measure/0000003/note/0001',
        position: 1,
        kind: 'CHAPTER',
        to: { type: 'Section', id: 'doc/section/第4章' },
      },
      {
        measureId: 'doc/measure/0000003',
        noteId: null,
        position: 2,
        kind: 'RELISTED',
        to: { type: 'Relisting', id: relistings[0]?.id },
      },
    ]);
    const span = references[1]?.span;
    expect(source.text.slice(span?.charStart, span?.charEnd)).toContain('再掲 (3)');
  });

  it.each([
    ['詳細は再掲（７）のとおり', ['RELISTED 再掲（７） → 7']],
    ['施策番号5の再掲', ['RELISTED 施策番号5の再掲 → 5']],
    ['施策その5(再掲)', []],
    ['2007年8月3日に再掲', []],
  ])('in a text: %s', (note, expected) => {
    expect(pointed(note)).toEqual(expected);
  });
});

it('finds all references that are labelled, and no other', () => {
  const { source, measures, sections, references } = referencesIn(realText());
  const score = scoreOf(
    labels().map(({ measure, note, references: expected }) => {
      const noteId = measures.find(({ number }) => number === measure)?.notes[note - 1]?.id;
      const found = references.filter((reference) => reference.noteId === noteId);
      return {
        place: `${measure}/${note}`,
        expected: expected.map(({ kind, surface, to }) => `${kind} ${surface} ${[to].flat().join(' ')}`),
        found: found.map(({ kind, span, to }) => {
          const number = measures.find(({ id }) => id === to.id)?.number;
          const path = sections.find(({ id }) => id === to.id)?.path.join(' ') ?? to.id.split(' ').at(-1);
          return `${kind} ${source.text.slice(span.charStart, span.charEnd)} ${number ?? path}`;
        }),
      };
    }),
  );
  expect(score.expected).toBe(2);
  expect(score.f1, describeScore(score)).toBe(1);
  expect(references.filter(({ kind }) => kind === 'RELISTED')).toHaveLength(11);
});
