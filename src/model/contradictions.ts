import { type Diagnostic, diagnostic } from '../parser/diagnostics.ts';
import { groupBy } from './group.ts';
import { offsetIn, type Passage } from './passages.ts';
import type { DateMentionNode, MentionNode } from './text-links.ts';

/** A sitting with the date that the text gives it. */
interface DatedSitting {
  readonly meeting: string;
  readonly date: DateMentionNode;
}

const SITTING = /(?<=第[0-9]+)回会合$/;

/** `…第13回会合(平成19年8月3日)`, `「…」(仮称)(開催日:平成19年8月3日)`: what may stand between a sitting and its date. */
const DATE_BEHIND = /^[」』]?(?:\(仮称\))?\((?:開催日?)?[::]?$/;
/** `平成19年8月3日の第13回会合`, `平成19年8月3日に開催された第13回会合`. */
const DATE_BEFORE = /^(?:付)?(?:の|に?開催(?:された|した|の)?)?[「『]?$/;

/**
 * One sitting of a meeting that the document dates in two ways. The date told most often (of equals the first) counts as
 * the meeting's; each place that tells another is reported.
 */
export function contradictions(
  passages: readonly Passage[],
  mentions: readonly MentionNode[],
  dates: readonly DateMentionNode[],
): Diagnostic[] {
  const sittings = groupBy(
    mentions.filter(({ target }) => target.type === 'Entity' && SITTING.test(target.id)),
    placeOf,
  );
  if (sittings.size === 0) return [];
  const days = groupBy(
    dates.filter((date) => date.precision === 'DAY' && sittings.has(placeOf(date))),
    placeOf,
  );
  const dated: DatedSitting[] = [];
  for (const passage of passages) {
    const place = placeOf(passage);
    const here = sittings.get(place);
    if (here) dated.push(...datedIn(passage, here, days.get(place) ?? []));
  }
  return [...groupBy(dated, ({ meeting }) => meeting).values()].flatMap(deviations);
}

function datedIn(passage: Passage, sittings: readonly MentionNode[], days: readonly DateMentionNode[]): DatedSitting[] {
  const dated: DatedSitting[] = [];
  if (days.length === 0) return dated;
  const dayAt = new Map(days.map((day) => [offsetIn(passage, day.span.charStart), day]));
  const dayEndingAt = new Map(days.map((day) => [offsetIn(passage, day.span.charEnd), day]));
  for (const { target, span } of sittings) {
    const date =
      dayBehind(passage.text, offsetIn(passage, span.charEnd), dayAt) ??
      dayBefore(passage.text, offsetIn(passage, span.charStart), dayEndingAt);
    if (date) dated.push({ meeting: target.id, date });
  }
  return dated;
}

/** Longer joints between a sitting and its date than this are not read. */
const MAX_DISTANCE = 12;

type Days = ReadonlyMap<number, DateMentionNode>;

function dayBehind(text: string, end: number, days: Days): DateMentionNode | null {
  for (let at = end + 1; at <= end + MAX_DISTANCE; at++) {
    const day = days.get(at);
    if (day && DATE_BEHIND.test(text.slice(end, at))) return day;
  }
  return null;
}

function dayBefore(text: string, start: number, days: Days): DateMentionNode | null {
  for (let at = start; at >= start - MAX_DISTANCE; at--) {
    const day = days.get(at);
    if (day && DATE_BEFORE.test(text.slice(at, start))) return day;
  }
  return null;
}

function deviations(places: readonly DatedSitting[]): Diagnostic[] {
  const byDay = groupBy(places, ({ date }) => date.from);
  const [main = []] = [...byDay.values()].sort((a, b) => b.length - a.length);
  const [first] = main;
  if (!first || byDay.size === 1) return [];
  const lines = [...new Set(main.map(({ date }) => date.span.lineStart))];
  return places
    .filter(({ date }) => date.from !== first.date.from)
    .map(({ meeting, date }) =>
      diagnostic(
        'MEETING_DATES_DISAGREE',
        date.span,
        `${meeting} is dated ${date.from} here (line ${date.span.lineStart}), but ${first.date.from} on line ${lines.join(', ')}.`,
      ),
    );
}

const placeOf = ({ measureId, noteId }: { readonly measureId: string; readonly noteId: string | null }): string =>
  noteId ?? measureId;
