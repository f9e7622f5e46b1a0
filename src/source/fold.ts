/**
 * Width folding that keeps every position: one code unit in, one code unit out, so an offset into the folded text is
 * an offset into the original. (NFKC would not do: it turns ① into 1 and ㈱ into three characters.)
 */
const HALF_KATAKANA =
  '。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜';

const FOLDED = new Map<string, string>([
  ...Array.from({ length: 0xff5e - 0xff01 + 1 }, (_, i): [string, string] => [
    String.fromCharCode(0xff01 + i),
    String.fromCharCode(0x21 + i),
  ]),
  ...Array.from(HALF_KATAKANA, (full, i): [string, string] => [String.fromCharCode(0xff61 + i), full]),
  ...Array.from('\u00a0\u2002\u2003\u2009\u3000\ufeff', (space): [string, string] => [space, ' ']),
]);

const FOLDABLE = /[\uff01-\uff5e\uff61-\uff9f\u00a0\u2002\u2003\u2009\u3000\ufeff]/g;

/** Full-width ASCII to ASCII, half-width katakana to full-width, exotic spaces to a space; length unchanged. */
export function foldWidth(text: string): string {
  return text.replace(FOLDABLE, (char) => FOLDED.get(char) ?? char);
}

const SETTLED = /^[!-@[-~ぁ-ゖァ-ヺー一-鿿、。「」『』・]*$/;

/** Whether NFKC, lower case and the loss of white space leave a text as it is; asking is quicker than doing all three. */
export const isSettled = (text: string): boolean => SETTLED.test(text);
