/** Width of a text in ems, by rule of thumb: a kana or kanji is one, anything narrower about two thirds. */
export const emsOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + ((char.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.62), 0);

/** Puts a text into lines of about equal width, at most so many ems each, broken between words; too much is cut off with an ellipsis. */
export function wrapLabel(text: string, ems: number, most: number): readonly string[] {
  const count = Math.min(most, Math.ceil(emsOf(text) / ems));
  // Words are not of equal width: the narrowest lines that hold the text are sought from the mean on.
  for (let width = emsOf(text) / count; width <= ems; width += 0.5) {
    const lines = fill(text, width, ems);
    if (lines.length <= count && lines.every((line) => emsOf(line) <= ems)) return lines;
  }
  const lines = fill(text, ems, ems);
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), shorten(lines.slice(most - 1).join(''), ems)];
}

const words = new Intl.Segmenter('ja', { granularity: 'word' });

/** Words one after the other, on a new line where one does not fit; a word of more than `longest` ems is broken. */
function fill(text: string, ems: number, longest: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const { segment } of words.segment(text)) {
    const pieces = emsOf(segment) <= longest ? [segment] : [...segment];
    for (const piece of pieces) {
      if (emsOf((line + piece).trimEnd()) > ems && line !== '') {
        lines.push(line.trim());
        line = '';
      }
      line += piece;
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trim()];
}

function shorten(text: string, ems: number): string {
  const chars = [...text];
  while (chars.length > 1 && emsOf(`${chars.join('')}…`) > ems) chars.pop();
  return `${chars.join('')}…`;
}
