/** Width of a text in ems, by rule of thumb: a kana or kanji is one, anything narrower about two thirds. */
export const emsOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + ((char.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.62), 0);

/**
 * Puts a text into lines of about equal width, at most `ems` wide each, broken between words; what is too much for `most`
 * lines is cut off with an ellipsis.
 */
export function wrapLabel(text: string, ems: number, most: number): readonly string[] {
  const count = Math.min(most, Math.ceil(emsOf(text) / ems));
  // Words are not of equal width: the narrowest lines that hold the text are sought from the mean on.
  for (let width = emsOf(text) / count; width <= ems; width += 0.5) {
    const lines = fill(text, width, ems);
    if (lines.length <= count && lines.every((line) => emsOf(trimmed(line)) <= ems)) return lines.map(trimmed);
  }
  const lines = fill(text, ems, ems);
  const kept =
    lines.length <= most ? lines : [...lines.slice(0, most - 1), shorten(lines.slice(most - 1).join(''), ems)];
  return kept.map(trimmed);
}

const trimmed = (line: string) => line.trim();

const words = new Intl.Segmenter('ja', { granularity: 'word' });

/** Words one after the other, on a new line where one does not fit; a word of more than `longest` ems is broken. */
function fill(text: string, ems: number, longest: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const { segment } of words.segment(text)) {
    for (const piece of emsOf(segment) <= longest ? [segment] : segment) {
      if (emsOf(trimmed(line + piece)) > ems && trimmed(line) !== '') {
        lines.push(line);
        line = '';
      }
      line += piece;
    }
  }
  return trimmed(line) === '' ? lines : [...lines, line];
}

function shorten(text: string, ems: number): string {
  const chars = [...trimmed(text)];
  while (chars.length > 1 && emsOf(`${chars.join('')}…`) > ems) chars.pop();
  return `${chars.join('').trimEnd()}…`;
}
