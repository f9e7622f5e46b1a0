import { describe, expect, it } from 'vitest';
import { datesIn } from '../../../src/model/dates/read-dates.ts';
import { foldWidth } from '../../../src/source/fold.ts';

const PERIOD = { from: '2007-04-01', to: '2007-09-30', fiscalYear: 2007 };

/** `surface from..to PRECISION rule`, one string a date. */
function read(written: string, period: typeof PERIOD | null = PERIOD): string[] {
  return datesIn(foldWidth(written), period).hits.map(({ start, end, resolution }) => {
    const surface = written.slice(start, end);
    if (resolution.kind !== 'FOUND') return `${surface} ${resolution.kind}`;
    const { from, to, precision } = resolution.time;
    return [surface, from === to ? from : `${from}..${to}`, precision, resolution.rule ?? ''].join(' ').trim();
  });
}

describe('what states all of its parts', () => {
  it.each([
    ['平成19年8月3日', '2007-08-03 DAY'],
    ['平成１９年８月３日', '2007-08-03 DAY'],
    ['平成 19 年 8 月 3 日', '2007-08-03 DAY'],
    ['平成十九年八月三日', '2007-08-03 DAY'],
    ['H19.8.3', '2007-08-03 DAY'],
    ['平19.8.3', '2007-08-03 DAY'],
    ['Ｈ19／8／3', '2007-08-03 DAY'],
    ['R5.4.1', '2023-04-01 DAY'],
    ['2007-08-03', '2007-08-03 DAY'],
    ['2007/8/3', '2007-08-03 DAY'],
    ['2007年8月3日', '2007-08-03 DAY'],
    ['令和４年（2022年）６月', '2022-06-01..2022-06-30 MONTH'],
    ['令和４(2022)年６月', '2022-06-01..2022-06-30 MONTH'],
    ['2022(令和4)年度', '2022-04-01..2023-03-31 FISCAL_YEAR'],
    ['R4(2022)年度', '2022-04-01..2023-03-31 FISCAL_YEAR'],
    ['昨年の12月', '2006-12-01..2006-12-31 MONTH REPORTING_YEAR'],
    ['昭和64年1月7日', '1989-01-07 DAY'],
    ['平成20年2月29日', '2008-02-29 DAY'],
    ['平成19年8月頃', '2007-08-01..2007-08-31 MONTH'],
    ['二〇〇七年四月', '2007-04-01..2007-04-30 MONTH'],
    ['平成20年3月中', '2008-03-01..2008-03-31 MONTH'],
    ['2019年', '2019-01-01..2019-12-31 YEAR'],
    ['平成19年中', '2007-01-01..2007-12-31 YEAR'],
    ['㍻19年度', '2007-04-01..2008-03-31 FISCAL_YEAR'],
    ['令和元年度', '2019-04-01..2020-03-31 FISCAL_YEAR'],
    ['明治元年', '1868-01-01..1868-12-31 YEAR'],
    ['FY2007', '2007-04-01..2008-03-31 FISCAL_YEAR'],
    ['平成20年3月末', '2008-03-31 DAY'],
    ['平成19年度末', '2008-03-31 DAY'],
    ['平成19年末', '2007-12-31 DAY'],
    ['平成19年度当初', '2007-04-01 DAY'],
    ['平成20年2月下旬', '2008-02-21..2008-02-29 RANGE'],
    ['平成19年度上半期', '2007-04-01..2007-09-30 RANGE'],
    ['平成19年度第４四半期', '2008-01-01..2008-03-31 RANGE'],
    ['2007年第1四半期', '2007-01-01..2007-03-31 RANGE'],
    ['平成20年秋頃', '2008-09-01..2008-11-30 RANGE'],
    ['平成19年度冬', '2007-12-01..2008-02-29 RANGE'],
  ])('%s', (written, expected) => {
    expect(read(written)).toEqual([`${written} ${expected}`]);
  });
});

