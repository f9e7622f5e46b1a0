import { globalId, list, type Operation, PLACES } from './operation.ts';

const MEASURES = 'measures(first: 20, includeDescendants: false) { edges { node { id number displayName } } }';
const OWN_MEASURES = 'measures(first: 20) { edges { node { id number displayName } } }';
const BY_SECTION = `measures: measuresBySectionId(first: 20, orderBy: PRIMARY_KEY_ASC) {
  edges { node { id: rowId number displayName } }
}`;

const tree = (fields: string, children = 'children'): string =>
  `id heading ${fields} ${children} { id heading ${fields} ${children} { id heading ${fields} } }`;

/** A section with its own measures; `below` adds a list of children to it. */
const sectionJson = (section: string, below = ''): string => `json_build_object(
  'id', ${section}.id, 'heading', ${section}.heading,
  'measures', (
    SELECT json_build_object('edges', ${list(
      `json_build_object('node', json_build_object('id', m.id, 'number', m.number, 'displayName', m.display_name))`,
      'm.id',
    )})
    FROM (SELECT * FROM measure WHERE section_id = ${section}.id ORDER BY id LIMIT 20) m
  )${below}
)`;
const childrenJson = (parent: string, child: string, row: string): string =>
  `, 'children', (SELECT ${list(row, `${child}.position`)} FROM section ${child} WHERE ${child}.parent_id = ${parent}.id)`;

/** A part of a table of contents. */
export const Q4: Operation = {
  name: 'Q4',
  title: 'a chapter, three levels down, each heading with its own measures',
  places: `SELECT id FROM section WHERE parent_id IS NULL ORDER BY md5(id) LIMIT ${PLACES}`,
  product: {
    query: `query ($id: ID!) { section: node(id: $id) { ... on Section { ${tree(MEASURES)} } } }`,
    variables: ({ id }) => ({ id: globalId('Section', id) }),
  },
  mercurius: {
    query: `query ($id: ID!) { section(id: $id) { ${tree(OWN_MEASURES)} } }`,
    variables: ({ id }) => ({ id }),
  },
  postgraphile: {
    query: `query ($id: String!) {
      section: sectionByRowId(rowId: $id) {
        id: rowId heading ${BY_SECTION}
        children: sectionsByParentId(orderBy: POSITION_ASC) {
          nodes {
            id: rowId heading ${BY_SECTION}
            children: sectionsByParentId(orderBy: POSITION_ASC) { nodes { id: rowId heading ${BY_SECTION} } }
          }
        }
      }
    }`,
    variables: ({ id }) => ({ id }),
  },
  floor: {
    sql: `SELECT json_build_object('data', json_build_object('section',
        ${sectionJson('a', childrenJson('a', 'b', sectionJson('b', childrenJson('b', 'c', sectionJson('c')))))}
      ))::text AS body
      FROM section a WHERE a.id = $1`,
    values: ({ id }) => [id],
  },
};
