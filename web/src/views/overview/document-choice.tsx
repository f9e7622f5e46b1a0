import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { type FragmentOf, graphql, readFragment } from '../../api/graphql.ts';

export const documentChoiceFragment = graphql(`
  fragment DocumentChoice on DocumentConnection {
    totalCount
    edges {
      node {
        id
        slug
        title
      }
    }
  }
`);

interface Props {
  readonly documents: FragmentOf<typeof documentChoiceFragment>;
  /** Slug of the document that is shown. */
  readonly shown: string;
}

/** Leads to the overviews of the other documents; nothing where there is only one. */
export function DocumentChoice({ documents, shown }: Props) {
  const t = useTranslations('overview');
  const navigate = useNavigate();
  const { totalCount, edges } = readFragment(documentChoiceFragment, documents);
  if (totalCount < 2) return null;
  return (
    <div className="no-print mb-4 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
      <label className="flex min-w-0 flex-wrap items-center gap-x-2">
        {t('choose')}
        <select
          lang="ja"
          value={shown}
          onChange={({ target }) => navigate({ to: '/', search: { document: target.value } })}
          className="min-h-11 max-w-full min-w-0 rounded-md border border-line-strong bg-raised px-2 text-base text-ink"
        >
          {edges.some(({ node }) => node.slug === shown) ? null : <option value={shown}>{shown}</option>}
          {edges.map(({ node }) => (
            <option key={node.id} value={node.slug}>
              {node.title}
            </option>
          ))}
        </select>
      </label>
      <Link to="/documents" className="link">
        {t('allDocuments')}
      </Link>
    </div>
  );
}
