import type { LinkProps } from '@tanstack/react-router';
import { type FragmentOf, graphql, type ResultOf, readFragment, type TypeOf } from '../../api/graphql.ts';
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
export function addressOf(node: HitNode): Pick<LinkProps, 'to' | 'params' | 'search'> {
  switch (node.__typename) {
    case 'Section':
    case 'Relisting':
      return {
        to: '/documents/$slug',
        params: { slug: node.document.slug },
        search: { line: node.source.lineStart },
      };
    case 'Ministry':
      return { to: '/ministries/$id', params: { id: node.id } };
    case 'Entity':
      return { to: '/entities/$id', params: { id: node.id } };
    default:
      return { to: '/measures/$id', params: { id: node.id } };
  }
}
