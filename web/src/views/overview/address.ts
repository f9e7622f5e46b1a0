import { flag, given, type RawSearch, text } from '../../app/search-params.ts';

export const readOverviewSearch = (raw: RawSearch) =>
  given({
    /** Slug of the document that the overview tells of; the first without it. */
    document: text(raw.document),
    /** Whether the matrix has all ministries, not only those with the most measures. */
    all: flag(raw.all),
  });
