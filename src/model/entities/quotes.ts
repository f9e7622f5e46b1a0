import { matches } from '../../source/matches.ts';

/** What stands between quotation marks, marks left out. */
export interface Quote {
  readonly start: number;
  readonly end: number;
}

const MARKS = /[「」『』]/g;
const CLOSING: Readonly<Record<string, string>> = { '「': '」', '『': '』' };

const NONE: readonly Quote[] = [];

/** 「…」 and 『…』, nested ones too, in the order of their opening marks; a mark without its partner opens nothing. */
export function quotesIn(text: string): readonly Quote[] {
  if (!/[「『]/.test(text)) return NONE;
  const open: { readonly start: number; readonly closing: string }[] = [];
  const found: Quote[] = [];
  for (const { index, 0: mark } of matches(text, MARKS)) {
    const closing = CLOSING[mark];
    if (closing) open.push({ start: index + 1, closing });
    else if (open.at(-1)?.closing === mark) found.push({ start: open.pop()?.start ?? index, end: index });
  }
  return found.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
}
