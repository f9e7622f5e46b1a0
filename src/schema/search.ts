import {
  connectHits,
  type SearchConnection as SearchConnectionShape,
  type SearchHit as SearchHitShape,
} from '../loaders/search/hit.ts';
import { MAX_RANKED } from '../loaders/search/hits.ts';
import { searchFor } from '../loaders/search/listing.ts';
import { SEARCH_TYPES } from '../loaders/search/types.ts';
import { MAX_QUERY_LENGTH, MAX_TERMS } from '../model/search/query.ts';
import { builder } from './builder.ts';
import { pageArgs, pageComplexity } from './connection.ts';
import { MeasureFilter } from './measure-filter.ts';
import { SearchMatch } from './search-match.ts';

export const SearchType = builder.enumType('SearchType', {
  description: 'A kind of thing that a search (検索) can find.',
  values: {
    MEASURE: {
      description:
        'A measure (施策): by name, by the headings above it, by its progress notes (進捗状況), by the ministries that answer for it, and by its number.',
    },
    SECTION: { description: 'A heading (見出し).' },
    MINISTRY: { description: 'A ministry (省庁): by official name, English name, alias or abbreviation (略称).' },
    ENTITY: { description: 'An entity (事物): by name or by another name that a document gives it (別名).' },
    RELISTING: { description: 'A row that lists a measure again (再掲): by the name that it states.' },
  } as const,
});

/** What the search itself costs, however short the page: it ranks all that it finds. One operation may ask for some fifty. */
const COST = 5_000;

const SCORE = 'How well it fits (関連度), in steps of a thousandth; to be compared within one search only.';
const MATCHES =
  'Where the words stand (一致箇所): as the number, then in names, headings, notes, ministries; ten such texts at most besides the number.';

export const SearchHit = builder.objectRef<SearchHitShape>('SearchHit').implement({
  description: 'Something found (検索結果), with how well it fits and why.',
  fields: (t) => ({
    node: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'What was found: a Measure, Section, Ministry, Entity or Relisting.',
      resolve: ({ node }) => node,
    }),
    score: t.float({ description: SCORE, resolve: ({ score }) => score / 1_000 }),
    matches: t.field({ type: [SearchMatch], description: MATCHES, resolve: ({ matches }) => matches() }),
  }),
});

type NodeRef = ReturnType<typeof builder.nodeInterfaceRef>;

const SearchEdge = builder.edgeObject<NodeRef, SearchConnectionShape>({
  type: builder.nodeInterfaceRef(),
  name: 'SearchEdge',
  description: 'Something found (検索結果) on a page, with how well it fits, why, and its cursor.',
  fields: (t) => ({
    score: t.float({ description: SCORE, resolve: ({ score }) => score / 1_000 }),
    matches: t.field({ type: [SearchMatch], description: MATCHES, resolve: ({ matches }) => matches() }),
  }),
});

export const SearchConnection = builder.connectionObject<NodeRef, SearchConnectionShape>(
  {
    type: builder.nodeInterfaceRef(),
    name: 'SearchConnection',
    description: 'A page of what a search finds (検索結果), best first.',
    fields: (t) => ({
      hits: t.field({
        type: [SearchHit],
        description: 'The same page without cursors.',
        complexity: { field: 0, multiplier: 1 },
        resolve: ({ edges }) => edges,
      }),
    }),
  },
  SearchEdge,
);

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    description: `Full text (全文検索) over measures with their progress notes, headings, ministries and entities: Japanese of any length, even one character. Ranked: a name over a heading over a text, a name that is the query over one that has it, rare words over common ones. Of each type at most ${MAX_RANKED} nodes are ranked: those whose name is a word of the query, then those that have one in their names, then the others; where there are more, a choice from all documents that is always the same. totalCount counts what is ranked.`,
    args: {
      ...pageArgs(t.arg),
      query: t.arg.string({
        required: true,
        description: `Words separated by white space; each must occur, wherever in the node. "…" or “…” holds a phrase. Letter case, full and half width and white space do not matter (ＩＰＶ６ finds IPv6). What a ministry is called (経産省, METI, its English name) finds the ministry and its measures; a whole number also the measure of that number. At most ${MAX_QUERY_LENGTH} characters and ${MAX_TERMS} words.`,
      }),
      types: t.arg({
        type: [SearchType],
        description: 'Only these kinds of things. An empty list holds for none.',
      }),
      filter: t.arg({
        type: MeasureFilter,
        description:
          'Only measures (施策) for which this holds, and rows that list such a measure again (再掲). Nothing else is found then.',
      }),
    },
    complexity: (args) => ({ ...pageComplexity(args), field: COST }),
    resolve: async (_, { query, types, filter, ...page }, { loaders, names }) => {
      const wanted = SEARCH_TYPES.filter((type) => !types || types.includes(type));
      return connectHits(loaders, await searchFor({ query, types: wanted, filter: filter ?? null }, names), page);
    },
  }),
);
