import { given, type RawSearch, text } from '../../app/search-params.ts';

/** Which document the overview tells of; the first without it. */
export const readOverviewSearch = (raw: RawSearch) => given({ document: text(raw.document) });
