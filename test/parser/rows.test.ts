import { describe, expect, it } from 'vitest';
import { read, rowsOf } from '../support/text.ts';

const LEGEND = '題名\n\n凡例: ①…実施済み ②…年度内に実施できる予定\n\n第1章 対策\n\n';
const HEADER = '該当項目\t施策名\t担当省庁\t進捗状況\t現時点の状況\n';

/** The rows of a table under the usual header, each as number, 再掲, label, name, ministries, notes, status. */
function table(lines: string, header = HEADER) {
  return rowsOf(LEGEND + header + lines).map((row) => [
    row.number,
    row.relisting?.number ?? (row.relisting ? '再掲' : null),
    row.label,
    row.name?.text ?? null,
    row.ministries.map((each) => each.ministry.id).join(' '),
    row.notes.map((note) => note.text).join('|'),
    row.status?.text ?? null,
  ]);
}

const PLAIN = [1, null, 'ア)', '基準の見直し', '内閣官房', '検討中。', '②'];

describe('digits as status marks', () => {
  it.each([
    ['one column for number and label', '該当項目\t施策名\t担当省庁\t進捗状況\t評価\n'],
    ['a column each', '番号\t項目\t施策名\t担当省庁\t進捗状況\t評価\n'],
  ])('are told from numbers by their place: %s', (_, header) => {
    const legend = LEGEND.replace('①…実施済み ②…', '1…実施済み 2…');
    const rows = rowsOf(
      `${legend}${header}1\tア)\t見直し\t内閣官房\t・検討中。\t2\n2\tイ)\t点検\t総務省\t・実施。\t1\n`,
    );
    expect(rows.map(({ number, label, status }) => [number, label, status?.text])).toEqual([
      [1, 'ア)', '2'],
      [2, 'イ)', '1'],
    ]);
  });
});

describe('one row in many layouts', () => {
  it.each([
    ['six cells', '1\tア)\t基準の見直し\t内閣官房\t・検討中。\t②', PLAIN],
    ['five cells, label glued to the name', '1\tア) 基準の見直し\t内閣官房\t・検討中。\t②', PLAIN],
    ['number and label in one cell', '1 ア)\t基準の見直し\t内閣官房\t・検討中。\t②', PLAIN],
    ['all three in one cell', '1 ア) 基準の見直し\t内閣官房\t・検討中。\t②', PLAIN],
    ['full width', '１\tア）\t基準の見直し\t内閣官房\t・検討中。\t②', PLAIN],
    ['trailing tab', '1\tア)\t基準の見直し\t内閣官房\t・検討中。\t②\t', PLAIN],
    ['quoted cells', '"1"\t"ア)"\t"基準の見直し"\t"内閣官房"\t"・検討中。"\t"②"', PLAIN],
    ['name lost', '1\tア)\t内閣官房\t・検討中。\t②', [1, null, 'ア)', null, '内閣官房', '検討中。', '②']],
    [
      'name lost, its cell left',
      '1\tア)\t\t内閣官房\t・検討中。\t②',
      [1, null, 'ア)', null, '内閣官房', '検討中。', '②'],
    ],
    ['ministries lost', '1\tア)\t基準の見直し\t・検討中。\t②', [1, null, 'ア)', '基準の見直し', '', '検討中。', '②']],
    [
      'status lost',
      '1\tア)\t基準の見直し\t内閣官房\t・検討中。',
      [1, null, 'ア)', '基準の見直し', '内閣官房', '検討中。', null],
    ],
    ['progress lost', '1\tア)\t基準の見直し\t内閣官房\t②', [1, null, 'ア)', '基準の見直し', '内閣官房', '', '②']],
    [
      'number lost',
      'ア)\t基準の見直し\t内閣官房\t・検討中。\t②',
      [null, null, 'ア)', '基準の見直し', '内閣官房', '検討中。', '②'],
    ],
    [
      'no label',
      '1\t基準の見直し\t内閣官房\t・検討中。\t②',
      [1, null, '', '基準の見直し', '内閣官房', '検討中。', '②'],
    ],
    ['pipes', '| 1 | ア) | 基準の見直し | 内閣官房 | ・検討中。 | ② |', PLAIN],
    ['pipes without borders', '1 | ア) | 基準の見直し | 内閣官房 | ・検討中。 | ②', PLAIN],
    ['full-width pipes', '｜1｜ア）｜基準の見直し｜内閣官房｜・検討中。｜②｜', PLAIN],
    ['broken inside the progress', '1\tア)\t基準の見直し\t内閣官房\t・検\n討中。\t②', PLAIN],
    [
      'broken inside the ministries',
      '1\tア)\t基準\t内閣官房\n総務省\t・検討中。\t②',
      [1, null, 'ア)', '基準', '内閣官房 総務省', '検討中。', '②'],
    ],
    [
      'a cell goes on below',
      '1\tア)\t基準\t内閣官房\t・検討中。\t②\n\t\t\t総務省\t\t',
      [1, null, 'ア)', '基準', '内閣官房 総務省', '検討中。', '②'],
    ],
    ['name and progress go on below', '1\tア)\t基準の\t内閣官房\t・検討\t②\n\t\t見直し\t\t中。\t', PLAIN],
    ['unknown mark', '1\tア)\t基準の見直し\t内閣官房\t・検討中。\t⑨', [...PLAIN.slice(0, 6), '⑨']],
    [
      '再掲 with number',
      '再掲 (68)\tア)\t基準の見直し【再掲】\t内閣官房\t再掲\t',
      [null, 68, 'ア)', '基準の見直し', '内閣官房', '', null],
    ],
    [
      '再掲, label glued',
      '再掲（６８）\tア) 基準の見直し（再掲）\t内閣官房\t再掲',
      [null, 68, 'ア)', '基準の見直し', '内閣官房', '', null],
    ],
    [
      '再掲 as a list of one item',
      '\tア)\t基準の見直し\t内閣官房\t<ul>再掲</ul>\t',
      [null, '再掲', 'ア)', '基準の見直し', '内閣官房', '', null],
    ],
    [
      '再掲 without number',
      '(再掲)\tア)\t基準の見直し\t内閣官房\t\t',
      [null, '再掲', 'ア)', '基準の見直し', '内閣官房', '', null],
    ],
  ] as [string, string, unknown[]][])('%s', (_, line, expected) => {
    expect(table(line)).toEqual([expected]);
  });
});

