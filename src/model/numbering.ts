import { type Diagnostic, diagnostic } from '../parser/diagnostics.ts';
import type { MeasureNode } from './graph.ts';

/** Gaps in the numbering and numbers out of order; measures are in the order of the text. */
export function checkNumbering(measures: readonly MeasureNode[]): Diagnostic[] {
  const first = measures[0];
  if (!first) return [];
  if (first.numberOrigin === 'POSITION') {
    return [
      diagnostic(
        'NUMBERS_ASSIGNED',
        first.span,
        `No row states a number; the ${measures.length} measures were numbered in the order of the text.`,
        true,
      ),
    ];
  }
  const found: Diagnostic[] = [];
  for (const [i, measure] of measures.entries()) {
    const before = measures[i - 1];
    if (before && measure.number < before.number) {
      found.push(
        diagnostic('NUMBER_OUT_OF_ORDER', measure.span, `Number ${measure.number} comes after ${before.number}.`),
      );
    }
  }
  const sorted = [...measures].sort((a, b) => a.number - b.number);
  for (const [i, measure] of sorted.entries()) {
    const expected = (sorted[i - 1]?.number ?? 0) + 1;
    if (measure.number <= expected) continue;
    const missing =
      measure.number - 1 === expected
        ? `Number ${expected} is`
        : `The numbers ${expected} to ${measure.number - 1} are`;
    found.push(diagnostic('NUMBER_GAP', measure.span, `${missing} missing before ${measure.number}.`));
  }
  return found;
}
