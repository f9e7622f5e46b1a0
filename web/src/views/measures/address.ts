import type { TypeOf } from '../../api/graphql.ts';
import { day, flag, given, list, oneOf, type RawSearch, someOf, text } from '../../app/search-params.ts';

export const STAGES = [
  'DONE',
  'ON_TRACK',
  'TO_START',
  'UNCERTAIN',
  'OTHER',
] as const satisfies readonly TypeOf<'ProgressStage'>[];
export const SENSES = ['HAPPENED', 'PLANNED', 'UNKNOWN'] as const satisfies readonly TypeOf<'DateSense'>[];
export const SORTS = ['number', 'status', 'name', 'ministries', 'relevance'] as const;

/** Rows that leave their status out: the API writes an empty mark, which an address cannot hold. */
export const NO_MARK = 'none';

/** A status mark as the address has it. */
export const markParameter = (mark: string): string => (mark === '' ? NO_MARK : mark);

/** The list of measures as its address states it: what is filtered, how it is sorted, which page. */
export const readMeasuresSearch = (raw: RawSearch) =>
  given({
    /** Slugs of documents. */
    document: list(raw.document),
    /** Status marks, such as ①. */
    status: list(raw.status),
    stage: someOf(STAGES, raw.stage),
    /** Official names of ministries; any of them, or all with `together`. */
    ministry: list(raw.ministry),
    together: flag(raw.together),
    /** Whether a collective (全府省庁) counts as each of its members. */
    expand: flag(raw.expand),
    /** Global ID of a heading. */
    section: text(raw.section),
    /** Global ID of an entity. */
    entity: text(raw.entity),
    relisted: oneOf(['yes', 'no'] as const, raw.relisted),
    /** Days, ISO 8601, of a date that the text names. */
    from: day(raw.from),
    to: day(raw.to),
    sense: someOf(SENSES, raw.sense),
    text: text(raw.text),
    sort: oneOf(SORTS, raw.sort),
    descending: flag(raw.descending),
    /** Cursors of the page; one of the two. */
    after: text(raw.after),
    before: text(raw.before),
  });

export type MeasuresSearch = ReturnType<typeof readMeasuresSearch>;
