import { type FragmentOf, graphql, type ResultOf, readFragment, type TypeOf } from '../../api/graphql.ts';
import { type Address, lineAddress, nodeAddress } from '../../app/node-address.ts';
import { ministryNameFragment } from '../../ui/ministry-link.tsx';
import { statusMarkFragment } from '../../ui/status-mark.tsx';

/** Something found (検索結果): what it is, where it leads, and where the words stand in it. */
export const hitFragment = graphql(
  `
    fragment Hit on SearchHit {
      node {
        __typename
        id
        ... on Measure {
          number
          nameOrigin
          displayName
          status {
            ...StatusMark
          }
          document {
            id
            title
          }
        }
        ... on Section {
          heading
          document {
            id
            slug
            title
          }
          source {
            lineStart
          }
        }
        ... on Ministry {
          ...MinistryName
        }
        ... on Entity {
          entityName: name
          entityKind: kind
        }
        ... on Relisting {
          statedNumber
          statedName
          document {
            id
            slug
            title
          }
          source {
            lineStart
          }
        }
      }
      matches {
        field
        snippet
        highlights {
          start
          end
        }
      }
    }
  `,
  [statusMarkFragment, ministryNameFragment],
);

export type MaskedHit = FragmentOf<typeof hitFragment>;
export type Hit = ResultOf<typeof hitFragment>;
export type HitNode = Hit['node'];
export type HitType = TypeOf<'SearchType'>;

const TYPES: Partial<Record<HitNode['__typename'], HitType>> = {
  Measure: 'MEASURE',
  Section: 'SECTION',
  Ministry: 'MINISTRY',
  Entity: 'ENTITY',
  Relisting: 'RELISTING',
};

export const typeOf = (node: HitNode): HitType => TYPES[node.__typename] ?? 'MEASURE';

export const readHit = (hit: MaskedHit): Hit => readFragment(hitFragment, hit);

const documentOf = (node: HitNode) => ('document' in node ? node.document : undefined);

/** The title of the document that something found stands in, where what was found comes from several documents. */
export function titlesOf(hits: readonly Hit[]): (hit: Hit) => string | undefined {
  const documents = new Set(hits.flatMap(({ node }) => documentOf(node)?.id ?? []));
  return ({ node }) => (documents.size > 1 ? documentOf(node)?.title : undefined);
}

/** The page where the thing found is shown. */
export function addressOf(node: HitNode): Address {
  switch (node.__typename) {
    case 'Section':
    case 'Relisting':
      return lineAddress(node.document, node.source.lineStart);
    case 'Ministry':
    case 'Entity':
      return nodeAddress(node);
    default:
      return nodeAddress({ __typename: 'Measure', id: node.id });
  }
}
