import { Temporal } from 'temporal-polyfill/full';
import { type Interval, yearOf } from './calendar.ts';

/** 元号, with the names that the Japanese calendar of Temporal gives them. */
const ERAS = { 明治: 'meiji', 大正: 'taisho', 昭和: 'showa', 平成: 'heisei', 令和: 'reiwa' } as const;
export type Era = keyof typeof ERAS;

const NAMES = Object.keys(ERAS) as readonly Era[];
const LETTERS = 'MTSHR';
const LIGATURES = '㍾㍽㍼㍻㋿';

/** `平成`, `平`, `H`, `㍻` → 平成. */
export function eraOf(written: string): Era {
  const index = Math.max(LETTERS.indexOf(written), LIGATURES.indexOf(written));
  return NAMES[index] ?? (NAMES.find((name) => name.startsWith(written)) as Era);
}

/** The year of which 元年 is the end. */
const firstYear = (era: string): number =>
  Temporal.PlainDate.from({ calendar: 'japanese', era, eraYear: 1, month: 12, day: 31 }).year;
const FIRST_YEARS = new Map(NAMES.map((name) => [name, firstYear(ERAS[name])]));

/** 平成19 → 2007, whether or not the era lasted so long. */
export const yearInEra = (era: Era, eraYear: number): number => (FIRST_YEARS.get(era) as number) + eraYear - 1;

/** Days repeat, and asking the calendar is slow. */
const known = new Map<string, Era>();

/** The era of a day from 1868 on. The calendar calls the years before 1873 by no era, as it does not know their months. */
export function eraOn(day: string): Era {
  const before = known.get(day);
  if (before) return before;
  const { era } = Temporal.PlainDate.from(day).withCalendar('japanese');
  const found = NAMES.find((name) => ERAS[name] === era) ?? '明治';
  known.set(day, found);
  return found;
}

/** Whether the era has at least one day of the time; 昭和64年 has 7, 令和元年度 has all but 30. */
export const lasts = (era: Era, { from, to }: Interval): boolean =>
  yearOf(from) >= 1868 && (eraOn(from) === era || eraOn(to) === era);
