import { flag, given, type RawSearch, wholeNumber } from '../../app/search-params.ts';

/** A place in the text of a document, and how the text is shown. */
export const readBookSearch = (raw: RawSearch) =>
  given({
    /** Number of the line that is looked at. */
    line: wholeNumber(raw.line),
    /** The lines word for word (原文), instead of set as a book. */
    raw: flag(raw.raw),
  });

export type BookSearch = ReturnType<typeof readBookSearch>;
