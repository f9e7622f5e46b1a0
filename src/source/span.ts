/**
 * A stretch of the source text. Lines count from 1, both ends inclusive; characters are UTF-16 code units of the
 * decoded text, end exclusive, so that `text.slice(charStart, charEnd)` is the quote.
 */
export interface Span {
  readonly lineStart: number;
  readonly lineEnd: number;
  readonly charStart: number;
  readonly charEnd: number;
}
