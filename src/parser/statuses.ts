import { type Range, type SourceText, sliceFolded } from '../source/source-text.ts';
import type { Legend, LegendEntry } from './legend.ts';
import { foldMark } from './marks.ts';

/** The marks of a document's own legend by their folded form; the first definition of a mark holds. */
export type StatusAlphabet = ReadonlyMap<string, LegendEntry>;

export function alphabetOf(legends: readonly Legend[]): StatusAlphabet {
  const alphabet = new Map<string, LegendEntry>();
  for (const entry of legends.flatMap((legend) => legend.entries)) {
    const key = foldMark(entry.mark);
    if (!alphabet.has(key)) alphabet.set(key, entry);
  }
  return alphabet;
}

/** Longer is no mark. `実施済み` in a status column is one of its own kind, see STATUS in align.ts. */
const MAX_MARK = 4;
const MARK_LIKE = /^(?:[①-⑳㉑-㉟]|[A-Za-z][+\-′]*\d?|[○◎△×▲▽●◇◆□■☆★※-])$/;

export interface Mark {
  readonly key: string;
  /** By the legend. */
  readonly defined: boolean;
}

/** 現時点の状況: the mark in a cell, folded; null where the cell is nothing like a mark. */
export function markIn(source: SourceText, range: Range, alphabet: StatusAlphabet): Mark | null {
  if (range.end - range.start > MAX_MARK * 2) return null;
  const key = foldMark(sliceFolded(source, range));
  if (key === '') return null;
  if (alphabet.has(key)) return { key, defined: true };
  return MARK_LIKE.test(key) ? { key, defined: false } : null;
}
