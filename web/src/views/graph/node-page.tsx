import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { markParameter } from '../measures/address.ts';
import type { GraphNode } from './node.ts';

type Address = Pick<LinkProps, 'to' | 'params' | 'search'>;

const lineOf = ({ lineStart, document }: { lineStart: number; document: { slug: string } }): Address => ({
  to: '/documents/$slug',
  params: { slug: document.slug },
  search: { line: lineStart },
});

/** The page that tells all of a node: its own, or the place in the document or list where it stands. */
function pageOf(node: GraphNode): Address {
  switch (node.__typename) {
    case 'Measure':
      return { to: '/measures/$id', params: { id: node.id } };
    case 'Ministry':
      return { to: '/ministries/$id', params: { id: node.id } };
    case 'Entity':
      return { to: '/entities/$id', params: { id: node.id } };
    case 'Document':
      return { to: '/documents/$slug', params: { slug: node.slug } };
    case 'Status':
      return { to: '/measures', search: { status: [markParameter(node.mark)], document: [node.ofDocument.slug] } };
    case 'ProgressNote':
      return { to: '/measures/$id', params: { id: node.noteOf.id } };
    default:
      return lineOf(node.source);
  }
}

interface Props {
  readonly node: GraphNode;
  readonly className?: string;
  readonly lang?: string;
  readonly children: ReactNode;
}

/** A link to the page of a node. */
export function NodePageLink({ node, ...rest }: Props) {
  return <Link {...pageOf(node)} {...rest} />;
}

/** The lines of a source, as a link to their place in the document. */
export function SourceLink({
  source,
  children,
}: {
  readonly source: { readonly lineStart: number; readonly document: { readonly slug: string } };
  readonly children: ReactNode;
}) {
  return (
    <Link {...lineOf(source)} className="link text-xs whitespace-nowrap">
      {children}
    </Link>
  );
}
