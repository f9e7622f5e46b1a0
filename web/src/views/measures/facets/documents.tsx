import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { type FragmentOf, graphql, readFragment } from '../../../api/graphql.ts';
import { toggled } from '../filter.ts';
import { useFilters } from '../filters.tsx';
import { FacetGroup, FacetOption } from './option.tsx';

export const documentOptionsFragment = graphql(`
  fragment DocumentOptions on DocumentConnection {
    totalCount
    edges {
      node {
        id
        slug
        title
        measures(first: 0, filter: $anyDocument) {
          totalCount
        }
      }
    }
  }
`);

/** Titles of the documents that are offered, by their slugs. */
export const documentTitles = (documents: FragmentOf<typeof documentOptionsFragment>): ReadonlyMap<string, string> =>
  new Map(readFragment(documentOptionsFragment, documents).edges.map(({ node }) => [node.slug, node.title]));

/** Choice of documents (文書), where there are several. */
export function DocumentFacet({ documents }: { readonly documents: FragmentOf<typeof documentOptionsFragment> }) {
  const t = useTranslations('measures');
  const { search, change } = useFilters();
  const { totalCount, edges } = readFragment(documentOptionsFragment, documents);
  if (totalCount < 2) return null;
  const more = totalCount - edges.length;
  return (
    <FacetGroup title={t('document')}>
      <div className="-mx-2 max-h-80 overflow-y-auto px-2">
        {edges.map(({ node: { id, slug, title, measures } }) => (
          <FacetOption
            key={id}
            checked={search.document?.includes(slug) ?? false}
            // A heading belongs to one document: with another one it would leave nothing.
            onChange={() => change({ document: toggled(search.document, slug), section: undefined })}
            count={measures.totalCount}
          >
            <span lang="ja">{title}</span>
          </FacetOption>
        ))}
      </div>
      {more > 0 ? (
        <Link to="/documents" className="link text-sm">
          {t('moreDocuments', { count: more })}
        </Link>
      ) : null}
    </FacetGroup>
  );
}
