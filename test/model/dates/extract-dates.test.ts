import { expect, it } from 'vitest';
import { extractDates } from '../../../src/model/dates/extract-dates.ts';
import { reportingPeriodOf } from '../../../src/model/reporting-period.ts';
import { passageOf, passagesIn, reportWith } from '../../support/link-texts.ts';

const PERIOD = { from: '2007-04-01', to: '2007-09-30', fiscalYear: 2007 };

function datesOf(text: string) {
  const { source, title, passages } = passagesIn(text);
  return { source, ...extractDates(passages, reportingPeriodOf(title)) };
}

it('a date stands where the source has it, however it is broken and written', () => {
  const { source, dates } = datesOf(
    reportWith({
      1: '平成１９年８月３日に実施。',
      2: '<ul> ・平成19年<br>8月3日に実施。 </ul>',
      3: '概要(H19.8.3)を公表。',
    }),
  );
  expect(dates.map(({ measureId, surface, from }) => [measureId.slice(-1), surface, from])).toEqual([
    ['1', '平成１９年８月３日', '2007-08-03'],
    ['2', '平成19年<br>8月3日', '2007-08-03'],
    ['3', 'H19.8.3', '2007-08-03'],
  ]);
  for (const { span, surface } of dates) expect(source.text.slice(span.charStart, span.charEnd)).toBe(surface);
});

it('同日 finds its date in the note before it, not in another measure', () => {
  const { dates, diagnostics } = datesOf(
    reportWith({ 1: '平成19年8月3日に決定。 ・同日、公表。 ・年度末に点検予定。', 2: '同日、公表。' }),
  );
  expect(
    dates.map(({ noteId, position, surface, from, resolvedBy }) => [
      noteId?.slice(-1),
      position,
      surface,
      from,
      resolvedBy,
    ]),
  ).toEqual([
    ['1', 1, '平成19年8月3日', '2007-08-03', null],
    ['2', 2, '同日', '2007-08-03', 'DATE_BEFORE'],
    ['3', 3, '年度末', '2008-03-31', 'REPORTING_FISCAL_YEAR'],
  ]);
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['DATE_UNRESOLVED', 'INFO']]);
});

it('the title moves what the text leaves out', () => {
  const text = reportWith({ 1: '9月末までに、本年度中に、来年に' }, '令和5年度における施策の実施状況');
  expect(datesOf(text).dates.map(({ from, to }) => [from, to])).toEqual([
    ['2023-09-30', '2023-09-30'],
    ['2023-04-01', '2024-03-31'],
    ['2025-01-01', '2025-12-31'],
  ]);
});

it('a date in a name tells nothing of when', () => {
  const name = passageOf('平成20年度予算の編成', { noteId: null });
  expect(extractDates([name], PERIOD).dates).toMatchObject([
    { noteId: null, sense: 'UNKNOWN', precision: 'FISCAL_YEAR' },
  ]);
});

it.each([
  ['平成19年2月30日に', '「平成19年2月30日」 is no date: expected a day from 1 to 28 in month 2 of 2007, found 30.'],
  ['13月に', '「13月」 is no date: expected a month from 1 to 12, found 13.'],
  ['平成50年に', '「平成50年」 is no date: expected a year of the era 平成, found 平成50, which lies outside it.'],
  [
    '平成19年8月～平成18年4月に',
    '「平成19年8月～平成18年4月」 is no date: expected an end on or after 2007-08-01, found 2006-04-30.',
  ],
])('%s is a warning', (text, message) => {
  expect(extractDates([passageOf(text)], PERIOD)).toMatchObject({
    dates: [],
    diagnostics: [{ code: 'DATE_IMPOSSIBLE', severity: 'WARNING', message, span: { charStart: 0 } }],
  });
});
