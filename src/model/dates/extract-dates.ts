import { type Diagnostic, diagnostic } from '../../parser/diagnostics.ts';
import type { DateMentionNode } from '../graph.ts';
import type { Passage } from '../passages.ts';
import type { ReportingPeriod } from '../reporting-period.ts';
import { quotedUntil } from './quotes.ts';
import { datesIn, NOTHING_BEFORE } from './read-dates.ts';
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
  for (const { measureId: id, noteId, text, at } of passages) {
    if (id !== measureId) [measureId, position, before] = [id, 0, NOTHING_BEFORE];
    const read = datesIn(text, period, before);
    before = read.before;
    const isQuoted = quotedUntil(text);
    for (const [i, { start, end, resolution }] of read.hits.entries()) {
      const { span, surface } = at(start, end);
      if (resolution.kind === 'FOUND') {
        const { time, rule } = resolution;
        const next = read.hits[i + 1]?.start ?? text.length;
        const sense = senseOf({ text, end, isQuoted: isQuoted(start), time, next, reportedTo: period?.to ?? null });
        dates.push({ measureId: id, noteId, position: ++position, span, surface, ...time, sense, resolvedBy: rule });
      } else if (resolution.kind === 'IMPOSSIBLE') {
        diagnostics.push(
          diagnostic('DATE_IMPOSSIBLE', span, `「${surface}」 is no date: expected ${resolution.reason}.`),
        );
      } else {
        diagnostics.push(
          diagnostic(
            'DATE_UNRESOLVED',
            span,
            `「${surface}」 leaves out its year, and neither the text before it nor the title tells it.`,
          ),
        );
      }
    }
  }
  return { dates, diagnostics };
}
