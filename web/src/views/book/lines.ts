import { graphql, type ResultOf } from '../../api/graphql.ts';
import { headingEntryFragment } from './heading-entry.tsx';
import { measureEntryFragment } from './measure-entry.tsx';
import { relistingEntryFragment } from './relisting-entry.tsx';
import { remarkFragment } from './remarks.tsx';

export const lineFragment = graphql(
  `
    fragment BookLine on SourceLine {
      number
      text
      role
      node {
        __typename
        id
        ...BookHeading
        ...BookMeasure
        ...BookRelisting
      }
      diagnostics {
        ...BookRemark
      }
    }
  `,
  [headingEntryFragment, measureEntryFragment, relistingEntryFragment, remarkFragment],
);

/** A line with all that is needed to set it. */
export type Line = ResultOf<typeof lineFragment>;

/** Further lines of a document that is open. */
export const linesQuery = graphql(
  `
    query BookLines($slug: String!, $from: Int!, $to: Int!) {
      document(slug: $slug) {
        id
        lines(from: $from, to: $to) {
          ...BookLine
        }
      }
    }
  `,
  [lineFragment],
);
