import { Temporal } from 'temporal-polyfill/full';
import type { DatePrecision } from '../text-links.ts';

/** Days as `YYYY-MM-DD`, both inclusive; such strings sort as the days do. */
export interface Interval {
  readonly from: string;
  readonly to: string;
}

/** An interval with what the text speaks of: a day, a month, a 年度 … */
export interface Time extends Interval {
  readonly precision: DatePrecision;
}

/** First month of the 年度. */
const FIRST_MONTH = 4;

const iso = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

export const yearOf = (date: string): number => Number(date.slice(0, 4));
export const monthOf = (date: string): number => Number(date.slice(5, 7));
const dayOf = (date: string): number => Number(date.slice(8, 10));

/** The 年度 that holds the day: `2008-03-31` → 2007. */
export const fiscalYearOf = (date: string): number => yearOf(date) - (monthOf(date) < FIRST_MONTH ? 1 : 0);

/** The calendar year in which a 年度 has the month: March of 2007年度 is in 2008. */
export const yearInFiscal = (fiscalYear: number, month: number): number => fiscalYear + (month < FIRST_MONTH ? 1 : 0);

export const isMonth = (month: number): boolean => month >= 1 && month <= 12;

/** `month` must be one. */
export const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** null: the month has no such day. */
export function dayTime(year: number, month: number, day: number): Time | null {
  if (day < 1 || day > lastDayOf(year, month)) return null;
  const date = iso(year, month, day);
  return { from: date, to: date, precision: 'DAY' };
}

export function monthTime(year: number, month: number): Time {
  const { from, to } = months(year, month, 1);
  return { from, to, precision: 'MONTH' };
}

/** A whole year: from January, or from April for a 年度. */
export const yearTime = (year: number, fiscal: boolean): Time => ({
  ...months(year, fiscal ? FIRST_MONTH : 1, 12),
  precision: fiscal ? 'FISCAL_YEAR' : 'YEAR',
});

/** `count` whole months; a month beyond December is one of the next year. */
export function months(year: number, month: number, count: number): Interval {
  const last = month + count - 2;
  const endYear = year + Math.floor(last / 12);
  const endMonth = (last % 12) + 1;
  return {
    from: iso(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 1),
    to: iso(endYear, endMonth, lastDayOf(endYear, endMonth)),
  };
}

/** Some days of the month in which the time begins; `last` beyond its end is its end. */
export function daysOfMonth({ from }: Interval, first: number, last: number): Interval {
  const [year, month] = [yearOf(from), monthOf(from)];
  return { from: iso(year, month, first), to: iso(year, month, Math.min(last, lastDayOf(year, month))) };
}

export const dayAt = (date: string): Time => ({ from: date, to: date, precision: 'DAY' });

export function dayAfter(date: string): Time {
  const next = Temporal.PlainDate.from(date).add({ days: 1 });
  return dayAt(iso(next.year, next.month, next.day));
}

/** 2007-07-20 and day 22 → 2007-07-22; null: the month has no such day. */
export const sameMonth = ({ from }: Interval, day: number): Time | null => dayTime(yearOf(from), monthOf(from), day);

/** More than a year: too long to say which year a month after it is of. */
export const isLong = ({ from, to }: Interval): boolean =>
  (yearOf(to) - yearOf(from)) * 372 + (monthOf(to) - monthOf(from)) * 31 + dayOf(to) - dayOf(from) > 372;
