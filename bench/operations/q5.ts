import { HUB, list, type Operation } from './operation.ts';

/** Ministries that some measure names, with each mark of the legend. `mark_key` is the mark as it is compared. */
const places = (condition: string): string => `SELECT n.id AS ministry, s.mark, s.mark_key AS "markKey"
  FROM ministry n CROSS JOIN (SELECT DISTINCT mark, mark_key FROM status) s
  WHERE ${condition} AND EXISTS (SELECT FROM responsibility r WHERE r.ministry_id = n.id)
  ORDER BY md5(n.id || s.mark)`;

const HITS = `FROM responsibility r JOIN measure m ON m.id = r.measure_id
  WHERE r.ministry_id = $2 AND m.status_id IN (SELECT id FROM status WHERE mark_key = $1)`;

const filtered: Omit<Operation, 'name' | 'title' | 'places'> = {
  product: {
    query: `query ($status: [String!], $ministry: [String!]) {
      measures(first: 50, filter: { status: $status, ministry: { any: $ministry } }) {
        totalCount edges { node { id number displayName } }
      }
    }`,
    variables: ({ ministry, mark }) => ({ status: [mark], ministry: [ministry] }),
  },
  mercurius: {
    query: `query ($status: String!, $ministry: ID!) {
      measures(first: 50, status: $status, ministry: $ministry) {
        totalCount edges { node { id number displayName } }
      }
    }`,
    variables: ({ ministry, markKey }) => ({ status: markKey, ministry }),
  },
  postgraphile: {
    query: `query ($status: String!, $ministry: String!) {
      measures: allMeasures(first: 50, filter: {
        statusByStatusId: { markKey: { equalTo: $status } }
        responsibilitiesByMeasureId: { some: { ministryId: { equalTo: $ministry } } }
      }) { totalCount edges { node { id: rowId number displayName } } }
    }`,
    variables: ({ ministry, markKey }) => ({ status: markKey, ministry }),
  },
  floor: {
    sql: `SELECT json_build_object('data', json_build_object('measures', json_build_object(
        'totalCount', (SELECT count(*) ${HITS}),
        'edges', (
          SELECT ${list(
            `json_build_object('node', json_build_object('id', h.id, 'number', h.number, 'displayName', h.display_name))`,
            'h.id',
          )}
          FROM (SELECT m.id, m.number, m.display_name ${HITS} ORDER BY m.id LIMIT 50) h
        )
      )))::text AS body`,
    values: ({ markKey, ministry }) => [markKey, ministry],
  },
};

/** A list as somebody filters it. */
export const Q5: Operation = {
  name: 'Q5',
  title: 'measures of a status and a ministry: the first fifty, and how many in all',
  places: places(`n.id <> '${HUB}'`),
  ...filtered,
};

/** The same where nearly half of all measures answer to the filter. */
export const Q5H: Operation = {
  name: 'Q5h',
  title: 'the same of the hub ministry',
  places: places(`n.id = '${HUB}'`),
  ...filtered,
};
