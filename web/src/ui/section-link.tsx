import { Link } from '@tanstack/react-router';
import { type FragmentOf, graphql, readFragment } from '../api/graphql.ts';

export const sectionLinkFragment = graphql(`
  fragment SectionLink on Section {
    id
    heading
    document {
      id
      slug
    }
    source {
      lineStart
    }
  }
`);

/** A heading (見出し), as a link to its place in the document. */
export function SectionLink({ section }: { readonly section: FragmentOf<typeof sectionLinkFragment> }) {
  const { heading, document, source } = readFragment(sectionLinkFragment, section);
  return (
    <Link
      to="/documents/$slug"
      params={{ slug: document.slug }}
      search={{ line: source.lineStart }}
      lang="ja"
      className="link"
    >
      {heading}
    </Link>
  );
}
