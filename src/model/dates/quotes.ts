import { matches } from '../../source/matches.ts';

/**
 * Tells of offsets, asked in rising order, whether they stand in 「」. A bracket that is never closed opens nothing, so
 * that one lost sign does not make the rest of a text a name.
 */
export function quotedIn(text: string): (offset: number) => boolean {
  const brackets = matched(text);
  let next = 0;
  let depth = 0;
  return (offset) => {
    for (let bracket = brackets[next]; bracket && bracket.at <= offset; bracket = brackets[++next]) depth += bracket.by;
    return depth > 0;
  };
}

const SIGNS = /[「」『』]/g;

function matched(text: string): { at: number; by: number }[] {
  const open: number[] = [];
  const brackets: { at: number; by: number }[] = [];
  for (const { 0: sign, index } of matches(text, SIGNS)) {
    if (sign === '「' || sign === '『') {
      open.push(index);
      continue;
    }
    const start = open.pop();
    if (start !== undefined) brackets.push({ at: start, by: 1 }, { at: index, by: -1 });
  }
  return brackets.sort((a, b) => a.at - b.at);
}
