import { DIGIT, HAN, KATAKANA, LETTER, scriptAt } from '../../source/scripts.ts';

/** Whether a name at [start, end) is cut out of a longer Latin or katakana word: `IPA` in `IPAD`, `サイト` in `サイトウ`. */
export const cutsWord = (text: string, start: number, end: number): boolean =>
  isInWord(text, start) || isInWord(text, end);

/** Whether the characters before and behind the offset are of one word. */
function isInWord(text: string, at: number): boolean {
  const [before, behind] = [wordScriptAt(text, at - 1), wordScriptAt(text, at)];
  return before !== null && before === behind;
}

/** Latin letters and figures make words together, katakana by themselves. */
function wordScriptAt(text: string, at: number): number | null {
  const script = scriptAt(text, at);
  if (script === LETTER || script === DIGIT) return LETTER;
  return script === KATAKANA ? KATAKANA : null;
}

/** Whether a kanji stands directly before or after: `協議会` in `推進協議会`. */
export const touchesKanji = (text: string, start: number, end: number): boolean =>
  scriptAt(text, start - 1) === HAN || scriptAt(text, end) === HAN;

export const isLatin = (name: string): boolean => /^[\x21-\x7e][\x20-\x7e]*$/.test(name);
