import { list, type Operation, PLACES } from './operation.ts';

/** Where a page of twenty begins: behind any measure but the last ones. Its document and number find the measure's cursor. */
export const PAGE_STARTS = `SELECT id AS after, document_id AS document, number FROM measure
  WHERE id < (SELECT id FROM measure ORDER BY id DESC OFFSET 20 LIMIT 1) ORDER BY md5(id || 'page') LIMIT ${PLACES}`;

/** A page of a list. */
export const Q2: Operation = {
  name: 'Q2',
  title: 'twenty measures from a cursor, each with section, its parent, ministries',
  places: PAGE_STARTS,
  product: {
    query: `query ($after: String) {
      measures(first: 20, after: $after) {
        edges { node { id number displayName section { id heading parent { id heading } } ministries { id name } } }
      }
    }`,
    variables: (_, after) => ({ after }),
  },
  mercurius: {
    query: `query ($after: String) {
      measures(first: 20, after: $after) {
        edges { node { id number displayName section { id heading parent { id heading } } ministries { id name } } }
      }
    }`,
    variables: (_, after) => ({ after }),
  },
  postgraphile: {
    query: `query ($after: Cursor) {
      measures: allMeasures(first: 20, after: $after) {
        edges {
          node {
            id: rowId number displayName
            section: sectionBySectionId { id: rowId heading parent: sectionByParentId { id: rowId heading } }
            ministries: responsibilitiesByMeasureId(orderBy: POSITION_ASC) {
              nodes { ministry: ministryByMinistryId { id: rowId name: rowId } }
            }
          }
        }
      }
    }`,
    variables: (_, after) => ({ after }),
  },
  floor: {
    sql: `SELECT json_build_object('data', json_build_object('measures', json_build_object('edges',
        ${list(
          `json_build_object('node', json_build_object(
          'id', m.id, 'number', m.number, 'displayName', m.display_name,
          'section', (
            SELECT json_build_object('id', s.id, 'heading', s.heading, 'parent', CASE WHEN p.id IS NOT NULL
              THEN json_build_object('id', p.id, 'heading', p.heading) END)
            FROM section s LEFT JOIN section p ON p.id = s.parent_id WHERE s.id = m.section_id
          ),
          'ministries', (
            SELECT ${list(`json_build_object('id', r.ministry_id, 'name', r.ministry_id)`, 'r.position')}
            FROM responsibility r WHERE r.measure_id = m.id
          )
        ))`,
          'm.id',
        )}
      )))::text AS body
      FROM (SELECT * FROM measure WHERE id > $1 ORDER BY id LIMIT 20) m`,
    values: ({ after }) => [after],
  },
};
