import { given, type RawSearch, wholeNumber } from '../../app/search-params.ts';

/** A place in the text of a document. */
export const readBookSearch = (raw: RawSearch) => given({ line: wholeNumber(raw.line) });
