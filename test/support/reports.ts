import fc from 'fast-check';
import { MINISTRIES } from '../../src/parser/ministries/registry.ts';

/** A report as somebody would write it, before any layout is chosen. */
export interface Report {
  readonly title: string;
  readonly alphabet: Alphabet;
  readonly sections: readonly { readonly heading: string; readonly rows: readonly ReportRow[] }[];
}

interface Alphabet {
  readonly separator: string;
  readonly marks: readonly { readonly mark: string; readonly meaning: string }[];
}

export interface ReportRow {
  /** The measure that the row lists again; null: the row is a measure. */
  readonly relists: number | null;
  readonly number: number;
  readonly label: string;
  readonly name: string;
  readonly ministries: readonly string[];
  readonly notes: readonly string[];
  readonly mark: string;
}

/** How a report is laid out. */
export interface Layout {
  readonly separator: 'tab' | 'pipe' | 'bordered pipe' | 'records';
  readonly columns: readonly ('ITEM' | 'NAME' | 'MINISTRIES' | 'PROGRESS' | 'STATUS')[];
  readonly labelIn: 'item cell' | 'own cell' | 'name';
  readonly ministries: string;
  readonly notesPerLine: boolean;
  readonly wide: boolean;
  readonly eol: '\n' | '\r\n' | '\r';
  readonly bom: boolean;
  readonly trailing: boolean;
}

const COLUMN_NAMES = {
  ITEM: '該当項目',
  NAME: '施策名',
  MINISTRIES: '担当省庁',
  PROGRESS: '進捗状況',
  STATUS: '現時点の状況',
};

const ALPHABETS: readonly Alphabet[] = [
  { separator: '…', marks: ['①', '②', '③', '④'].map((mark, i) => ({ mark, meaning: MEANING(i) })) },
  { separator: '：', marks: ['A', 'A′', 'B+', 'B', 'C', '−'].map((mark, i) => ({ mark, meaning: MEANING(i) })) },
  { separator: '：', marks: ['1', '2', '3'].map((mark, i) => ({ mark, meaning: MEANING(i) })) },
  { separator: '＝', marks: ['◎', '○', '△', '×'].map((mark, i) => ({ mark, meaning: MEANING(i) })) },
];

function MEANING(i: number): string {
  return (
    [
      '既に実施済み',
      '年度内に実施できる予定',
      '今後作業を開始する予定',
      '実施できるか不明',
      '検討していない',
      '対象外',
    ][i] ?? ''
  );
}

const WORDS = [
  '情報',
  '技術',
  '対策',
  '強化',
  '推進',
  '研究開発',
  '調査',
  '連携',
  '整備',
  '普及',
  '検知・回復・予防',
  'ICT',
  'IPv6',
  '（仮称）',
  '「指針」',
  'SHA-1',
  'ハッシュ関数',
];

const words = (min: number, max: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...WORDS), { minLength: min, maxLength: max }).map((list) => list.join(''));

const KATAKANA = 'アイウエオカキクケコサシスセソ';
const label = fc
  .tuple(fc.nat(14), fc.option(fc.nat(11), { nil: null }))
  .map(([i, j]) => `${KATAKANA[i]})${j === null ? '' : ` ${'abcdefghijkl'[j]})`}`);

const name = words(1, 5).map((text) => `施策${text}の実施`);
const note = fc
  .tuple(words(1, 8), fc.constantFrom('を実施。', 'を検討中。', 'する予定。', '（平成19年8月）を公表した。'))
  .map(([text, end]) => `平成19年度、${text}${end}`);

const row = (alphabet: Alphabet) =>
  fc.record({
    again: fc.option(fc.nat(30), { nil: null, freq: 5 }),
    skip: fc.constantFrom(0, 0, 0, 1),
    label,
    name,
    ministries: fc.uniqueArray(fc.constantFrom(...MINISTRIES.map((ministry) => ministry.name)), {
      minLength: 1,
      maxLength: 4,
    }),
    notes: fc.array(note, { minLength: 1, maxLength: 3 }),
    mark: fc.constantFrom(...alphabet.marks.map((each) => each.mark)),
  });

