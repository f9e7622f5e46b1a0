import { list, type Operation } from './operation.ts';
import { PAGE_STARTS } from './q2.ts';

/** Through ministries, one of which is a hub, to other measures: what ruins a server that reads more than it gives out. */
export const Q3: Operation = {
  name: 'Q3',
  title: 'twenty measures → their ministries → the first ten measures of each',
  places: PAGE_STARTS,
  product: {
    query: `query ($after: String) {
      measures(first: 20, after: $after) {
        edges {
          node { id number ministries { id name measures(first: 10) { edges { node { id number displayName } } } } }
        }
      }
    }`,
    variables: (_, after) => ({ after }),
  },
  mercurius: {
    query: `query ($after: String) {
      measures(first: 20, after: $after) {
        edges {
          node { id number ministries { id name measures(first: 10) { edges { node { id number displayName } } } } }
        }
      }
    }`,
    variables: (_, after) => ({ after }),
  },
  postgraphile: {
    query: `query ($after: Cursor) {
      measures: allMeasures(first: 20, after: $after) {
        edges {
          node {
            id: rowId number
            ministries: responsibilitiesByMeasureId(orderBy: POSITION_ASC) {
              nodes {
                ministry: ministryByMinistryId {
                  id: rowId name: rowId
                  measures: responsibilitiesByMinistryId(first: 10, orderBy: MEASURE_ID_ASC) {
                    nodes { measure: measureByMeasureId { id: rowId number displayName } }
                  }
                }
              }
            }
          }
        }
      }
    }`,
    variables: (_, after) => ({ after }),
  },
  floor: {
    // The first ten of a ministry are read once, however many of the twenty measures name it.
    sql: `WITH page AS MATERIALIZED (SELECT id, number FROM measure WHERE id > $1 ORDER BY id LIMIT 20),
      named AS MATERIALIZED (
        SELECT r.measure_id, r.ministry_id, r.position FROM page JOIN responsibility r ON r.measure_id = page.id
      ),
      first_ten AS MATERIALIZED (
        SELECT n.ministry_id, json_build_object('id', n.ministry_id, 'name', n.ministry_id, 'measures',
          json_build_object('edges', t.edges)) AS ministry
        FROM (SELECT DISTINCT ministry_id FROM named) n CROSS JOIN LATERAL (
          SELECT ${list(
            `json_build_object('node', json_build_object('id', m.id, 'number', m.number, 'displayName', m.display_name))`,
            'm.id',
          )} AS edges
          FROM (
            SELECT measure_id FROM responsibility WHERE ministry_id = n.ministry_id ORDER BY measure_id LIMIT 10
          ) r JOIN measure m ON m.id = r.measure_id
        ) t
      ),
      ministries AS (
        SELECT n.measure_id, json_agg(f.ministry ORDER BY n.position) AS ministries
        FROM named n JOIN first_ten f USING (ministry_id) GROUP BY n.measure_id
      )
      SELECT json_build_object('data', json_build_object('measures', json_build_object('edges',
        ${list(
          `json_build_object('node', json_build_object('id', p.id, 'number', p.number, 'ministries', COALESCE(n.ministries, '[]')))`,
          'p.id',
        )}
      )))::text AS body
      FROM page p LEFT JOIN ministries n ON n.measure_id = p.id`,
    values: ({ after }) => [after],
  },
};