describe('ranges', () => {
  it.each([
    ['平成18～平成21年度', '平成18～平成21年度 2006-04-01..2010-03-31 RANGE'],
    ['平成17～21年度', '平成17～21年度 2005-04-01..2010-03-31 RANGE'],
    ['平成17年度から平成21年度まで', '平成17年度から平成21年度 2005-04-01..2010-03-31 RANGE'],
    ['2007～09年度', '2007～09年度 2007-04-01..2010-03-31 RANGE'],
    ['平成18・19年度', '平成18・19年度 2006-04-01..2008-03-31 RANGE'],
    ['平成19年6月から8月にかけて', '平成19年6月から8月 2007-06-01..2007-08-31 RANGE'],
    ['H18-20年度', 'H18-20年度 2006-04-01..2009-03-31 RANGE'],
    ['H30～R2年度', 'H30～R2年度 2018-04-01..2021-03-31 RANGE'],
    ['令和5(2023)～令和7(2025)年度', '令和5(2023)～令和7(2025)年度 2023-04-01..2026-03-31 RANGE'],
    ['4月から翌年3月まで', '4月から翌年3月 2007-04-01..2008-03-31 RANGE MONTH_OF_FISCAL_YEAR'],
    ['平成19年12月〜3月', '平成19年12月〜3月 2007-12-01..2008-03-31 RANGE'],
    ['11月～平成20年2月', '11月～平成20年2月 2007-11-01..2008-02-29 RANGE'],
    ['4月～9月', '4月～9月 2007-04-01..2007-09-30 RANGE MONTH_OF_FISCAL_YEAR'],
    ['4－6月期', '4－6月 2007-04-01..2007-06-30 RANGE MONTH_OF_FISCAL_YEAR'],
    ['7月20日～22日', '7月20日～22日 2007-07-20..2007-07-22 RANGE MONTH_OF_FISCAL_YEAR'],
    ['7月20～22日', '7月20～22日 2007-07-20..2007-07-22 RANGE MONTH_OF_FISCAL_YEAR'],
    ['平成19年8月3日(金)～5日(日)', '平成19年8月3日(金)～5日 2007-08-03..2007-08-05 RANGE'],
    ['10月上旬から中旬にかけて', '10月上旬から中旬 2007-10-01..2007-10-20 RANGE MONTH_OF_FISCAL_YEAR'],
    ['令和５年４月１日～令和６年３月３１日', '令和５年４月１日～令和６年３月３１日 2023-04-01..2024-03-31 RANGE'],
  ])('%s', (written, expected) => {
    expect(read(written)).toEqual([expected]);
  });

  it('6月から8月に may be two dates', () => {
    expect(read('6月から8月に公表')).toEqual([
      '6月 2007-06-01..2007-06-30 MONTH MONTH_OF_FISCAL_YEAR',
      '8月 2007-08-01..2007-08-31 MONTH YEAR_BEFORE',
    ]);
  });
});

describe('what the text leaves out', () => {
  it.each([
    ['本年6月', '2007-06-01..2007-06-30 MONTH REPORTING_YEAR'],
    ['昨年', '2006-01-01..2006-12-31 YEAR REPORTING_YEAR'],
    ['年内', '2007-01-01..2007-12-31 YEAR REPORTING_YEAR'],
    ['来春', '2008-03-01..2008-05-31 RANGE REPORTING_YEAR'],
    ['今年度中', '2007-04-01..2008-03-31 FISCAL_YEAR REPORTING_FISCAL_YEAR'],
    ['来年度', '2008-04-01..2009-03-31 FISCAL_YEAR REPORTING_FISCAL_YEAR'],
    ['年度内', '2007-04-01..2008-03-31 FISCAL_YEAR REPORTING_FISCAL_YEAR'],
    ['年度末', '2008-03-31 DAY REPORTING_FISCAL_YEAR'],
    ['上半期', '2007-04-01..2007-09-30 RANGE REPORTING_FISCAL_YEAR'],
    ['第3四半期', '2007-10-01..2007-12-31 RANGE REPORTING_FISCAL_YEAR'],
    ['9月末', '2007-09-30 DAY MONTH_OF_FISCAL_YEAR'],
    ['2月', '2008-02-01..2008-02-29 MONTH MONTH_OF_FISCAL_YEAR'],
    ['10月初旬', '2007-10-01..2007-10-10 RANGE MONTH_OF_FISCAL_YEAR'],
    ['八月三日', '2007-08-03 DAY MONTH_OF_FISCAL_YEAR'],
    ['19年度', '2007-04-01..2008-03-31 FISCAL_YEAR ERA_BEFORE'],
    ['平成32年度', '2020-04-01..2021-03-31 FISCAL_YEAR ERA_CONTINUED'],
  ])('%s by the report', (written, expected) => {
    expect(read(written)).toEqual([`${written} ${expected}`]);
  });

  it.each([
    ['平成18年8月3日に、同年9月20日に', '同年9月20日 2006-09-20 DAY DATE_BEFORE'],
    ['平成18年4月から開始し、同年度は', '同年度 2006-04-01..2007-03-31 FISCAL_YEAR DATE_BEFORE'],
    ['平成18年4月に。翌年度は', '翌年度 2007-04-01..2008-03-31 FISCAL_YEAR DATE_BEFORE'],
    ['平成18年8月3日に。同日', '同日 2006-08-03 DAY DATE_BEFORE'],
    ['平成18年12月31日に。翌日', '翌日 2007-01-01 DAY DATE_BEFORE'],
    ['平成18年8月3日に。同月末', '同月末 2006-08-31 DAY DATE_BEFORE'],
    ['平成18年12月に。翌月', '翌月 2007-01-01..2007-01-31 MONTH DATE_BEFORE'],
    ['平成18年6月に、9月に', '9月 2006-09-01..2006-09-30 MONTH YEAR_BEFORE'],
    ['平成17年度に、3月に', '3月 2006-03-01..2006-03-31 MONTH YEAR_BEFORE'],
    ['平成17年5月に、10月～翌年2月に', '10月～翌年2月 2005-10-01..2006-02-28 RANGE YEAR_BEFORE'],
    ['平成18年9月に実施。(11日から', '11日 NONE'],
    ['平成18年9月に実施。(9月11日から', '9月11日 2006-09-11 DAY YEAR_BEFORE'],
    ['平成18年6月に。9月に', '9月 2007-09-01..2007-09-30 MONTH MONTH_OF_FISCAL_YEAR'],
    ['平成18年12月に、6月に', '6月 2007-06-01..2007-06-30 MONTH MONTH_OF_FISCAL_YEAR'],
    ['平成18～平成21年度に、10月に', '10月 2007-10-01..2007-10-31 MONTH MONTH_OF_FISCAL_YEAR'],
    ['7月20日及び22日', '22日 2007-07-22 DAY MONTH_BEFORE'],
    ['昭和60年度。63年度', '63年度 NONE'],
  ])('%s by the date before it', (written, expected) => {
    const last = read(written).at(-1) ?? '';
    if (expected.endsWith(' NONE')) expect(last).not.toContain(expected.slice(0, -5));
    else expect(last).toBe(expected);
  });

  it('tells nothing without a period and without a date before it', () => {
    expect(read('9月末、同日、年度内、本年6月', null)).toEqual([
      '9月末 UNRESOLVED',
      '同日 UNRESOLVED',
      '年度内 UNRESOLVED',
      '本年6月 UNRESOLVED',
    ]);
    expect(read('平成18年12月に、6月に', null).at(-1)).toBe('6月 2007-06-01..2007-06-30 MONTH YEAR_BEFORE');
  });
});

