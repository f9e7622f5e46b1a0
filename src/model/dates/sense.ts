import { matches } from '../../source/matches.ts';
import type { DateSense } from '../text-links.ts';
import { isLong, type Time } from './calendar.ts';
import * as cues from './cues.ts';

/** Where a date stands. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** In 「」: part of a name. */
  readonly isQuoted: boolean;
  readonly time: Time;
  /** The text states all its parts. */
  readonly isStated: boolean;
  /** Where the next date begins, or the end of the text. */
  readonly next: number;
  /** Last day of the reporting period. */
  readonly reportedTo: string | null;
}

/** A date with the words that follow it in its sentence. */
interface Clause {
  /** Without brackets, and without what stands in 「」. */
  readonly rest: string;
  /** The rest of the bracket in which the date stands; null: it stands in none. */
  readonly inside: string | null;
  /** The words before the date, or before the bracket that it opens. */
  readonly before: string;
  readonly time: Time;
  readonly isStated: boolean;
  /** Lies wholly before the end of the reporting period, or wholly after it; neither where the title names none. */
  readonly isPast: boolean;
  readonly isFuture: boolean;
  /** Another date follows in the sentence. */
  readonly hasNext: boolean;
}

/** So far ahead a predicate is looked for. */
const REACH = 400;

/** What is asked of a date one after the other; the first answer counts. */
const RULES: readonly ((clause: Clause) => DateSense | null)[] = [
  inBracket,
  ({ rest }) => (cues.CONTINUED.test(rest) ? 'HAPPENED' : null),
  ({ rest }) => (rest.startsWith('「') || cues.ACT_NAMES.test(rest) ? 'UNKNOWN' : null),
  ({ rest }) => (cues.TOWARDS.test(rest) ? 'PLANNED' : null),
  ofYear,
  byCue,
  byEnd,
];

/** Whether the words around a date tell of something done or of something intended. */
export function senseOf(place: Place): DateSense {
  if (place.isQuoted) return 'UNKNOWN';
  const clause = clauseOf(place);
  for (const rule of RULES) {
    const sense = rule(clause);
    if (sense) return sense;
  }
  return 'UNKNOWN';
}

function clauseOf({ text, start, end, time, isStated, next, reportedTo }: Place): Clause {
  const ahead = text.slice(end, end + REACH);
  const closing = /^[^()。]*\)/.exec(ahead)?.[0] ?? null;
  const plain = ahead
    .slice(closing?.length ?? 0)
    .replace(/\([^()]*\)/g, '')
    .replace(/「[^「」]*」/g, '「」');
  return {
    rest: /^[^。]*/.exec(plain)?.[0].trim() ?? '',
    inside: closing?.slice(0, -1).trim() ?? null,
    before: text.slice(Math.max(0, start - 40), start).replace(/ ?\( ?$/, ''),
    time,
    isStated,
    isPast: reportedTo !== null && time.to <= reportedTo,
    isFuture: reportedTo !== null && time.from > reportedTo,
    hasNext: next < text.length && !text.slice(end, Math.min(next, end + REACH)).includes('。'),
  };
}

/** 会議(平成19年8月3日)において実施, 指針(平成19年4月13日決定), 報告書(平成19年7月20日), 整備(平成20年2月完了予定). */
function inBracket({ inside, before, rest, isPast }: Clause): DateSense | null {
  if (inside === null) return null;
  if (inside !== '') return cues.isIntended(inside) ? 'PLANNED' : 'HAPPENED';
  if (cues.PUBLISHED_BEFORE.test(before)) return 'UNKNOWN';
  if (cues.INTENDED_DIRECTLY.test(rest)) return 'PLANNED';
  return isPast ? 'HAPPENED' : null;
}

/** 平成19年度の申込み件数 and 平成19年度予算 name; 今年度中の移行を促した intends. */
function ofYear({ rest, time, isStated, isPast }: Clause): DateSense | null {
  const isYear = time.precision === 'YEAR' || time.precision === 'FISCAL_YEAR' || isLong(time);
  if (!cues.OF_DATE.test(rest)) return isYear && isStated && cues.THING_OF_YEAR.test(rest) ? 'UNKNOWN' : null;
  if (cues.ACT_OF_DATE.test(rest)) return isPast ? null : 'PLANNED';
  return isYear ? 'UNKNOWN' : null;
}

function byCue({ rest, hasNext, isPast, isFuture }: Clause): DateSense | null {
  const act = cues.ACT_ENDS.exec(rest);
  for (const { groups = {}, index, 0: cue } of matches(rest, cues.CUES)) {
    if (act && hasNext && act.index < index) return isFuture ? 'PLANNED' : 'HAPPENED';
    const isOwnClause = !rest.slice(0, index).includes('、');
    const describesNoun = cues.NOUN_FOLLOWS.test(rest.slice(index + cue.length));
    if (groups.not && isOwnClause && !describesNoun) return 'UNKNOWN';
    if (groups.intended) return isPast && hasNext && !isOwnClause && !cues.UNTIL.test(rest) ? 'HAPPENED' : 'PLANNED';
    if (groups.purpose && !isPast) return 'PLANNED';
    if (groups.present && isOwnClause && !isPast) return 'PLANNED';
    // What describes a noun in another clause has nothing to do with the date: 年度末に、整備している資産を点検する予定.
    if (groups.done && (isOwnClause || !describesNoun)) return 'HAPPENED';
  }
  return null;
}

/**
 * A verb at the end is still to come, but what a past date tells of comes before it if another date follows; a noun
 * (実施, 新設) tells of the past, unless its date is later than the report.
 */
function byEnd({ rest, isPast, isFuture, hasNext }: Clause): DateSense | null {
  if (rest === '') return null;
  return isFuture || (cues.UNFINISHED.test(rest) && !(isPast && hasNext)) ? 'PLANNED' : 'HAPPENED';
}
