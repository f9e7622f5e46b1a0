import { isSettled } from '../../source/fold.ts';

/**
 * A text as search compares it: NFKC, lower case, no white space, so that ＩＰＶ６ finds IPv6 and a line break in a word
 * hides nothing. Offsets are lost; see fold-map.ts for the way back.
 */
export const foldText = (text: string): string =>
  // The one letter whose lower case depends on its neighbours: a final Σ is σ like any other.
  isSettled(text) ? text : text.normalize('NFKC').toLowerCase().replaceAll('ς', 'σ').replace(/\s+/gu, '');
