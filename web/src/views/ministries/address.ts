import { given, type RawSearch, text } from '../../app/search-params.ts';

/** A page of the list of ministries. */
export const readMinistriesSearch = (raw: RawSearch) => given({ after: text(raw.after), before: text(raw.before) });
