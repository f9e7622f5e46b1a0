/** What a UTF-16 code unit is part of; widths are to be folded before. */
export const LETTER = 1;
export const DIGIT = 2;
export const KATAKANA = 3;
export const HAN = 4;
/** The first half of a character beyond the first 65,536, which may be kanji: hanAt tells. */
export const SURROGATE = 5;

/**
 * By code unit; 0 is everything else. Texts are taken apart at the borders of scripts more often than anything else is
 * done to them, and a look into a table takes a tenth of what a character class of a regular expression takes.
 */
export const SCRIPTS = new Uint8Array(0x10000)
  .fill(DIGIT, 0x30, 0x3a)
  .fill(LETTER, 0x41, 0x5b)
  .fill(LETTER, 0x61, 0x7b)
  .fill(KATAKANA, 0x30a1, 0x30fb)
  .fill(KATAKANA, 0x30fc, 0x30fd)
  .fill(SURROGATE, 0xd800, 0xdc00);

const IS_HAN = /^\p{Script=Han}/u;
const [FIRST_HAN, AFTER_HAN] = [0x2e80, 0xfb00];
for (let code = FIRST_HAN; code < AFTER_HAN; code++) if (IS_HAN.test(String.fromCharCode(code))) SCRIPTS[code] = HAN;

/** Of the code unit at the offset; 0 before and behind the text. */
export function scriptAt(text: string, at: number): number {
  // Without the comparisons the table is asked for NaN, and that is slow.
  return at >= 0 && at < text.length ? (SCRIPTS[text.charCodeAt(at)] as number) : 0;
}

/** The length of the kanji at the offset: 1, or 2 for a rare one; 0 where none stands. */
export function hanAt(text: string, at: number): number {
  const script = scriptAt(text, at);
  if (script === HAN) return 1;
  return script === SURROGATE && IS_HAN.test(text.slice(at, at + 2)) ? 2 : 0;
}
