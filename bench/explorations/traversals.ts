import { HUB } from '../corpus/words.ts';
import { type Exploration, key, REQUESTS, shuffled } from './exploration.ts';

const PATHS = `query ($from: ID!, $to: ID!, $kinds: [EdgeKind!], $maxLength: Int!) {
  paths(from: $from, to: $to, kinds: $kinds, maxLength: $maxLength) {
    length sentence steps { reversed edge { kind } node { __typename id } }
  }
}`;
const NEIGHBORHOOD = `query ($of: ID!, $depth: Int!) {
  neighborhood(of: $of, depth: $depth) { truncated nodes { __typename id } edges { kind from { id } to { id } } }
}`;
const OF_HUB = `id IN (SELECT measure_id FROM responsibility WHERE ministry_id = '${HUB}')`;

const pairs = (maxLength: number, where?: string, more = ''): string =>
  `SELECT ${key('Measure', 'a.id')} AS "from", ${key('Measure', 'b.id')} AS "to", ${maxLength} AS "maxLength"${more}
   FROM (${shuffled('a', where)}) a JOIN (${shuffled('b', where)}) b USING (n) WHERE a.id <> b.id`;

const around = (node: string, depth: number, from: string): string =>
  `SELECT ${node} AS "of", ${depth} AS depth FROM ${from}`;

/** Routes between two nodes, and what surrounds one. */
export const TRAVERSALS: readonly Exploration[] = [
  ...[2, 3, 4, 6].map((length) => ({
    name: `paths of two measures, up to ${length} steps`,
    query: PATHS,
    variables: pairs(length),
  })),
  ...[2, 3, 4].map((length) => ({
    name: `paths of two measures of the hub, up to ${length} steps`,
    query: PATHS,
    variables: pairs(length, OF_HUB),
  })),
  {
    name: 'paths of two measures past no ministry, up to 4 steps',
    query: PATHS,
    variables: pairs(4, 'TRUE', `, '{CONTAINS,RELISTS,REFERS,MENTIONS,SAME_TEXT}'::text[] AS kinds`),
  },
  {
    name: 'paths of the hub ministry and a measure, up to 4 steps',
    query: PATHS,
    variables: `SELECT 'Ministry:${HUB}' AS "from", ${key('Measure', 'm.id')} AS "to", 4 AS "maxLength" FROM (${shuffled('a')}) m`,
  },
  ...[1, 2, 3].flatMap((depth) => [
    {
      name: `neighbourhood of a measure, depth ${depth}`,
      query: NEIGHBORHOOD,
      variables: around(key('Measure', 'm.id'), depth, `(${shuffled('a')}) m`),
    },
    {
      name: `neighbourhood of a section, depth ${depth}`,
      query: NEIGHBORHOOD,
      variables: around(key('Section', 'm.section_id'), depth, `(${shuffled('a')}) m`),
    },
    {
      name: `neighbourhood of the hub ministry, depth ${depth}`,
      query: NEIGHBORHOOD,
      variables: around(`'Ministry:${HUB}'`, depth, `generate_series(1, ${REQUESTS})`),
    },
  ]),
];
