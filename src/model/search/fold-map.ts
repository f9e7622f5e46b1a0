import type { Range } from '../../source/source-text.ts';
import { foldText } from './fold.ts';

/** A folded text that knows where in the original each of its UTF-16 units comes from. */
export interface FoldMap {
  readonly folded: string;
  /** The stretch of the original that folds to folded[start, end); whole characters of the original, never parts. */
  original(range: Range): Range;
}

/**
 * What folds as one: a character with all that may melt into it. Those are combining marks, the half-width ﾞ and ﾟ
 * (ﾃﾞ becomes デ), and the vowels and finals of Hangul, full-width or half-width.
 */
const CLUSTER = /[\s\S](?:[\p{M}\uff9e\uff9f\u1160-\u11ff\ud7b0-\ud7fb\uffa0-\uffdc])*/gu;

/** One unit that folds to itself; almost all are. */
const PLAIN = /^[a-z0-9ぁ-ゖァ-ヺー一-鿿、。「」・]$/;

/**
 * Folds the text, or only some pieces of it (what lies between them is markup), piece by piece exactly as foldText does,
 * and keeps the way back: ㈱ gives three units, ﾃﾞ one, white space none.
 */
export function foldWithMap(text: string, pieces: readonly Range[] = [{ start: 0, end: text.length }]): FoldMap {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const piece of pieces) {
    for (const { 0: cluster, index } of text.slice(piece.start, piece.end).matchAll(CLUSTER)) {
      const unit = PLAIN.test(cluster) ? cluster : foldText(cluster);
      for (let i = 0; i < unit.length; i++) {
        starts.push(piece.start + index);
        ends.push(piece.start + index + cluster.length);
      }
      folded += unit;
    }
  }
  return {
    folded,
    original: ({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }),
  };
}
