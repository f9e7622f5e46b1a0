import { foldWidth } from '../source/fold.ts';
import { remembered } from '../source/remembered.ts';

/** Characters that typists use for one another in status marks → the one they are compared by. */
const LOOKALIKES: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u00b4\u02b9\u02bc`]/g, '′'],
  [/'/g, '′'],
  [/[\u2010-\u2015\u2212\u30fc\u2500]/g, '-'],
  [/[\u3007\u25ef\u25e6]/g, '○'],
  [/[\u2715\u2716\u2573\u2a09]/g, '×'],
  [/[\ufe00-\ufe0f\s]/g, ''],
];

const BRACKETS = /^[([{【〔「<](.+)[)\]}】〕」>]$/u;

/** A status mark for comparison: `Ａ'` = `A′`, `（－）` = `-`, `②` stays `②`. */
export const foldMark = remembered(
  (mark) => {
    const folded = LOOKALIKES.reduce((text, [pattern, to]) => text.replace(pattern, to), foldWidth(mark));
    return BRACKETS.exec(folded)?.[1] ?? folded;
  },
  { most: 5_000, longest: 10 },
);

/** A heading's marker for comparison and display: `（１）` → `(1)`, `第 ３ 章` → `第3章`. */
export function foldMarker(marker: string): string {
  return foldWidth(marker).replace(/\s/g, '');
}
