interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly delimited?: boolean;
}

/**
 * In the order of the text, of overlapping ones the first and longest (of equal ones the first given); one within
 * quotation marks of its own may stand inside another.
 */
export function withoutOverlaps<T extends Candidate>(candidates: readonly T[]): readonly T[] {
  if (candidates.length < 2) return candidates;
  const kept: T[] = [];
  let end = 0;
  for (const each of candidates.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last && last.start === each.start && last.end === each.end) continue;
    if (each.start >= end || (each.delimited && each.end <= end)) {
      kept.push(each);
      end = Math.max(end, each.end);
    }
  }
  return kept;
}