it.each([
  '2月30日',
  '平成19年2月29日',
  '平成50年',
  '平成19年13月',
  '13月',
  '4月31日',
  '昭和64年1月8日',
  '令和元年4月30日',
  '大正20年',
  '平成0年',
  '平成19年8月～平成18年4月',
])('the calendar has no %s', (written) => {
  expect(read(written)).toEqual([`${written} IMPOSSIBLE`]);
});

it('an era that has ended by the time of the report is not continued, nor one before it began', () => {
  const later = { from: '2022-04-01', to: '2023-03-31', fiscalYear: 2022 };
  expect(read('平成32年度、令和元年4月、平成31年度', later)).toEqual([
    '平成32年度 IMPOSSIBLE',
    '令和元年4月 IMPOSSIBLE',
    '平成31年度 2019-04-01..2020-03-31 FISCAL_YEAR',
  ]);
});

it.each([
  [
    'stretches',
    '3年間、24時間、3か月、3ヶ月、2年目、3日以内、1月以内、単年度、2か年計画、10日間、令和4(2022)年間、M1-2年生',
  ],
  ['what repeats', '毎年、年1回、月1回、1月に2回、毎年度末、各年度末、通年、毎年3月、例年の8月、毎年度9月末'],
  [
    'numbers in names',
    'ISO 27001、第13回、セキュア・ジャパン2007、JIS Q 20000-1:2007、第25条の2、SHA-1、Windows 2000、S62、M2、IPv6',
  ],
  [
    'words',
    '日本年金機構、将来年度、1990年代、今年次、前年度比、前年同月比、3月期決算、2008年3月期、第3月曜日、事業年度末',
  ],
  ['sentences', '3年6月の刑に処する。一日も早く。一月ほど。20日。随時、引き続き、早期に、近年、現在。'],
])('no dates: %s', (_, written) => {
  expect(read(written)).toEqual([]);
});

it.each([
  ['平成19年度内閣府', '平成19年度'],
  ['平成19年度中間報告', '平成19年度'],
  ['平成20年秋田県', '平成20年'],
  ['平成19年度末端末の', '平成19年度'],
])('a word that begins like a limit is none: %s', (written, surface) => {
  expect(read(written)[0]?.split(' ')[0]).toBe(surface);
});