/** Reports with legend, chapters and tables; some rows are 再掲 of a measure anywhere in the report, numbers have gaps. */
export const report: fc.Arbitrary<Report> = fc.constantFrom(...ALPHABETS).chain((alphabet) =>
  fc
    .record({
      title: words(2, 4),
      sections: fc.array(
        fc.record({ title: words(1, 3), rows: fc.array(row(alphabet), { minLength: 1, maxLength: 6 }) }),
        { minLength: 1, maxLength: 3 },
      ),
    })
    .map(({ title, sections }) => {
      let number = 0;
      const next = (skip: number): number => {
        number += 1 + skip;
        return number;
      };
      const numbered = sections.map(({ title, rows }, i) => ({
        heading: `第${i + 1}章 ${title}`,
        rows: rows.map(({ again, skip, ...rest }) => ({
          ...rest,
          relists: again,
          number: again === null ? next(skip) : 0,
        })),
      }));
      const measures = numbered.flatMap((section) => section.rows.filter((each) => each.relists === null));
      // A 再掲 row says what its measure says; where there is no measure to list again, the row is one.
      const settled = numbered.map((section) => ({
        ...section,
        rows: section.rows.map((each): ReportRow => {
          if (each.relists === null) return each;
          const target = measures[each.relists % measures.length];
          return target
            ? { ...target, label: each.label, relists: target.number, number: 0 }
            : { ...each, relists: null, number: next(0) };
        }),
      }));
      return { title: `${title}の実施状況`, alphabet, sections: settled };
    }),
);

export const layout: fc.Arbitrary<Layout> = fc.record({
  separator: fc.constantFrom('tab', 'pipe', 'bordered pipe', 'records'),
  columns: fc.shuffledSubarray(['ITEM', 'NAME', 'MINISTRIES', 'PROGRESS', 'STATUS'] as const, { minLength: 5 }),
  labelIn: fc.constantFrom('item cell', 'own cell', 'name'),
  ministries: fc.constantFrom(' ', '　', '、', '・', '及び', '，'),
  notesPerLine: fc.boolean(),
  wide: fc.boolean(),
  eol: fc.constantFrom('\n', '\r\n', '\r'),
  bom: fc.boolean(),
  trailing: fc.boolean(),
});

/** Writes a report in a layout. */
export function write({ title, alphabet, sections }: Report, layout: Layout): string {
  const lines = [
    title,
    '',
    ...alphabet.marks.map(
      ({ mark, meaning }, i) => `${i === 0 ? '凡例：' : '　　　'}${mark}${alphabet.separator}${meaning}`,
    ),
    '',
  ];
  for (const { heading, rows } of sections) {
    lines.push(heading, '');
    if (layout.separator === 'records') lines.push(...rows.flatMap((each) => [...record(each, layout), '']));
    else
      lines.push(
        tableLine(
          layout.columns.map((role) => COLUMN_NAMES[role]),
          layout,
        ),
        ...rows.map((each) => tableLine(cells(each, layout), layout)),
        '',
      );
  }
  return (layout.bom ? '\ufeff' : '') + lines.join('\n').replaceAll('\n', layout.eol);
}

function parts(row: ReportRow, layout: Layout) {
  const wide = (text: string): string =>
    layout.wide ? text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)) : text;
  const isRelisting = row.relists !== null;
  return {
    number: wide(isRelisting ? `再掲 (${row.relists})` : String(row.number)),
    label: wide(row.label),
    name: isRelisting ? `${row.name}【再掲】` : row.name,
    ministries: row.ministries.join(layout.ministries),
    progress: isRelisting
      ? '再掲'
      : row.notes.map((each) => `・${each}`).join(layout.notesPerLine && canBreak(layout) ? '\n' : ' '),
    status: isRelisting ? '' : row.mark,
  };
}

/** A cell can be broken over lines where the status mark, last on the line, says when the row ends. */
function canBreak({ separator, columns }: Layout): boolean {
  return (
    separator === 'records' || (separator === 'tab' && columns.at(-1) === 'STATUS' && columns.at(-2) === 'PROGRESS')
  );
}

function cells(row: ReportRow, layout: Layout): string[] {
  const { number, label, name, ministries, progress, status } = parts(row, layout);
  const item = { 'item cell': [`${number} ${label}`], 'own cell': [number, label], name: [number] }[layout.labelIn];
  const cell = {
    ITEM: item,
    NAME: [layout.labelIn === 'name' ? `${label} ${name}` : name],
    MINISTRIES: [ministries],
    PROGRESS: [progress],
    STATUS: [status],
  };
  return layout.columns.flatMap((role) => cell[role]);
}

function record(row: ReportRow, layout: Layout): string[] {
  const { number, label, name, ministries, progress, status } = parts(row, layout);
  const labelled = layout.labelIn === 'name' ? [`施策名：${label} ${name}`] : [`項目：${label}`, `施策名：${name}`];
  return [
    `番号：${number}`,
    ...labelled,
    `担当省庁：${ministries}`,
    `進捗状況：${progress}`,
    ...(status ? [`評価：${status}`] : []),
  ];
}

function tableLine(cells: readonly string[], { separator, trailing }: Layout): string {
  if (separator === 'tab') return cells.join('\t') + (trailing ? '\t' : '');
  return separator === 'pipe' ? cells.join(' | ') : `| ${cells.join(' | ')} |`;
}
