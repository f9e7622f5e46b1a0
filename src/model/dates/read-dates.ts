import type { ReportingPeriod } from '../reporting-period.ts';
import { monthOf, type Time, yearOf } from './calendar.ts';
import { type Expression, expressionsIn } from './expression.ts';
import { type Before, type Context, type Found, type Resolution, resolve, tellsYear } from './resolve.ts';
import type { Written, WrittenYear } from './written.ts';

/** A time in a text with what it means, or why it means nothing. */
export interface DateHit {
  readonly start: number;
  readonly end: number;
  readonly resolution: Resolution;
}

export const NOTHING_BEFORE: Before = { last: null, lastDay: null, lastMonth: null, inSentence: null, era: null };

/**
 * All times of a text in their order, each resolved by what stands before it; figures that only look like dates are
 * left out. The second value is what a text that follows in the same place must know.
 */
export function datesIn(
  text: string,
  period: ReportingPeriod | null,
  before: Before = NOTHING_BEFORE,
): { readonly hits: readonly DateHit[]; readonly before: Before } {
  let known: Before = { ...before, inSentence: null };
  const expressions = expressionsIn(text);
  if (expressions.length === 0) return { hits: NONE, before: known };
  const hits: DateHit[] = [];
  let sentenceEnd = endOfSentence(text, 0);
  for (const expression of expressions) {
    const { start, end } = expression;
    if (sentenceEnd >= 0 && sentenceEnd < start) {
      known = { ...known, inSentence: null };
      sentenceEnd = endOfSentence(text, start);
    }
    const resolution = resolveExpression(expression, period, known);
    if (resolution.kind === 'NOT_A_DATE') continue;
    hits.push({ start, end, resolution });
    if (resolution.kind === 'FOUND') known = remember(known, resolution);
  }
  return { hits, before: known };
}

const NONE: readonly DateHit[] = [];

/** A bracket behind the full stop belongs to the sentence: 9月に実施。(9月11日から). */
const FULL_STOP = /。(?! ?\()/g;

/** Of the sentence that holds the offset; -1: the text ends without a full stop. */
function endOfSentence(text: string, from: number): number {
  FULL_STOP.lastIndex = from;
  return FULL_STOP.exec(text)?.index ?? -1;
}

function remember(before: Before, { time, era }: Found): Before {
  return {
    last: time,
    lastDay: time.precision === 'DAY' ? time.from : before.lastDay,
    lastMonth: time.precision === 'DAY' || time.precision === 'MONTH' ? time : before.lastMonth,
    inSentence: tellsYear(time) ? time : before.inSentence,
    era: era ?? before.era,
  };
}

function resolveExpression({ first, last }: Expression, period: ReportingPeriod | null, before: Before): Resolution {
  if (!last) return resolve(first, { period, before });
  const from = resolve(withYearOf(first, last, { period, before }), { period, before });
  if (from.kind !== 'FOUND') return from;
  const to = resolve(completed(last, first, from.time), { period, before: remember(before, from) });
  if (to.kind !== 'FOUND') return to;
  if (to.time.to < from.time.from)
    return { kind: 'IMPOSSIBLE', reason: `an end on or after ${from.time.from}, found ${to.time.to}` };
  return {
    kind: 'FOUND',
    time: { from: from.time.from, to: to.time.to, precision: 'RANGE' },
    rule: from.rule ?? to.rule,
    era: to.era ?? from.era,
  };
}

const western = (value: number): WrittenYear => ({ kind: 'WESTERN', value, fiscal: false });

/**
 * 4月～平成20年3月: where only the end states a year, the beginning is the last such month before it; but 4月から翌年3月
 * counts from the beginning.
 */
function withYearOf(first: Written, last: Written, context: Context): Written {
  if (first.year || !last.year || last.year.kind === 'SAME' || typeof first.month !== 'number') return first;
  const end = resolve(last, context);
  if (end.kind !== 'FOUND') return first;
  return { ...first, year: western(yearOf(end.time.to) - (first.month > monthOf(end.time.to) ? 1 : 0)) };
}

/** The end of a range with what its beginning says for both. */
function completed(last: Written, first: Written, from: Time): Written {
  const { year, month, day, limit } = last;
  if (year?.kind === 'BARE' && first.year?.kind === 'ERA')
    return { ...last, year: { ...year, kind: 'ERA', era: first.year.era } };
  if (year?.kind === 'BARE' && first.year?.kind === 'WESTERN')
    return {
      ...last,
      year: { ...year, kind: 'WESTERN', value: first.year.value - (first.year.value % 100) + year.value },
    };
  if (year || (month === null && day === null && limit !== '末' && !limit?.endsWith('旬'))) return last;
  if (month === null) return { ...last, year: western(yearOf(from.from)), month: monthOf(from.from) };
  return typeof month === 'number'
    ? { ...last, year: western(yearOf(from.from) + (month < monthOf(from.from) ? 1 : 0)) }
    : last;
}
