import { numeral } from '../numerals.ts';
import { daysOfMonth, type Interval, monthOf, months, type Time, yearOf } from './calendar.ts';

/** First and last day of the month: 上旬 … */
const PARTS_OF_MONTH: Readonly<Record<string, readonly [number, number]>> = {
  初旬: [1, 10],
  上旬: [1, 10],
  中旬: [11, 20],
  下旬: [21, 31],
  前半: [1, 15],
  後半: [16, 31],
};

/** Months from the beginning of the year (or 年度), and how many. */
const PARTS_OF_YEAR: Readonly<Record<string, readonly [number, number]>> = {
  上半期: [0, 6],
  上期: [0, 6],
  前半: [0, 6],
  下半期: [6, 6],
  下期: [6, 6],
  後半: [6, 6],
};

/** First month of three, of the calendar year and of the 年度 alike. */
const SEASONS: Readonly<Record<string, number>> = { 春: 3, 夏: 6, 秋: 9, 冬: 12 };

/** What 上旬, 末, 上半期, 秋 … leave of a month, a year or a 年度; the time itself where the word does not go with it. */
export function limited(time: Time, limit: string): Time {
  if (limit === '末') return { from: time.to, to: time.to, precision: 'DAY' };
  if (/^(?:当初|初頭?|初め|明け)$/.test(limit)) return { from: time.from, to: time.from, precision: 'DAY' };
  const part = time.precision === 'MONTH' ? partOfMonth(time, limit) : partOfYear(time, limit);
  return part ? { ...part, precision: 'RANGE' } : time;
}

function partOfMonth(time: Time, limit: string): Interval | null {
  const days = PARTS_OF_MONTH[limit];
  return days ? daysOfMonth(time, ...days) : null;
}

function partOfYear({ from, precision }: Time, limit: string): Interval | null {
  if (precision !== 'YEAR' && precision !== 'FISCAL_YEAR') return null;
  const [year, first] = [yearOf(from), monthOf(from)];
  const season = SEASONS[limit.charAt(0)];
  if (season !== undefined) return months(year, season, 3);
  const quarter = /^第(.)四半期$/.exec(limit)?.[1];
  if (quarter) return months(year, first + (numeral(quarter) - 1) * 3, 3);
  const part = PARTS_OF_YEAR[limit];
  return part ? months(year, first + part[0], part[1]) : null;
}
