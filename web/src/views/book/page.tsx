import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { graphql, type ResultOf, readFragment } from '../../api/graphql.ts';
import { MissingPage } from '../../ui/missing.tsx';
import { nodeFailure } from '../../ui/node-failure.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { View } from '../../ui/view.tsx';
import { BookText } from './book-text.tsx';
import { Contents } from './contents.tsx';
import { Head, headFragment } from './head.tsx';
import { legendFragment } from './legend-entry.tsx';
import { lineFragment } from './lines.ts';
import { BookSkeleton } from './skeleton.tsx';
import { type Stretch, stretchAround } from './stretch.ts';
import { headingFragment, headingsOf } from './tree.ts';
import { useBookPlace } from './use-book-place.ts';

const bookQuery = graphql(
  `
    query Book($slug: String!, $from: Int!, $to: Int!) {
      document(slug: $slug) {
        id
        slug
        title
        lineCount
        ...BookHead
        legend {
          id
          ...BookLegend
        }
        chapters {
          ...BookContents
          children {
            ...BookContents
            children {
              ...BookContents
              children {
                ...BookContents
                children {
                  ...BookContents
                }
              }
            }
          }
        }
        lines(from: $from, to: $to) {
          ...BookLine
        }
      }
    }
  `,
  [headFragment, legendFragment, headingFragment, lineFragment],
);

const route = getRouteApi('/documents/$slug');

/** The stretch that each document was first opened at: the request is made once, and answered by the cache from then on. */
const opened = new Map<string, Stretch>();

function openedAt(slug: string, line: number): Stretch {
  const stretch = opened.get(slug) ?? stretchAround(line);
  opened.set(slug, stretch);
  return stretch;
}

/** A document (文書) as a book: its headings beside its text. */
export function BookPage() {
  const { slug } = route.useParams();
  return <Book key={slug} slug={slug} />;
}

function Book({ slug }: { readonly slug: string }) {
  const { line } = route.useSearch();
  const [stretch] = useState(() => openedAt(slug, line ?? 1));
  return (
    <View query={bookQuery} variables={{ slug, ...stretch }} skeleton={<BookSkeleton />} failure={nodeFailure}>
      {({ document }) => (document ? <Reading document={document} /> : <MissingPage what="node" />)}
    </View>
  );
}

function Reading({ document }: { readonly document: NonNullable<ResultOf<typeof bookQuery>['document']> }) {
  const place = useBookPlace();
  const { slug, title, lineCount, chapters, legend, lines } = document;
  const headings = useMemo(() => headingsOf(chapters, title), [chapters, title]);
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <Head document={document} />
      <div className="lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-8">
        <Contents headings={headings} raw={place.raw ?? false} />
        <BookText
          slug={slug}
          lineCount={lineCount}
          first={readFragment(lineFragment, lines)}
          legend={legend}
          place={place}
        />
      </div>
    </>
  );
}
