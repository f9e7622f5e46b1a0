import { given, type RawSearch, text } from '../../app/search-params.ts';

/** A page of the list of documents. */
export const readDocumentsSearch = (raw: RawSearch) => given({ after: text(raw.after), before: text(raw.before) });
