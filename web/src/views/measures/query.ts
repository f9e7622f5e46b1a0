import { graphql, type ResultOf, readFragment, type VariablesOf } from '../../api/graphql.ts';
import { pageInfoFragment, pageOf } from '../../ui/pagination.tsx';
import type { MeasuresSearch } from './address.ts';
import { documentOptionsFragment } from './facets/documents.tsx';
import { ministryOptionsFragment } from './facets/ministries.tsx';
import { sectionPathFragment, sectionTreeFragment } from './facets/sections.tsx';
import { stageOptionsFragment } from './facets/stages.tsx';
import { statusOptionsFragment } from './facets/statuses.tsx';
import { measureFilter, measureOrder, without } from './filter.ts';
import { measureRowFragment } from './measure-row.ts';

/** How many measures a page of the list has. */
const PAGE_SIZE = 50;

const scopeFragment = graphql(
  `
    fragment Scope on Document {
      id
      slug
      title
      ...StatusOptions
      ...SectionTree
    }
  `,
  [statusOptionsFragment, sectionTreeFragment],
);

/**
 * The list and its facets. Marks and headings belong to one document: the one asked for, the only one there is, or that
 * of the heading asked for.
 */
export const measuresQuery = graphql(
  `
    query Measures(
      $filter: MeasureFilter!
      $orderBy: [MeasureOrder!]
      $first: Int
      $after: String
      $last: Int
      $before: String
      $slug: String!
      $inDocument: Boolean!
      $section: ID!
      $inSection: Boolean!
      $entity: ID!
      $ofEntity: Boolean!
      $anyDocument: MeasureFilter!
      $anyStatus: MeasureFilter!
      $anyStage: MeasureFilter!
      $anyMinistry: MeasureFilter!
      $expand: Boolean!
      $anySection: MeasureFilter!
      $relisted: MeasureFilter!
      $notRelisted: MeasureFilter!
      $happened: MeasureFilter!
      $planned: MeasureFilter!
      $unknown: MeasureFilter!
    ) {
      list: measures(
        filter: $filter
        orderBy: $orderBy
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        totalCount
        pageInfo {
          ...Pagination
        }
        edges {
          node {
            id
            ...MeasureRow
          }
        }
      }
      all: measures(first: 0) {
        totalCount
      }
      documents(first: 100) {
        ...DocumentOptions
      }
      first: documents(first: 1) @skip(if: $inDocument) {
        edges {
          node {
            ...Scope
          }
        }
      }
      chosen: document(slug: $slug) @include(if: $inDocument) {
        ...Scope
      }
      section: node(id: $section) @include(if: $inSection) {
        __typename
        id
        ... on Section {
          heading
          ...SectionPath
          document {
            ...Scope
          }
        }
      }
      entity: node(id: $entity) @include(if: $ofEntity) {
        __typename
        id
        ... on Entity {
          name
        }
      }
      stages: measures(first: 0, filter: $anyStage) {
        facets {
          ...StageOptions
        }
      }
      ministries: measures(first: 0, filter: $anyMinistry) {
        facets {
          ...MinistryOptions
        }
      }
      relisted: measures(first: 0, filter: $relisted) {
        totalCount
      }
      notRelisted: measures(first: 0, filter: $notRelisted) {
        totalCount
      }
      happened: measures(first: 0, filter: $happened) {
        totalCount
      }
      planned: measures(first: 0, filter: $planned) {
        totalCount
      }
      unknown: measures(first: 0, filter: $unknown) {
        totalCount
      }
    }
  `,
  [
    measureRowFragment,
    pageInfoFragment,
    documentOptionsFragment,
    scopeFragment,
    sectionPathFragment,
    stageOptionsFragment,
    ministryOptionsFragment,
  ],
);

export type MeasuresData = ResultOf<typeof measuresQuery>;

/** The document whose marks and headings are offered; null where the list goes over several. */
export function scopeOf({ chosen, first, documents, section }: MeasuresData) {
  const only = readFragment(documentOptionsFragment, documents).totalCount === 1 ? first?.edges[0]?.node : undefined;
  const ofSection = section?.__typename === 'Section' ? section.document : undefined;
  return readFragment(scopeFragment, chosen ?? only ?? ofSection ?? null);
}

/** What the page asks for at an address. */
export function measuresVariables(search: MeasuresSearch): VariablesOf<typeof measuresQuery> {
  const { document, section, entity, together, expand } = search;
  const told = (sense: 'HAPPENED' | 'PLANNED' | 'UNKNOWN') => measureFilter({ ...search, sense: [sense] });
  const slug = document?.length === 1 ? document[0] : undefined;
  return {
    filter: measureFilter(search),
    orderBy: measureOrder(search),
    ...pageOf(search, PAGE_SIZE),
    slug: slug ?? '',
    inDocument: slug !== undefined,
    section: section ?? '',
    inSection: section !== undefined,
    entity: entity ?? '',
    ofEntity: entity !== undefined,
    anyDocument: measureFilter(without(search, 'document')),
    anyStatus: measureFilter(without(search, 'status')),
    anyStage: measureFilter(without(search, 'stage')),
    // One more of those that must answer together narrows the list: counted is what would be left.
    anyMinistry: measureFilter(together ? search : without(search, 'ministry')),
    expand: expand ?? false,
    anySection: measureFilter(without(search, 'section')),
    relisted: measureFilter({ ...search, relisted: 'yes' }),
    notRelisted: measureFilter({ ...search, relisted: 'no' }),
    happened: told('HAPPENED'),
    planned: told('PLANNED'),
    unknown: told('UNKNOWN'),
  };
}
