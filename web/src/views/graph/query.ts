import { graphql, type ResultOf } from '../../api/graphql.ts';
import { graphEdgeFragment, graphNodeFragment } from './node.ts';

/** Most nodes of a drawing: as many as stay legible. */
export const NODE_LIMIT = 200;
/** Most nodes that can be opened one by one; the API's own limit. */
export const EXPAND_LIMIT = 20;
/** Steps around the middle that the drawing offers. */
export const DEPTHS = [1, 2] as const;

/** Everything that one address of the drawing shows: what surrounds `of`, and how `from` and `to` hang together. */
export const graphQuery = graphql(
  `
    query Graph(
      $of: ID!
      $around: Boolean!
      $depth: Int!
      $expand: [ID!]
      $limit: Int!
      $kinds: [EdgeKind!]
      $from: ID!
      $hasFrom: Boolean!
      $to: ID!
      $hasTo: Boolean!
      $between: Boolean!
    ) {
      neighborhood(of: $of, depth: $depth, kinds: $kinds, limit: $limit, expand: $expand) @include(if: $around) {
        truncated
        nodes {
          ...GraphNode
        }
        edges {
          ...GraphEdge
        }
        hidden {
          count
          node {
            id
          }
        }
      }
      from: node(id: $from) @include(if: $hasFrom) {
        ...GraphNode
      }
      to: node(id: $to) @include(if: $hasTo) {
        ...GraphNode
      }
      paths(from: $from, to: $to, kinds: $kinds) @include(if: $between) {
        length
        sentence
        steps {
          reversed
          edge {
            ...GraphEdge
          }
          node {
            ...GraphNode
          }
        }
      }
    }
  `,
  [graphNodeFragment, graphEdgeFragment],
);

export type GraphAnswer = ResultOf<typeof graphQuery>;
