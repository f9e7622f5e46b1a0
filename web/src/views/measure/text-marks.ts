import { type FragmentOf, graphql, readFragment } from '../../api/graphql.ts';
import {
  dateMarkFragment,
  mentionMarkFragment,
  referenceMarkFragment,
  type TextMark,
  textMarks,
} from '../../text/marks.ts';

export const textMarksFragment = graphql(
  `
    fragment MeasureTextMarks on Measure {
      dates {
        note {
          id
        }
        ...DateMark
      }
      mentions {
        note {
          id
        }
        ...MentionMark
      }
      references {
        kind
        to {
          __typename
          id
        }
        note {
          id
        }
        ...ReferenceMark
      }
    }
  `,
  [dateMarkFragment, mentionMarkFragment, referenceMarkFragment],
);

/** What each text of the measure names, in offsets of the whole source; null is the name of the measure. */
export type MarksOf = (noteId: string | null) => TextMark[];

export function marksByText(measure: FragmentOf<typeof textMarksFragment>): MarksOf {
  const { dates, mentions, references } = readFragment(textMarksFragment, measure);
  return (noteId) => {
    const here = ({ note }: { readonly note: { readonly id: string } | null }) => (note?.id ?? null) === noteId;
    return textMarks({
      dates: dates.filter(here),
      mentions: mentions.filter(here),
      // Rows that list the measure again have a place of their own on the page.
      references: references.filter((one) => here(one) && one.to.__typename !== 'Relisting'),
    });
  };
}
