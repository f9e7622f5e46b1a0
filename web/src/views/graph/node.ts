import { graphql, type ResultOf } from '../../api/graphql.ts';
import { statusMarkFragment } from '../../ui/status-mark.tsx';

/** What the drawing, the list and the panel say of a node of any kind. */
export const graphNodeFragment = graphql(
  `
    fragment GraphNode on Node {
      __typename
      id
      ... on Sourced {
        source {
          lineStart
          lineEnd
          document {
            id
            slug
          }
        }
      }
      ... on Document {
        slug
        title
      }
      ... on Status {
        mark
        meaning
        ofDocument: document {
          id
          slug
        }
      }
      ... on Section {
        heading
        level
      }
      ... on Measure {
        number
        nameOrigin
        displayName
        status {
          ...StatusMark
        }
      }
      ... on ProgressNote {
        text
        noteOf: measure {
          id
          number
          nameOrigin
          displayName
        }
      }
      ... on Relisting {
        label
        statedName
        relists: measure {
          id
          number
          nameOrigin
          displayName
        }
      }
      ... on Ministry {
        name
        nameEn
        aliases
        ministryKind: kind
      }
      ... on Entity {
        name
        aliases
        entityKind: kind
      }
    }
  `,
  [statusMarkFragment],
);

export const graphEdgeFragment = graphql(`
  fragment GraphEdge on GraphEdge {
    id
    kind
    from {
      id
    }
    to {
      id
    }
    source {
      lineStart
      lineEnd
      document {
        id
        slug
      }
    }
  }
`);

export type GraphNode = ResultOf<typeof graphNodeFragment>;
export type GraphEdge = ResultOf<typeof graphEdgeFragment>;
export type NodeType = GraphNode['__typename'];
