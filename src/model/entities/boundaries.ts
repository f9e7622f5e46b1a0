const LATIN = /[A-Za-z0-9]/;
const KATAKANA = /[ァ-ヺー]/;
const KANJI = /[\p{Script=Han}々]/u;

/** Whether a name at [start, end) is cut out of a longer Latin or katakana word: `IPA` in `IPAD`, `サイト` in `サイトウ`. */
export function cutsWord(text: string, start: number, end: number): boolean {
  return [LATIN, KATAKANA].some(
    (script) =>
      (script.test(text.charAt(start)) && script.test(text.charAt(start - 1))) ||
      (script.test(text.charAt(end - 1)) && script.test(text.charAt(end))),
  );
}

/** Whether a kanji stands directly before or after: `協議会` in `推進協議会`. */
export function touchesKanji(text: string, start: number, end: number): boolean {
  return KANJI.test(text.charAt(start - 1)) || KANJI.test(text.charAt(end));
}

export const isLatin = (name: string): boolean => /^[\x21-\x7e][\x20-\x7e]*$/.test(name);
