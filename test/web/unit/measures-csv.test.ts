import { maskFragments } from 'gql.tada';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { COLUMNS, csvFile, csvTable } from '../../../web/src/views/measures/csv/file.ts';
import { csvRowFragment } from '../../../web/src/views/measures/csv/query.ts';

const measure = {
  id: 'TWVhc3VyZTph/+==',
  number: 3,
  nameOrigin: 'STATED' as const,
  displayName: '=政府「全体」, の\n定着',
  status: { id: 's', mark: '②', meaning: '実施できる予定' },
  ministries: [
    { id: 'a', name: '総務省', nameEn: 'Ministry of Internal Affairs and Communications' },
    { id: 'b', name: '知らない局', nameEn: null },
  ],
  ancestors: [
    { id: 'c', heading: '第3章 対策' },
    { id: 'd', heading: '第1節 政府' },
  ],
  relistings: [{ id: 'r' }],
  document: { id: 'doc', title: '報告' },
  source: { lineStart: 12, lineEnd: 14 },
};

const header = Object.fromEntries(COLUMNS.map((column) => [column, `[${column}]`])) as Record<
  (typeof COLUMNS)[number],
  string
>;

const table = csvTable(
  maskFragments([csvRowFragment], [measure, { ...measure, source: { lineStart: 9, lineEnd: 9 } }]),
  {
    header,
    ministryName: ({ name, nameEn }) => nameEn ?? name,
    origin: 'https://example.jp',
  },
);

it('says of each measure what the columns promise', () => {
  expect(table[0]).toEqual(COLUMNS.map((column) => `[${column}]`));
  expect(table[1]).toEqual([
    3,
    measure.displayName,
    '②',
    '実施できる予定',
    'Ministry of Internal Affairs and Communications; 知らない局',
    '第3章 対策 > 第1節 政府',
    1,
    '報告',
    '12–14',
    'https://example.jp/measures/TWVhc3VyZTph_-',
  ]);
  expect(table[2]?.[COLUMNS.indexOf('lines')]).toBe('9');
});

it('writes a file that Excel reads, and that runs nothing', async () => {
  const bytes = new Uint8Array(await (await csvFile(table)).arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const { data } = Papa.parse<string[]>(new TextDecoder().decode(bytes));
  const [, row] = data;
  expect(row?.[1]).toBe(`'${measure.displayName}`);
  expect(row).toHaveLength(COLUMNS.length);
});
