import { HUB } from '../corpus/words.ts';
import { type Exploration, REQUESTS, shuffled } from './exploration.ts';

const SEARCH = `query ($query: String!) {
  search(query: $query, first: 20) { totalCount hits { score node { __typename id } } }
}`;
const FACETS = `query ($filter: MeasureFilter) {
  measures(first: 0, filter: $filter) {
    totalCount
    facets {
      byStatus { status { mark } count }
      byMinistry { ministry { name } count }
      byMinistryAndStage { ministry { name } stage count }
      bySection(level: CHAPTER, first: 100) { section { heading } count }
    }
  }
}`;

const always = (filter: object): string =>
  `SELECT '${JSON.stringify(filter)}'::json AS filter FROM generate_series(1, ${REQUESTS})`;

/** Pieces of names: what somebody types into the field of a search. */
const pieces = (expression: string): string =>
  `SELECT ${expression} AS query FROM (${shuffled('search')}) m WHERE length(m.display_name) > 12`;

/** Search, and counts over many measures. */
export const QUESTIONS: readonly Exploration[] = [
  { name: 'search of two characters', query: SEARCH, variables: pieces('substr(m.display_name, 2 + m.n::int % 8, 2)') },
  {
    name: 'search of five characters',
    query: SEARCH,
    variables: pieces('substr(m.display_name, 2 + m.n::int % 6, 5)'),
  },
  {
    name: 'search of two words',
    query: SEARCH,
    variables: pieces(`substr(m.display_name, 1, 2) || ' ' || right(m.display_name, 2)`),
  },
  { name: 'counts by status, ministry, stage and chapter, of all measures', query: FACETS, variables: always({}) },
  { name: 'the same of the hub ministry', query: FACETS, variables: always({ ministry: { any: [HUB] } }) },
  { name: 'the same of measures with a text', query: FACETS, variables: always({ text: '電子' }) },
  {
    name: 'ministries that answer for the same measures',
    query: 'query ($n: Int) { coResponsibility(first: $n) { count ministries { name } } }',
    variables: `SELECT 500 AS n FROM generate_series(1, ${REQUESTS})`,
  },
];
