import { type Diagnostic, diagnostic } from '../../parser/diagnostics.ts';
import { type Passage, placeIn } from '../passages.ts';
import type { ReportingPeriod } from '../reporting-period.ts';
import type { DateMentionNode, DateSense } from '../text-links.ts';
import { quotedIn } from './quotes.ts';
import { type DateHit, datesIn, NOTHING_BEFORE } from './read-dates.ts';
import type { Before } from './resolve.ts';
import { senseOf } from './sense.ts';

/** All times that the passages name. `period` is what the document reports on; null where its title does not say. */
export function extractDates(
  passages: readonly Passage[],
  period: ReportingPeriod | null,
): { readonly dates: DateMentionNode[]; readonly diagnostics: Diagnostic[] } {
  const dates: DateMentionNode[] = [];
  const diagnostics: Diagnostic[] = [];
  let measureId: string | null = null;
  let position = 0;
  let before: Before = NOTHING_BEFORE;
  for (const passage of passages) {
    const { measureId: id, noteId, text } = passage;
    if (id !== measureId) [measureId, position, before] = [id, 0, NOTHING_BEFORE];
    const read = datesIn(text, period, before);
    before = read.before;
    if (read.hits.length === 0) continue;
    const senses = sensesOf(text, read.hits, period);
    for (const [i, { start, end, resolution }] of read.hits.entries()) {
      const { span, surface } = placeIn(passage, start, end);
      if (resolution.kind === 'FOUND') {
        const { time, rule } = resolution;
        // A name says of nothing that it was or will be done.
        const sense = noteId === null ? 'UNKNOWN' : (senses[i] ?? 'UNKNOWN');
        const { from, to, precision } = time;
        position++;
        dates.push({ measureId: id, noteId, position, span, surface, from, to, precision, sense, resolvedBy: rule });
      } else if (resolution.kind === 'IMPOSSIBLE') {
        const message = `「${surface}」 is no date: expected ${resolution.reason}.`;
        diagnostics.push(diagnostic('DATE_IMPOSSIBLE', span, message));
      } else {
        const message = `「${surface}」 leaves out its year, and neither the text before it nor the title tells it.`;
        diagnostics.push(diagnostic('DATE_UNRESOLVED', span, message));
      }
    }
  }
  return { dates, diagnostics };
}

/** 10月及び1月に: what is told of the second date is told of the first. */
const AND = /^ ?(?:及び|並びに|又は|若しくは|かつ|と|、|,|・|\/) ?$/;

function sensesOf(text: string, hits: readonly DateHit[], period: ReportingPeriod | null): DateSense[] {
  const isQuoted = quotedIn(text);
  const quoted = hits.map(({ start }) => isQuoted(start));
  const senses: DateSense[] = [];
  for (let i = hits.length - 1; i >= 0; i--) {
    const { start, end, resolution } = hits[i] as DateHit;
    if (resolution.kind !== 'FOUND') continue;
    const next = hits[i + 1]?.start ?? text.length;
    const shared = AND.test(text.slice(end, Math.min(next, end + 6))) ? senses[i + 1] : undefined;
    senses[i] =
      shared ??
      senseOf({
        text,
        start,
        end,
        isQuoted: quoted[i] ?? false,
        time: resolution.time,
        isStated: resolution.rule === null,
        next,
        reportedTo: period?.to ?? null,
      });
  }
  return senses;
}
