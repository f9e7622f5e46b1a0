import type { ReportingPeriod } from '../reporting-period.ts';
import {
  dayAfter,
  dayAt,
  dayTime,
  fiscalYearOf,
  isLong,
  isMonth,
  lastDayOf,
  monthOf,
  months,
  monthTime,
  sameMonth,
  type Time,
  yearInFiscal,
  yearOf,
  yearTime,
} from './calendar.ts';
import { type Era, eraOn, lasts, yearInEra } from './eras.ts';
import { limited } from './limits.ts';
import type { Written, WrittenYear } from './written.ts';

/**
 * The rules that give what the text leaves out.
 * - DATE_BEFORE: 同年, 同月, 同日, 翌年 point at the date mentioned last.
 * - YEAR_BEFORE: a month without a year is of the year of a date before it in the sentence, if time goes on so.
 * - MONTH_BEFORE: a day without a month (20日及び22日) is of the month of the date before it in the sentence.
 * - REPORTING_YEAR: 本年, 昨年 count from the calendar year in which the reporting period ends.
 * - REPORTING_FISCAL_YEAR: 今年度, 昨年度, 年度末, 上半期 count from the 年度 of the report.
 * - MONTH_OF_FISCAL_YEAR: any other month without a year is that of the report's 年度.
 * - ERA_BEFORE: 19年度 is of the era of the date before it, or of the report.
 * - ERA_CONTINUED: 平成32年, written before anybody knew that 平成 would end in its 31st year.
 */
export const DATE_RULES = [
  'DATE_BEFORE',
  'YEAR_BEFORE',
  'MONTH_BEFORE',
  'REPORTING_YEAR',
  'REPORTING_FISCAL_YEAR',
  'MONTH_OF_FISCAL_YEAR',
  'ERA_BEFORE',
  'ERA_CONTINUED',
] as const;
export type DateRule = (typeof DATE_RULES)[number];

/** What is known where a point of time stands. */
export interface Context {
  readonly period: ReportingPeriod | null;
  /** The dates before it in the text of the measure. */
  readonly before: Before;
}

export interface Before {
  readonly last: Time | null;
  readonly lastDay: string | null;
  /** The last one with a month. */
  readonly lastMonth: Time | null;
  /** Of the same sentence, the last one that can tell a year. */
  readonly inSentence: Time | null;
  readonly era: Era | null;
}

export interface Found {
  readonly time: Time;
  readonly rule: DateRule | null;
  readonly era: Era | null;
}

/**
 * A point of time, or why there is none. NOT_A_DATE: figures that only look like one. UNRESOLVED: nothing tells the
 * year. IMPOSSIBLE: the calendar has no such day, with the reason in words.
 */
export type Resolution =
  | ({ readonly kind: 'FOUND' } & Found)
  | { readonly kind: 'NOT_A_DATE' | 'UNRESOLVED' }
  | { readonly kind: 'IMPOSSIBLE'; readonly reason: string };

/** So far from the report may a year lie whose era the text leaves out: 19年度, but not 3年6月. */
const NEAR_YEARS = 10;
/** So far ahead may a plan look that was made before its era ended. */
const YEARS_AHEAD = 20;

const UNRESOLVED = { kind: 'UNRESOLVED' } as const;
const NOT_A_DATE = { kind: 'NOT_A_DATE' } as const;
const impossible = (reason: string): Resolution => ({ kind: 'IMPOSSIBLE', reason });
const found = (time: Time, rule: DateRule | null = null, era: Era | null = null): Resolution => ({
  kind: 'FOUND',
  time,
  rule,
  era,
});

/** What a point of time means where it stands. */
export function resolve(written: Written, context: Context): Resolution {
  const { month, day, limit } = written;
  if (typeof month === 'number' && !isMonth(month)) return impossible(`a month from 1 to 12, found ${month}`);
  const whole = resolveWhole(written, context);
  if (whole.kind !== 'FOUND') return whole;
  const { rule, era } = whole;
  const time = limit === null || typeof day === 'number' ? whole.time : limited(whole.time, limit);
  return { kind: 'FOUND', time, rule, era };
}

