import { inOrder } from '../in-order.ts';

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly delimited?: boolean;
}

const precedes = (a: Candidate, b: Candidate): boolean => a.start < b.start || (a.start === b.start && a.end > b.end);

/**
 * In the order of the text, of overlapping ones the first and longest (of equal ones the first given); one within
 * quotation marks of its own may stand inside another.
 */
export function withoutOverlaps<T extends Candidate>(candidates: readonly T[]): readonly T[] {
  if (candidates.length < 2) return candidates;
  const kept: T[] = [];
  let end = 0;
  for (const each of inOrder(candidates, precedes)) {
    const last = kept.at(-1);
    if (last && last.start === each.start && last.end === each.end) continue;
    if (each.start >= end || (each.delimited && each.end <= end)) {
      kept.push(each);
      end = Math.max(end, each.end);
    }
  }
  return kept;
}
