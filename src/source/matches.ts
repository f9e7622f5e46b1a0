const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of a pattern that has the flag g. `text.matchAll(pattern)` gives the same, but copies the pattern first, and
 * that takes longer than a look at a short text without a match.
 */
export function matches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
