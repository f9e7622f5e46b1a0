import { type FragmentOf, graphql, type ResultOf, readFragment } from '../api/graphql.ts';
import type { Range } from './cut.ts';

export const dateMarkFragment = graphql(`
  fragment DateMark on DateMention {
    surface
    from
    to
    sense
    resolvedBy
    source {
      charStart
      charEnd
    }
  }
`);

export const mentionMarkFragment = graphql(`
  fragment MentionMark on Mention {
    surface
    source {
      charStart
      charEnd
    }
    target {
      __typename
      ... on Entity {
        id
        name
        kind
      }
      ... on Ministry {
        id
        name
        nameEn
      }
      ... on Measure {
        id
        number
        nameOrigin
        displayName
      }
      ... on Document {
        id
        slug
        title
      }
    }
  }
`);

export const referenceMarkFragment = graphql(`
  fragment ReferenceMark on CrossReference {
    kind
    source {
      charStart
      charEnd
      quote
    }
    to {
      __typename
      id
      ... on Measure {
        number
        nameOrigin
        displayName
      }
      ... on Entity {
        name
        kind
      }
      ... on Section {
        heading
        document {
          id
          slug
        }
        source {
          lineStart
        }
      }
      ... on Relisting {
        label
        statedName
        document {
          id
          slug
        }
        source {
          lineStart
        }
      }
    }
  }
`);

type DateData = ResultOf<typeof dateMarkFragment>;
type Reference = ResultOf<typeof referenceMarkFragment>['to'];
/** What references point at, by the API's description; other nodes have no more than an ID here. */
type Referred = Extract<Reference, { readonly __typename: 'Measure' | 'Section' | 'Entity' | 'Relisting' }>;
type Target = ResultOf<typeof mentionMarkFragment>['target'] | Referred;

/** Words of a text that lead somewhere: a date (日付), or what they name or point at. */
export type TextMark = Range & { readonly surface: string } & (
    | { readonly what: 'date'; readonly date: DateData }
    | { readonly what: 'mention' | 'reference'; readonly target: Target }
  );

interface Marked {
  readonly dates: readonly FragmentOf<typeof dateMarkFragment>[];
  readonly mentions: readonly FragmentOf<typeof mentionMarkFragment>[];
  readonly references: readonly FragmentOf<typeof referenceMarkFragment>[];
}

const rangeOf = ({ charStart, charEnd }: { readonly charStart: number; readonly charEnd: number }): Range => ({
  start: charStart,
  end: charEnd,
});

const isReferred = (to: Reference): to is Referred =>
  ['Measure', 'Section', 'Entity', 'Relisting'].includes(to.__typename);

/** All marks, in offsets of the whole source text; where two take the same words, a reference comes before a name. */
export function textMarks({ dates, mentions, references }: Marked): TextMark[] {
  return [
    ...readFragment(referenceMarkFragment, references).flatMap(({ source, to }): TextMark[] =>
      isReferred(to) ? [{ ...rangeOf(source), what: 'reference', surface: source.quote, target: to }] : [],
    ),
    ...readFragment(mentionMarkFragment, mentions).map(
      ({ source, surface, target }): TextMark => ({ ...rangeOf(source), what: 'mention', surface, target }),
    ),
    ...readFragment(dateMarkFragment, dates).map(
      (date): TextMark => ({ ...rangeOf(date.source), what: 'date', surface: date.surface, date }),
    ),
  ];
}

/** The same marks counted from another place: `shift(marks, -line.charStart)` are offsets of a line. */
export const shift = <R extends Range>(marks: readonly R[], by: number): R[] =>
  marks.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by }));
