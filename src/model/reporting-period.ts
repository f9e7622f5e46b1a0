import { foldWidth } from '../source/fold.ts';
import { fiscalYearOf, type Interval, isLong, type Time, yearTime } from './dates/calendar.ts';
import { datesIn } from './dates/read-dates.ts';

/** What a report reports on: from its first day to its last, in a 年度. */
export interface ReportingPeriod extends Interval {
  /** The 年度 in which the period ends: 2007 from April 2007 to March 2008. */
  readonly fiscalYear: number;
}

/** A year that is part of a name: 「セキュア・ジャパン2007」. */
const YEAR_IN_NAME = /(?<!\d)(?:19|20)\d\d(?!\d)/;
/** As of that day: the report begins with the 年度. */
const AS_OF = /^(?:日?現在|日?時点|末?現在|末?時点|まで)/;

/**
 * 平成19年度上半期, 令和5年度, 「セキュア・ジャパン2007」…(上半期): a stretch of years, halves or quarters in the title; failing
 * that a year in a name, which is that of a 年度. null where the title has neither.
 */
export function reportingPeriodOf(title: string): ReportingPeriod | null {
  const text = foldWidth(title);
  const stated = timesIn(text, null);
  const base = best(stated) ?? yearInName(text);
  if (!base) return null;
  // (上半期) alone tells no year: once the year is known it tells the half.
  const period = { ...base, fiscalYear: fiscalYearOf(base.to) };
  const narrower = timesIn(text, period).filter(
    ({ precision, from, to }) => precision === 'RANGE' && from >= base.from && to <= base.to,
  );
  const { from, to } = narrower[0] ?? base;
  return { from, to, fiscalYear: fiscalYearOf(to) };
}

function timesIn(text: string, period: ReportingPeriod | null): Time[] {
  return datesIn(text, period).hits.flatMap(({ end, resolution }) => {
    if (resolution.kind !== 'FOUND') return [];
    const { time } = resolution;
    if (time.precision !== 'DAY' && time.precision !== 'MONTH') return [time];
    // The day on which a paper was decided says nothing of what it reports on.
    const { from } = yearTime(fiscalYearOf(time.to), true);
    return AS_OF.test(text.slice(end)) ? [{ from, to: time.to, precision: 'RANGE' as const }] : [];
  });
}

/**
 * A half or a quarter says more than a 年度, that more than a calendar year, and several years say least: they are those
 * of the plan where a shorter time stands beside them. The first of its kind counts.
 */
function best(times: readonly Time[]): Time | null {
  const short = times.filter((time) => !isLong(time));
  for (const precision of ['RANGE', 'FISCAL_YEAR', 'YEAR'] as const) {
    const found = short.find((time) => time.precision === precision);
    if (found) return found;
  }
  return times[0] ?? null;
}

function yearInName(text: string): Time | null {
  const year = YEAR_IN_NAME.exec(text);
  return year && yearTime(Number(year[0]), true);
}
