/**
 * A text as search compares it: NFKC, lower case, no white space, so that ＩＰＶ６ finds IPv6 and a line break in a word
 * hides nothing. Offsets are lost; see highlights.ts for the way back.
 */
export const foldText = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
