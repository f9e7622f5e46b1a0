import { type FragmentOf, readFragment } from '../../../api/graphql.ts';
import { toPath } from '../../../app/node-id.ts';
import { bareName } from '../../../ui/bare-name.ts';
import { csvRowFragment } from './query.ts';

/** The columns of the file, in its order. */
export const COLUMNS = [
  'number',
  'name',
  'mark',
  'meaning',
  'ministries',
  'headings',
  'relisted',
  'document',
  'lines',
  'url',
] as const;

interface Texts {
  readonly header: Readonly<Record<(typeof COLUMNS)[number], string>>;
  readonly ministryName: (ministry: { readonly name: string; readonly nameEn: string | null }) => string;
  /** Where the pages of the measures are, such as https://example.jp. */
  readonly origin: string;
}

/** Measures as lines of a table, its header first. */
export function csvTable(
  measures: readonly FragmentOf<typeof csvRowFragment>[],
  { header, ministryName, origin }: Texts,
): (string | number)[][] {
  return [
    COLUMNS.map((column) => header[column]),
    ...readFragment(csvRowFragment, measures).map(
      ({ id, number, nameOrigin, displayName, status, ministries, ancestors, relistings, document, source }) => [
        number,
        bareName({ number, nameOrigin, displayName }),
        status.mark,
        status.meaning,
        ministries.map(ministryName).join('; '),
        ancestors.map(({ heading }) => heading).join(' > '),
        relistings.length,
        document.title,
        source.lineStart === source.lineEnd ? `${source.lineStart}` : `${source.lineStart}–${source.lineEnd}`,
        `${origin}/measures/${toPath(id)}`,
      ],
    ),
  ];
}

/** What a spreadsheet takes for a formula; papaparse's own expression misses texts of several lines. */
const FORMULA = /^[=+\-@\t\r]/;

/** A table as CSV that Excel reads: marked as UTF-8, and what would run as a formula made a text. */
export async function csvFile(table: (string | number)[][]): Promise<Blob> {
  const { default: papa } = await import('papaparse');
  return new Blob(['\uFEFF', papa.unparse(table, { escapeFormulae: FORMULA })], { type: 'text/csv;charset=utf-8' });
}
