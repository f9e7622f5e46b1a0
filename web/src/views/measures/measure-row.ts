import { graphql } from '../../api/graphql.ts';
import { measureNameFragment } from '../../ui/measure-link.tsx';
import { ministryNameFragment } from '../../ui/ministry-link.tsx';
import { sectionLinkFragment } from '../../ui/section-link.tsx';
import { statusMarkFragment } from '../../ui/status-mark.tsx';

/** What the list says of a measure (施策). */
export const measureRowFragment = graphql(
  `
    fragment MeasureRow on Measure {
      id
      number
      nameOrigin
      displayName
      ...MeasureName
      status {
        id
        ...StatusMark
      }
      ministries {
        id
        ...MinistryName
      }
      section {
        id
        heading
        path
        ...SectionLink
      }
      relistings {
        id
      }
      document {
        id
        slug
        title
      }
    }
  `,
  [measureNameFragment, statusMarkFragment, ministryNameFragment, sectionLinkFragment],
);
