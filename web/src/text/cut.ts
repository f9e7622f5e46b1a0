/** From start to end, exclusive, in UTF-16 code units of a text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text that the same ranges cover from end to end. */
export interface Piece<R extends Range> extends Range {
  readonly text: string;
  /** The ranges around it, the widest first; empty for plain text. */
  readonly of: readonly R[];
}

const clamp = (value: number, most: number): number => Math.min(Math.max(value, 0), most);

/** Cuts a text wherever a range begins or ends. Joined, the pieces are the text, whatever the ranges. */
export function cutText<R extends Range>(text: string, ranges: readonly R[]): Piece<R>[] {
  const widestFirst = ranges
    .filter(({ start, end }) => clamp(start, text.length) < clamp(end, text.length))
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const inner = widestFirst.flatMap(({ start, end }) => [clamp(start, text.length), clamp(end, text.length)]);
  const borders = [...new Set([0, ...inner, text.length])].sort((a, b) => a - b);
  return borders.slice(1).map((end, i) => {
    const start = borders[i] ?? 0;
    const of = widestFirst.filter((range) => range.start <= start && end <= range.end);
    return { start, end, text: text.slice(start, end), of };
  });
}
