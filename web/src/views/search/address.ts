import type { TypeOf } from '../../api/graphql.ts';
import { given, type RawSearch, someOf, text } from '../../app/search-params.ts';

export const SEARCH_TYPES = [
  'MEASURE',
  'SECTION',
  'MINISTRY',
  'ENTITY',
  'RELISTING',
] as const satisfies readonly TypeOf<'SearchType'>[];

/** A search as its address states it. */
export const readSearchSearch = (raw: RawSearch) =>
  given({ q: text(raw.q), type: someOf(SEARCH_TYPES, raw.type), after: text(raw.after), before: text(raw.before) });
