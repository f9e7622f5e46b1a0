import { numeral } from '../numerals.ts';
import { type Era, eraOf } from './eras.ts';
import { POINT, TAIL } from './pattern.ts';

/** How a text says the year. `fiscal`: a 年度; null where the text leaves the unit to the end of the range. */
export type WrittenYear = { readonly fiscal: boolean | null } & (
  | { readonly kind: 'ERA'; readonly era: Era; readonly value: number }
  | { readonly kind: 'WESTERN'; readonly value: number }
  /** 19年度, of whichever era the text is in. */
  | { readonly kind: 'BARE'; readonly value: number }
  /** 同年, 翌年: so many years after the date before. */
  | { readonly kind: 'SAME'; readonly after: number }
  /** 本年, 昨年度, 年度末: so many years after that of the report. */
  | { readonly kind: 'REPORT'; readonly after: number }
);

/** A point of time as it stands in the text: what it says and what it leaves out (null). */
export interface Written {
  readonly start: number;
  readonly end: number;
  readonly year: WrittenYear | null;
  /** 同月 is SAME, 翌月 NEXT. */
  readonly month: number | 'SAME' | 'NEXT' | null;
  readonly day: number | 'SAME' | 'NEXT' | null;
  /** 上旬, 末, 上半期 …; null for 中 and 内 as well, which limit nothing. */
  readonly limit: string | null;
}

const point = new RegExp(POINT, 'gu');
/** One of these is in every point of time; most texts have none, and looking for one is ten times as quick. */
const HINT = /[年月日期]|[今昨来][春夏秋冬]|FY|[0-9元][./-]/;
const pointHere = new RegExp(POINT, 'yu');
const tailHere = new RegExp(TAIL, 'yu');

/** The first point of time at or after the offset. */
export const nextWritten = (text: string, from: number): Written | null =>
  from > 0 || HINT.test(text) ? read(point, text, from) : null;

/** The point of time that begins at the offset. */
export const writtenAt = (text: string, start: number): Written | null => read(pointHere, text, start);

/** 中旬 behind 10月上旬から: the end of a range, in the month of its beginning. */
export function tailAt(text: string, start: number): Written | null {
  tailHere.lastIndex = start;
  const match = tailHere.exec(text);
  const limit = match?.groups?.tailLimit ?? null;
  return match && { start, end: tailHere.lastIndex, year: null, month: null, day: null, limit };
}

function read(pattern: RegExp, text: string, from: number): Written | null {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  if (!match) return null;
  const groups = (match.groups ?? {}) as Groups;
  const limit = groups.limit ?? groups.yearSeason ?? groups.half ?? null;
  return {
    start: match.index,
    end: pattern.lastIndex,
    year: yearOf(groups),
    month: monthOf(groups),
    day: dayOf(groups),
    limit: limit === '中' || limit === '内' ? null : (limit?.replace(/^の/, '') ?? null),
  };
}

type Groups = Readonly<Record<string, string | undefined>>;

const RELATIVE: Readonly<Record<string, number>> = {
  一昨: -2,
  昨: -1,
  前: -1,
  去: -1,
  本: 0,
  今: 0,
  当: 0,
  来: 1,
  次: 1,
  明: 1,
  再来: 2,
};

function yearOf(groups: Groups): WrittenYear | null {
  const isFiscal = (unit: string | undefined): boolean | null => (unit === undefined ? null : unit === '年度');
  const { era = groups.short ?? groups.dotEra, eraYear = groups.shortYear ?? groups.dotEraYear } = groups;
  if (era !== undefined && eraYear !== undefined) {
    const unit = groups.dotEra === undefined ? isFiscal(groups.eraUnit ?? groups.shortUnit) : false;
    return { kind: 'ERA', era: eraOf(era), value: numeral(eraYear), fiscal: unit };
  }
  if (groups.west !== undefined)
    return { kind: 'WESTERN', value: numeral(groups.west), fiscal: isFiscal(groups.westUnit) };
  if (groups.isoYear !== undefined) return { kind: 'WESTERN', value: Number(groups.isoYear), fiscal: false };
  if (groups.fy !== undefined) return { kind: 'WESTERN', value: Number(groups.fy), fiscal: true };
  if (groups.bare !== undefined)
    return { kind: 'BARE', value: Number(groups.bare), fiscal: isFiscal(groups.bareUnit ?? groups.bareYear) };
  if (groups.head !== undefined) return { kind: 'REPORT', after: 0, fiscal: groups.head === '年度' };
  if (groups.seasonYear !== undefined)
    return { kind: 'REPORT', after: RELATIVE[groups.seasonYear] ?? 0, fiscal: false };
  if (groups.relative === undefined) return null;
  const fiscal = groups.relativeUnit === '年度';
  if (groups.relative === '同' || groups.relative === '翌')
    return { kind: 'SAME', after: groups.relative === '翌' ? 1 : 0, fiscal };
  return { kind: 'REPORT', after: RELATIVE[groups.relative] ?? 0, fiscal };
}

function monthOf(groups: Groups): Written['month'] {
  const month = groups.month ?? groups.onlyMonth ?? groups.dotEraMonth ?? groups.isoMonth;
  if (month !== undefined) return numeral(month);
  return groups.sameMonth === undefined ? null : groups.sameMonth === '同月' ? 'SAME' : 'NEXT';
}

function dayOf(groups: Groups): Written['day'] {
  const day =
    groups.day ?? groups.monthDay ?? groups.sameMonthDay ?? groups.onlyDay ?? groups.dotEraDay ?? groups.isoDay;
  if (day !== undefined) return numeral(day);
  return groups.sameDay === undefined ? null : groups.sameDay === '同日' ? 'SAME' : 'NEXT';
}