describe('headers', () => {
  it.each([
    [
      'another order',
      '現時点の状況\t施策名\t担当省庁\t該当項目\t進捗状況\n',
      '②\t基準の見直し\t内閣官房\t1 ア)\t・検討中。',
      PLAIN,
    ],
    [
      'number and label apart',
      '番号\t項目\t施策名\t担当省庁\t進捗状況\t評価\n',
      '1\tア)\t基準の見直し\t内閣官房\t・検討中。\t②',
      PLAIN,
    ],
    [
      'no status column',
      '番号\t項目\t施策名\t担当省庁\t進捗状況\n',
      '1\tア)\t基準の見直し\t内閣官房\t・検討中。',
      [...PLAIN.slice(0, 6), null],
    ],
    [
      'no progress column',
      '番号\t施策名\t担当\t状況\n',
      '1\t基準の見直し\t内閣官房\t②',
      [1, null, '', '基準の見直し', '内閣官房', '', '②'],
    ],
    [
      'plain text in all of them',
      '番号\t施策名\t担当\t進捗状況\n',
      '1\t基準の見直し\t内閣官房\t検討している',
      [1, null, '', '基準の見直し', '内閣官房', '検討している', null],
    ],
    [
      'an unknown body in its place',
      '番号\t施策名\t担当\t状況\n',
      '1\t基準の見直し\t推進本部\t②',
      [1, null, '', '基準の見直し', '推進本部', '', '②'],
    ],
  ] as [string, string, string, unknown[]][])('%s', (_, header, line, expected) => {
    expect(table(line, header)).toEqual([expected]);
  });

  it('may be missing where the rows speak for themselves', () => {
    expect(table('1\tア)\t基準の見直し\t内閣官房\t・検討中。\t②', '')).toEqual([PLAIN]);
  });
});

describe('records of key：value lines', () => {
  const RECORD =
    '番号：1\n項目：ア)\n施策名：基準の見直し\n担当省庁：内閣官房\n進捗状況：・検討中。\n現時点の状況：②\n';

  it.each([
    ['colons', RECORD],
    ['brackets', RECORD.replace(/^(.+?)：/gm, '【$1】')],
    ['bullets', RECORD.replace(/^/gm, '・').replace(/・$/, '')],
    ['a value over two lines', RECORD.replace('検討中', '検\n討中')],
  ])('%s', (_, text) => {
    expect(table(text, '')).toEqual([PLAIN]);
  });

  it('begins anew at a key it has', () => {
    expect(table(RECORD + RECORD.replace('：1', '：2'), '').map((row) => row[0])).toEqual([1, 2]);
  });
});

describe('what is no row', () => {
  it.each([
    ['a table of contents', '1\tはじめに\t3\n2\tおわりに\t9', ''],
    ['prose with a pipe', 'A|Bという記法を用いる。', ''],
    ['a remark under the table', '注1\tこの表は抜粋である。', HEADER],
    ['one field', '担当：内閣官房', ''],
    ['numbers alone', '12\n13', HEADER],
    ['a rule', '|---|---|---|', HEADER],
  ])('%s', (_, lines, header) => {
    expect(table(lines, header)).toEqual([]);
  });
});

describe('a number on its own line', () => {
  it('is for the next row without one', () => {
    const text = `${LEGEND}155\n\n${HEADER}ア)\t基準の見直し\t内閣官房\t・検討中。\t②\n`;
    expect(rowsOf(text)).toMatchObject([{ number: 155, numberLine: 7 }]);
    expect(read(text).diagnostics).toContainEqual(
      expect.objectContaining({ code: 'NUMBER_ON_OWN_LINE', repaired: true }),
    );
  });

  it('is reported where no row lacks one', () => {
    const text = `${LEGEND}${HEADER}1\tア)\t基準の見直し\t内閣官房\t・検討中。\t②\n\n- 12 -\n12\n`;
    expect(rowsOf(text)).toMatchObject([{ number: 1, numberLine: null }]);
    expect(read(text).diagnostics.map((each) => each.code)).toContain('NUMBER_STRAY');
  });
});
