/** What is asked, and from which nodes: SQL that gives the variables of one request a row. */
export interface Operation {
  readonly name: string;
  readonly query: string;
  /** Columns are the variables; those that end in _id are ids with the type before it: measure_id → Measure. */
  readonly variables: string;
}

const PATHS = `query ($from: ID!, $to: ID!, $kinds: [EdgeKind!], $maxLength: Int!) {
  paths(from: $from, to: $to, kinds: $kinds, maxLength: $maxLength) {
    length sentence steps { reversed edge { kind } node { __typename id } }
  }
}`;
const NEIGHBORHOOD = `query ($of: ID!, $depth: Int!) {
  neighborhood(of: $of, depth: $depth) { truncated nodes { __typename id } edges { kind from { id } to { id } } }
}`;

const HUB = '内閣官房';
const key = (type: string, column: string): string => `'${type}:' || ${column}`;

/** Measures in an order that has nothing to do with where they stand, the same in every run. */
const shuffled = (salt: string, where = 'TRUE'): string =>
  `SELECT id, section_id, row_number() OVER (ORDER BY md5(id || '${salt}')) AS n FROM measure WHERE ${where}
   ORDER BY md5(id || '${salt}') LIMIT 100`;
const OF_HUB = `id IN (SELECT measure_id FROM responsibility WHERE ministry_id = '${HUB}')`;

const pairs = (maxLength: number, where?: string, more = ''): string =>
  `SELECT ${key('Measure', 'a.id')} AS "from", ${key('Measure', 'b.id')} AS "to", ${maxLength} AS "maxLength"${more}
   FROM (${shuffled('a', where)}) a JOIN (${shuffled('b', where)}) b USING (n) WHERE a.id <> b.id`;

const around = (node: string, depth: number, from: string): string =>
  `SELECT ${node} AS "of", ${depth} AS depth FROM ${from}`;

export const OPERATIONS: readonly Operation[] = [
  { name: 'yardstick: __typename', query: '{ __typename }', variables: 'SELECT 1 AS n FROM generate_series(1, 100)' },
  {
    name: 'yardstick: node(id) { id }',
    query: 'query ($of: ID!) { node(id: $of) { id } }',
    variables: around(key('Measure', 'm.id'), 0, `(${shuffled('a')}) m`),
  },
  ...[2, 3, 4].map((length) => ({
    name: `paths of two measures, maxLength ${length}`,
    query: PATHS,
    variables: pairs(length),
  })),
  ...[2, 3, 4].map((length) => ({
    name: `paths of two measures of the hub, maxLength ${length}`,
    query: PATHS,
    variables: pairs(length, OF_HUB),
  })),
  {
    name: 'paths of two measures, no ministries, maxLength 4',
    query: PATHS,
    variables: pairs(4, 'TRUE', `, '{CONTAINS,RELISTS,REFERS,MENTIONS,SAME_TEXT}'::text[] AS kinds`),
  },
  {
    name: 'paths of two measures, maxLength 6',
    query: PATHS,
    variables: pairs(6),
  },
  {
    name: 'paths of the hub ministry and a measure, maxLength 4',
    query: PATHS,
    variables: `SELECT 'Ministry:${HUB}' AS "from", ${key('Measure', 'm.id')} AS "to", 4 AS "maxLength" FROM (${shuffled('a')}) m`,
  },
  ...[1, 2, 3].flatMap((depth) => [
    {
      name: `neighborhood of a measure, depth ${depth}`,
      query: NEIGHBORHOOD,
      variables: around(key('Measure', 'm.id'), depth, `(${shuffled('a')}) m`),
    },
    {
      name: `neighborhood of a section, depth ${depth}`,
      query: NEIGHBORHOOD,
      variables: around(key('Section', 'm.section_id'), depth, `(${shuffled('a')}) m`),
    },
    {
      name: `neighborhood of the hub ministry, depth ${depth}`,
      query: NEIGHBORHOOD,
      variables: around(`'Ministry:${HUB}'`, depth, 'generate_series(1, 100)'),
    },
  ]),
];
