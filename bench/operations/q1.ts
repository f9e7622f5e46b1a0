import { globalId, list, type Operation, PLACES } from './operation.ts';

/** A measure with what stands around it: the page of one measure. */
export const Q1: Operation = {
  name: 'Q1',
  title: 'a measure by its ID, with section and ministries',
  places: `SELECT id FROM measure ORDER BY md5(id) LIMIT ${PLACES}`,
  product: {
    query: `query ($id: ID!) {
      measure: node(id: $id) {
        ... on Measure { id number displayName section { id heading } ministries { id name nameEn } }
      }
    }`,
    variables: ({ id }) => ({ id: globalId('Measure', id) }),
  },
  mercurius: {
    query: `query ($id: ID!) {
      measure(id: $id) { id number displayName section { id heading } ministries { id name nameEn } }
    }`,
    variables: ({ id }) => ({ id }),
  },
  postgraphile: {
    query: `query ($id: String!) {
      measure: measureByRowId(rowId: $id) {
        id: rowId number displayName
        section: sectionBySectionId { id: rowId heading }
        ministries: responsibilitiesByMeasureId(orderBy: POSITION_ASC) {
          nodes { ministry: ministryByMinistryId { id: rowId name: rowId nameEn } }
        }
      }
    }`,
    variables: ({ id }) => ({ id }),
  },
  floor: {
    sql: `SELECT json_build_object('data', json_build_object('measure', json_build_object(
        'id', m.id, 'number', m.number, 'displayName', m.display_name,
        'section', (SELECT json_build_object('id', s.id, 'heading', s.heading) FROM section s WHERE s.id = m.section_id),
        'ministries', (
          SELECT ${list(`json_build_object('id', n.id, 'name', n.id, 'nameEn', n.name_en)`, 'r.position')}
          FROM responsibility r JOIN ministry n ON n.id = r.ministry_id WHERE r.measure_id = m.id
        )
      )))::text AS body
      FROM measure m WHERE m.id = $1`,
    values: ({ id }) => [id],
  },
};
