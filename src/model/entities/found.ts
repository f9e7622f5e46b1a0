/** A place in a passage's text [start, end) where a rule reads a name. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** The name as it is compared: widths folded, abbreviated legal forms written out. */
  readonly name: string;
  /**
   * true: the form alone shows that it is a name. false: it could be a common noun (`基本計画`, `信頼性ガイドライン`) and
   * is a name only where the document has exactly one longer name that it shortens.
   */
  readonly firm: boolean;
  /** One sitting of a meeting that sits repeatedly; `series` is then the meeting's name, null the one named last before. */
  readonly sitting?: { readonly series: string | null; readonly ordinal: number };
  /** Set off by brackets of its own, so that it is a mention even inside a longer one. */
  readonly delimited?: boolean;
}

export const lengthOf = ({ start, end }: Found): number => end - start;
