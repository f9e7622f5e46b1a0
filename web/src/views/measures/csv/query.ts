import { graphql } from '../../../api/graphql.ts';

/** What a line of the file says of a measure (施策). */
export const csvRowFragment = graphql(`
  fragment CsvRow on Measure {
    id
    number
    nameOrigin
    displayName
    status {
      id
      mark
      meaning
    }
    ministries {
      id
      name
      nameEn
    }
    ancestors {
      id
      heading
    }
    relistings {
      id
    }
    document {
      id
      title
    }
    source {
      lineStart
      lineEnd
    }
  }
`);

export const csvQuery = graphql(
  `
    query MeasuresCsv($filter: MeasureFilter!, $orderBy: [MeasureOrder!], $first: Int!, $after: String) {
      measures(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            ...CsvRow
          }
        }
      }
    }
  `,
  [csvRowFragment],
);
