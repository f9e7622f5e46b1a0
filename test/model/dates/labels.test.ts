import { describe, expect, it } from 'vitest';
import { extractDates } from '../../../src/model/dates/extract-dates.ts';
import { reportingPeriodOf } from '../../../src/model/reporting-period.ts';
import { labels, sampled } from '../../support/labels.ts';
import { passagesIn } from '../../support/link-texts.ts';
import { describeScore, type Score, scoreOf } from '../../support/scores.ts';
import { realText } from '../../support/text.ts';

interface Date {
  readonly surface: string;
  readonly from: string;
  readonly to: string;
  readonly precision: string;
  readonly sense: string;
}

const { title, measures, passages } = passagesIn(realText());
const { dates } = extractDates(passages, reportingPeriodOf(title));

/** What of a date is compared: as one string. */
function score(write: (date: Date) => string, sample: 'ALL' | 'EVERY_THIRD'): Score {
  return scoreOf(
    sampled(labels(), sample).map(({ measure, note, dates: expected }) => {
      const noteId = measures.find(({ number }) => number === measure)?.notes[note - 1]?.id;
      const found = dates.filter((date) => date.noteId === noteId);
      return { place: `${measure}/${note}`, expected: expected.map(write), found: found.map(write) };
    }),
  );
}

const interval = ({ surface, from, to, precision }: Date): string => `${surface} ${from}..${to} ${precision}`;

// What is reached today is a little more: 1.000 throughout.
describe.each(['ALL', 'EVERY_THIRD'] as const)('dates against the labels: %s', (sample) => {
  it.each<[string, (date: Date) => string, number]>([
    ['surface and interval', interval, 0.99],
    ['surface, interval and sense', (date) => `${interval(date)} ${date.sense}`, 0.97],
  ])('%s', (_, write, least) => {
    const result = score(write, sample);
    expect(result.expected).toBeGreaterThan(60);
    expect(Math.min(result.precision, result.recall), describeScore(result)).toBeGreaterThanOrEqual(least);
  });
});