function resolveWhole(written: Written, context: Context): Resolution {
  const { year, month, day } = written;
  const { before, period } = context;
  if (year) return withYear(year, month as number | null, day as number | null, context);
  if (day === 'SAME') return before.lastDay ? found(dayAt(before.lastDay), 'DATE_BEFORE') : UNRESOLVED;
  if (day === 'NEXT') return before.lastDay ? found(dayAfter(before.lastDay), 'DATE_BEFORE') : NOT_A_DATE;
  if (month === 'SAME' || month === 'NEXT') {
    if (!before.lastMonth) return month === 'SAME' ? UNRESOLVED : NOT_A_DATE;
    const { from } = months(
      yearOf(before.lastMonth.from),
      monthOf(before.lastMonth.from) + (month === 'NEXT' ? 1 : 0),
      1,
    );
    return inMonth(yearOf(from), monthOf(from), day, 'DATE_BEFORE');
  }
  if (month !== null) return withoutYear(month, day, context);
  if (day !== null) {
    const time = before.inSentence?.precision === 'DAY' ? sameMonth(before.inSentence, day) : null;
    return time ? found(time, 'MONTH_BEFORE') : NOT_A_DATE;
  }
  return period ? found(yearTime(period.fiscalYear, true), 'REPORTING_FISCAL_YEAR') : UNRESOLVED;
}

/** 9月, 7月20日. */
function withoutYear(month: number, day: number | null, { before, period }: Context): Resolution {
  const { inSentence } = before;
  if (inSentence) {
    const year =
      inSentence.precision === 'FISCAL_YEAR'
        ? yearInFiscal(yearOf(inSentence.from), month)
        : yearOf(inSentence.from) + (period || monthOf(inSentence.from) <= month ? 0 : 1);
    const next = monthTime(year, month);
    if (next.to >= inSentence.from) return inMonth(year, month, day, 'YEAR_BEFORE');
  }
  return period ? inMonth(yearInFiscal(period.fiscalYear, month), month, day, 'MONTH_OF_FISCAL_YEAR') : UNRESOLVED;
}

function inMonth(year: number, month: number, day: number | null, rule: DateRule | null, era: Era | null = null) {
  if (day === null) return found(monthTime(year, month), rule, era);
  const time = dayTime(year, month, day);
  return time
    ? found(time, rule, era)
    : impossible(`a day from 1 to ${lastDayOf(year, month)} in month ${month} of ${year}, found ${day}`);
}

function withYear(year: WrittenYear, month: number | null, day: number | null, context: Context): Resolution {
  const fiscal = year.fiscal ?? false;
  const base = yearNumber(year, fiscal, context);
  if ('kind' in base) return base;
  const { value, rule, era } = base;
  const time =
    month === null
      ? found(yearTime(value, fiscal), rule, era)
      : inMonth(fiscal ? yearInFiscal(value, month) : value, month, day, rule, era);
  if (time.kind !== 'FOUND' || era === null || lasts(era, time.time)) return time;
  if (year.kind === 'BARE') return NOT_A_DATE;
  const { period } = context;
  const isAhead = period !== null && time.time.from > period.to && eraOn(period.to) === era;
  if (isAhead && yearOf(time.time.from) <= yearOf(period.to) + YEARS_AHEAD) return { ...time, rule: 'ERA_CONTINUED' };
  return impossible(
    `a year of the era ${era}, found ${era}${year.kind === 'ERA' ? year.value : ''}, which lies outside it`,
  );
}

interface YearNumber {
  readonly value: number;
  readonly rule: DateRule | null;
  readonly era: Era | null;
}

function yearNumber(
  year: WrittenYear,
  fiscal: boolean,
  { before, period }: Context,
): YearNumber | typeof UNRESOLVED | typeof NOT_A_DATE {
  switch (year.kind) {
    case 'WESTERN':
      return { value: year.value, rule: null, era: null };
    case 'ERA':
      return { value: yearInEra(year.era, year.value), rule: null, era: year.era };
    case 'BARE': {
      const era = before.era ?? (period && eraOn(period.to));
      if (!era) return NOT_A_DATE;
      const value = yearInEra(era, year.value);
      const near = period?.fiscalYear ?? (before.last ? yearOf(before.last.from) : value);
      return Math.abs(value - near) <= NEAR_YEARS ? { value, rule: 'ERA_BEFORE', era } : NOT_A_DATE;
    }
    case 'SAME': {
      const last = before.last;
      if (last) {
        const base = fiscal ? fiscalYearOf(last.from) : yearOf(last.from);
        return { value: base + year.after, rule: 'DATE_BEFORE', era: null };
      }
      return year.after === 1 && period ? reportYear(fiscal, 1, period) : UNRESOLVED;
    }
    case 'REPORT':
      return period ? reportYear(fiscal, year.after, period) : UNRESOLVED;
  }
}

const reportYear = (fiscal: boolean, after: number, { fiscalYear, to }: ReportingPeriod): YearNumber =>
  fiscal
    ? { value: fiscalYear + after, rule: 'REPORTING_FISCAL_YEAR', era: null }
    : { value: yearOf(to) + after, rule: 'REPORTING_YEAR', era: null };

/** Can the date tell the year of a month after it? One of several years cannot. */
export const tellsYear = (time: Time): boolean => !isLong(time);
